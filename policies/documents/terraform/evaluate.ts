import { all, known, mapValue, oneOf, then, unknown, type Value } from '../../facts';
import type { Conditional, Expression, ObjectOf, Reference } from '../syntax/hcl-expression';
import { defer, type Environment, evaluated, walk } from './environment';
import { callFunction } from './functions';
import { loop, splat } from './loops';
import { isFailure, objectOf, valueOf } from './node';
import { binary, truth, unary } from './operators';
import { shown } from './shown';
import { bounded, textOf } from './text';

/** The value of an expression; lists and objects hold nodes that are evaluated when asked. Never throws. */
export function evaluate(expression: Expression, environment: Environment): Value<unknown> {
  return environment.scope.budget.run(() => compute(expression, environment));
}

function compute(expression: Expression, environment: Environment): Value<unknown> {
  switch (expression.kind) {
    case 'literal': return known(expression.value);
    case 'template': return template(expression.parts, environment);
    case 'reference': return reference(expression, environment);
    case 'index': return walk(evaluated(expression.of, environment), [expression.key], environment);
    case 'splat': return splat(expression, environment);
    case 'call': return callFunction(expression, environment);
    case 'conditional': return conditional(expression, environment);
    case 'for': return loop(expression, environment);
    case 'unary': return unary(expression, environment);
    case 'binary': return binary(expression, environment);
    case 'list': return known(expression.items.map((item) => defer(item, environment)));
    case 'object': return object(expression, environment);
    case 'unreadable': return unknown(expression.because);
  }
}

function template(parts: readonly Expression[], environment: Environment): Value<unknown> {
  return parts.reduce<Value<string>>(
    (text, part) => then(text, (before) => then(evaluated(part, environment), (plain) => then(textOf(plain), (after) => bounded(before + after)))),
    known(''),
  );
}

function reference({ root, steps }: Reference, environment: Environment): Value<unknown> {
  if (!environment.names.has(root)) return environment.scope.refer(root, steps, environment);
  return walk(valueOf(environment.names.get(root)), steps, environment);
}

function conditional({ condition, then: yes, otherwise: no }: Conditional, environment: Environment): Value<unknown> {
  const test = then(evaluated(condition, environment), truth);
  if (isFailure(test)) return test;
  return then(test.state === 'unknown' ? either(condition) : test, (holds) => evaluated(holds ? yes : no, environment));
}

/** A condition that whoever deploys decides. */
function either(condition: Expression): Value<boolean> {
  const text = shown(condition);
  return oneOf([{ value: known(true), when: `${text} is true` }, { value: known(false), when: `${text} is false` }]);
}

function object({ items }: ObjectOf, environment: Environment): Value<unknown> {
  const keys = all(items.map(({ key }) => then(evaluated(key, environment), textOf)));
  return mapValue(keys, (names) => objectOf(items.map(({ value }, index) => [names[index] ?? '', defer(value, environment)] as const)));
}
