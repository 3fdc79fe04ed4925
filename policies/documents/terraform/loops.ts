import { known, mapValue, then, unknown, type Value } from '../../facts';
import type { For, Splat } from '../syntax/hcl-expression';
import { bind, defer, type Environment, evaluated, walk } from './environment';
import { MOST_RESULTS } from './limits';
import { Deferred, failed, isAttributed, isObject, members, objectOf, valueOf } from './node';
import { truth } from './operators';
import { textOf } from './text';
import { together } from './together';

const sets = new WeakSet<readonly unknown[]>();

/** Marks a list as a set, whose members are their own keys. */
export function asSet(list: readonly unknown[]): readonly unknown[] {
  sets.add(list);
  return list;
}

export function isSet(plain: unknown): boolean {
  return Array.isArray(plain) && sets.has(plain);
}

/** Key and node of every member, in the order Terraform visits them. */
export function entriesOf(plain: unknown): Value<readonly (readonly [string | number, unknown])[]> {
  if (Array.isArray(plain)) {
    if (plain.length > MOST_RESULTS) return tooMany();
    if (!isSet(plain)) return known(plain.map((node, index) => [index, node] as const));
    return mapValue(together(plain.map(valueOf)), (keys) => keys.map((key) => [key as string, key] as const));
  }
  if (isAttributed(plain) || typeof plain === 'string') return unknown('how many there are is known only after deployment');
  if (!isObject(plain)) return failed('a loop needs a list or an object');
  const found = members(plain);
  return found.length > MOST_RESULTS ? tooMany() : known(found);
}

/** `[for …]` and `{for …}`; the results are nodes, only conditions and keys are evaluated at once. */
export function loop(expression: For, environment: Environment): Value<unknown> {
  const { condition } = expression;
  const rounds = then(then(evaluated(expression.of, environment), entriesOf), (entries) => {
    const every = entries.map(([key, node]) => round(expression, key, node, environment));
    if (condition === undefined) return known(every);
    const tests = together(every.map((inner) => then(evaluated(condition, inner), truth)));
    return mapValue(tests, (kept) => every.filter((_, index) => kept[index]));
  });
  return then(rounds, (kept) => (expression.key === undefined ? known(kept.map((inner) => defer(expression.result, inner))) : keyed(expression, kept)));
}

/** `of[*].steps`: of nothing it is empty, of a single thing it is a list of one. */
export function splat({ of, steps }: Splat, environment: Environment): Value<unknown> {
  return then(evaluated(of, environment), (plain) => {
    if (plain === null) return known([]);
    if (typeof plain === 'string' || (isAttributed(plain) && plain.many)) return unknown('how many there are is known only after deployment');
    const list = Array.isArray(plain) ? plain : [plain];
    return list.length > MOST_RESULTS ? tooMany() : known(list.map((node) => new Deferred(() => walk(valueOf(node), steps, environment))));
  });
}

function round(expression: For, key: string | number, node: unknown, environment: Environment): Environment {
  const names: [string, unknown][] = [[expression.valueName, node]];
  if (expression.keyName !== undefined) names.push([expression.keyName, key]);
  return bind(environment, names);
}

function keyed(expression: For, rounds: readonly Environment[]): Value<unknown> {
  const keys = together(rounds.map((inner) => then(evaluated(expression.key ?? expression.result, inner), textOf)));
  return mapValue(keys, (names) => {
    const results = rounds.map((inner, index) => [names[index] ?? '', defer(expression.result, inner)] as const);
    return objectOf(expression.grouped ? grouped(results) : results);
  });
}

function grouped(results: readonly (readonly [string, unknown])[]): Map<string, unknown[]> {
  const groups = new Map<string, unknown[]>();
  for (const [key, node] of results) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [node]);
    else group.push(node);
  }
  return groups;
}

function tooMany<T>(): Value<T> {
  return unknown(`more than ${MOST_RESULTS.toLocaleString('en-US')} results of a loop`);
}
