import { known, type Value } from '../../facts';
import type { Expression } from '../syntax/hcl-expression';
import { type Budget, Deferred, onward, step } from './node';

/** What names mean where an expression stands. */
export interface Environment {
  /** Names that loops, `each`, `count` and dynamic blocks bind, as nodes. */
  readonly names: ReadonlyMap<string, unknown>;
  readonly scope: Names;
}

/** What a module knows by name. */
export interface Names {
  readonly budget: Budget;
  evaluate(expression: Expression, environment: Environment): Value<unknown>;
  /** The value of a reference whose root no inner name binds. */
  refer(root: string, steps: readonly Expression[], environment: Environment): Value<unknown>;
  /** The expression that a string of Terraform JSON is. */
  template(text: string): Expression;
  /** The text of a file that was given along with the configuration. */
  file(path: string): string | undefined;
}

/** The environment with more names. */
export function bind(environment: Environment, names: Iterable<readonly [string, unknown]>): Environment {
  return { ...environment, names: new Map([...environment.names, ...names]) };
}

/** The value of an expression where it stands. Never throws. */
export function evaluated(expression: Expression, environment: Environment): Value<unknown> {
  return expression.kind === 'literal' ? known(expression.value) : environment.scope.evaluate(expression, environment);
}

/** A node for an expression, evaluated when somebody asks for its value. */
export function defer(expression: Expression, environment: Environment): unknown {
  return expression.kind === 'literal' ? expression.value : new Deferred(() => evaluated(expression, environment));
}

/** The value after some steps; keys are evaluated where the steps are written. */
export function walk(start: Value<unknown>, steps: readonly Expression[], environment: Environment): Value<unknown> {
  return steps.reduce((value, key) => onward(value, (plain) => onward(evaluated(key, environment), (name) => step(plain, name))), start);
}
