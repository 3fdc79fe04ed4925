import { atBest, type Basis, known, mapValue, then, unknown, type Value, weaker } from '../../facts';
import type { Call, Expression } from '../syntax/hcl-expression';
import { type Environment, evaluated } from './environment';
import { COLLECTION_FUNCTIONS } from './functions-collection';
import { ENCODING_FUNCTIONS } from './functions-encoding';
import { TEXT_FUNCTIONS } from './functions-text';
import { failed, failureBasis, onward, valueOf } from './node';
import type { Strict } from './strict';
import { together } from './together';

/** A function that looks at its arguments one after the other, and not at all of them. */
type Lazy = (args: readonly (() => Value<unknown>)[], environment: Environment) => Value<unknown>;

const STRICT: ReadonlyMap<string, Strict> = new Map([...TEXT_FUNCTIONS, ...COLLECTION_FUNCTIONS, ...ENCODING_FUNCTIONS]);

const LAZY: ReadonlyMap<string, Lazy> = new Map<string, Lazy>([
  ['try', attempt],
  ['can', ([first]) => can(first?.() ?? failed('can needs an argument'))],
  ['coalesce', (args) => coalesce(args)],
  ['file', ([path], environment) => then(path?.() ?? failed('file needs a path'), (name) => content(name, environment))],
  ['templatefile', () => unknown('the content of a file')],
]);

export function callFunction({ name, args, spread }: Call, environment: Environment): Value<unknown> {
  const lazy = LAZY.get(name);
  if (lazy !== undefined && !spread) return lazy(args.map((arg) => () => evaluated(arg, environment)), environment);
  const strict = STRICT.get(name);
  if (strict === undefined) return unknown(`the function ${name} is not evaluated`);
  return onward(argumentsOf(args, spread, environment), strict);
}

function argumentsOf(args: readonly Expression[], spread: boolean, environment: Environment): Value<unknown[]> {
  const given = together(args.map((arg) => evaluated(arg, environment)));
  if (!spread) return given;
  return then(given, (list) => {
    const last = list.at(-1);
    if (!Array.isArray(last)) return failed('only a list can be spread into arguments');
    return mapValue(together(last.map(valueOf)), (rest) => [...list.slice(0, -1), ...rest]);
  });
}

/** The first argument that does not fail; no firmer than what made the ones before it fail. */
function attempt(args: readonly (() => Value<unknown>)[]): Value<unknown> {
  let basis: Basis = 'document';
  for (const arg of args) {
    const value = arg();
    const failing = failureBasis(value);
    if (failing === undefined) return atBest(value, basis);
    basis = weaker(basis, failing);
  }
  return failed('no argument of try can be evaluated', basis);
}

/** An argument that is unknown may turn out null, so nothing after it can be the answer for sure. */
function coalesce([first, ...rest]: readonly (() => Value<unknown>)[]): Value<unknown> {
  if (first === undefined) return failed('no argument of coalesce has a value');
  return then(first(), (plain) => (plain === null || plain === '' ? coalesce(rest) : known(plain)));
}

function can(value: Value<unknown>): Value<boolean> {
  const basis = failureBasis(value);
  if (basis !== undefined) return known(false, basis);
  return value.state === 'unknown' ? value : known(true);
}

function content(path: unknown, environment: Environment): Value<unknown> {
  const text = typeof path === 'string' ? environment.scope.file(path) : undefined;
  return text === undefined ? unknown('the content of a file') : known(text);
}
