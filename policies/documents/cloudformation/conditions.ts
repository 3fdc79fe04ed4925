import { all, known, mapValue, oneOf, then, unknown, type Value } from '../../facts';
import { hasMark } from '../reference';
import { intrinsic, isObject, member } from './node';
import type { Scope } from './scope';

const TRUE = known(true);
const FALSE = known(false);

/** Evaluates the named conditions of a template, each once; a condition that leads to itself is unknown. */
export function conditionsOf(scope: () => Scope): (name: string) => Value<boolean> {
  const done = new Map<string, Value<boolean>>();
  return (name) => {
    const before = done.get(name);
    if (before !== undefined) return before;
    done.set(name, unknown(`condition ${name} refers to itself`));
    const value = Object.hasOwn(scope().conditions, name)
      ? choice(test(scope().conditions[name], scope()), name)
      : unknown(`the template has no condition ${name}`);
    done.set(name, value);
    return value;
  };
}

/** A condition that cannot be told is selected by whoever deploys: both ways are followed. */
function choice(value: Value<boolean>, name: string): Value<boolean> {
  if (value.state === 'known') return value;
  return oneOf([{ value: TRUE, when: `${name} is true` }, { value: FALSE, when: `${name} is false` }]);
}

function test(node: unknown, scope: Scope): Value<boolean> {
  if (typeof node === 'boolean') return known(node);
  const call = isObject(node) ? intrinsic(node) : undefined;
  if (call === undefined) return unknown('a condition is no condition function');
  const [name, argument] = call;
  const list = Array.isArray(argument) ? (argument as unknown[]) : [];
  switch (name) {
    case 'Condition': return scope.condition(String(argument));
    case 'Fn::Equals': return then(scope.evaluate(list[0]), (a) => then(scope.evaluate(list[1]), (b) => same(a, b)));
    case 'Fn::Not': return mapValue(test(list[0], scope), (value) => !value);
    case 'Fn::And': return fold(list, scope, false);
    case 'Fn::Or': return fold(list, scope, true);
    default: return unknown(`${name} is not evaluated in conditions`);
  }
}

/** `Fn::And` ends at the first false, `Fn::Or` at the first true, whatever the unknown ones are. */
function fold(nodes: readonly unknown[], scope: Scope, end: boolean): Value<boolean> {
  const values = nodes.map((node) => test(node, scope));
  if (values.some((value) => value.state === 'known' && value.value === end)) return known(end);
  return mapValue(all(values), (plain) => (end ? plain.includes(true) : !plain.includes(false)));
}

function same(a: unknown, b: unknown): Value<boolean> {
  const [one, other] = [String(a), String(b)];
  return hasMark(one) || hasMark(other) ? unknown('it compares what is known at deployment') : known(one === other);
}

/** A resource's `Condition` in words: `''` when it always exists, undefined when it never does. */
export function existsWhen(resource: unknown, scope: Scope): string | undefined {
  const name = member(resource, 'Condition');
  if (typeof name !== 'string') return '';
  const value = scope.condition(name);
  if (value.state !== 'known') return `${name} is true`;
  return value.value ? '' : undefined;
}
