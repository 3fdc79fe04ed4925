import { known, then, unknown, type Value } from '../../facts';
import { hasMark } from '../reference';
import type { Binary, Unary } from '../syntax/hcl-expression';
import { computed, equal } from './deep';
import { type Environment, evaluated } from './environment';
import { failed, isFailure } from './node';

type Arithmetic = (left: number, right: number) => number | boolean;

const ARITHMETIC: ReadonlyMap<string, Arithmetic> = new Map<string, Arithmetic>([
  ['+', (a, b) => a + b], ['-', (a, b) => a - b], ['*', (a, b) => a * b], ['/', (a, b) => a / b], ['%', (a, b) => a % b],
  ['<', (a, b) => a < b], ['>', (a, b) => a > b], ['<=', (a, b) => a <= b], ['>=', (a, b) => a >= b],
]);

/** A condition as a boolean; the texts `true` and `false` convert. */
export function truth(plain: unknown): Value<boolean> {
  if (typeof plain === 'boolean') return known(plain);
  if (plain === 'true' || plain === 'false') return known(plain === 'true');
  return typeof plain === 'string' && hasMark(plain) ? computed() : failed('a condition is neither true nor false');
}

/** A number; a text of digits converts. */
export function numberOf(plain: unknown): Value<number> {
  const value = typeof plain === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(plain) ? Number(plain) : plain;
  if (typeof value === 'number') return known(value);
  return typeof plain === 'string' && hasMark(plain) ? computed() : failed('something that is no number stands where one is needed');
}

export function unary({ operator, operand }: Unary, environment: Environment): Value<unknown> {
  const value = evaluated(operand, environment);
  return operator === '!' ? then(then(value, truth), (is) => known(!is)) : then(then(value, numberOf), (number) => known(-number));
}

export function binary({ operator, left, right }: Binary, environment: Environment): Value<unknown> {
  const [a, b] = [evaluated(left, environment), evaluated(right, environment)];
  if (operator === '&&' || operator === '||') return logic(operator === '||', then(a, truth), then(b, truth));
  if (operator === '==' || operator === '!=') {
    return then(a, (one) => then(b, (other) => then(equal(one, other), (same) => known(same === (operator === '==')))));
  }
  const compute = ARITHMETIC.get(operator);
  if (compute === undefined) return unknown('an operator that is not evaluated');
  return then(then(a, numberOf), (one) => then(then(b, numberOf), (other) => finite(compute(one, other))));
}

/** `decisive` is the value that settles the whole whatever the other side is: true for `||`. */
function logic(decisive: boolean, a: Value<boolean>, b: Value<boolean>): Value<boolean> {
  if (isFailure(a) || isFailure(b)) return isFailure(a) ? a : b;
  if (a.state === 'unknown') return then(b, (right) => (right === decisive ? known(decisive) : a));
  return then(a, (left) => (left === decisive ? known(decisive) : b));
}

function finite(result: number | boolean): Value<unknown> {
  if (typeof result === 'boolean') return known(result);
  return Number.isFinite(result) && Math.abs(result) <= Number.MAX_SAFE_INTEGER ? known(result) : unknown('a number that cannot be held exactly');
}
