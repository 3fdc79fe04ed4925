import { atBest, known, oneOf, then, unknown, unknownCalled, type Value } from '../../facts';
import type { Expression } from '../syntax/hcl-expression';
import { isTemplate } from '../syntax/hcl-text';
import { type Block, Written } from './blocks';
import { boundNode } from './body';
import { type Environment, evaluated } from './environment';
import { failed, isObject, valueOf } from './node';
import { textOf } from './text';
import { conformed } from './types';

/** Where the value of a variable can come from. */
export interface Given {
  /** What the caller of the module passes, or a tfvars file holds, as a node; undefined when neither does. */
  readonly node: unknown;
  /** A root module's defaults can be overridden by whoever applies, a called module's cannot. */
  readonly root: boolean;
}

/** The value of `var.name`. */
export function variableValue({ labels: [name = ''], body }: Block, given: Given, environment: Environment): Value<unknown> {
  // A secret names no place on purpose, and messages would print it.
  if (plainOf(body['sensitive']) === true) return unknown(`variable ${name} is sensitive, and its value is not looked at`, 'keep places and hosts in variables that are not sensitive');
  const type = typeOf(body['type'], environment);
  const nullable = plainOf(body['nullable']) !== false;
  const passed = given.node === undefined ? undefined : valueOf(given.node);
  const settled = passed !== undefined && (nullable || passed.state !== 'known' || passed.value !== null) ? passed : undefined;
  if (settled !== undefined) return conformed(settled, type, environment);

  const allowed = given.root ? allowedValues(name, body['validation'], environment) : [];
  if (allowed.length > 0) return oneOf(allowed.map((value) => ({ value: known(value), when: `var.${name} is ${JSON.stringify(value)}` })));
  const written = Object.hasOwn(body, 'default') ? valueOf(defaultNode(body['default'], environment)) : undefined;
  if (written === undefined) return given.root ? ungiven(name) : failed(`the module is called without its variable ${name}`);
  return conformed(given.root ? atBest(written, 'assumed') : written, type, environment);
}

/** What an environment or a `-var` could still change is assumed; what no file says is unknown. */
function ungiven(name: string): Value<unknown> {
  return unknownCalled(`var.${name}`, `variable ${name} has no default and no tfvars file sets it`, `set ${name} in terraform.tfvars, check the plan instead`);
}

/** A default is a literal: Terraform JSON evaluates no expressions there. */
function defaultNode(raw: unknown, environment: Environment): unknown {
  return raw instanceof Written ? boundNode(raw, environment) : raw;
}

function typeOf(raw: unknown, environment: Environment): Expression | undefined {
  if (raw instanceof Written) return raw.expression;
  return typeof raw === 'string' ? environment.scope.template(isTemplate(raw) ? raw : `\${${raw}}`) : undefined;
}

/** Values that a validation of the form `contains([…], var.name)` leaves; empty when none closes the variable. */
function allowedValues(name: string, validations: unknown, environment: Environment): readonly string[] {
  for (const validation of [validations].flat()) {
    const condition = isObject(validation) ? conditionOf(validation['condition'], environment) : undefined;
    const list = condition === undefined ? undefined : listContaining(condition, name);
    const values = list === undefined ? [] : literals(evaluated(list, environment));
    if (values.length > 0) return values;
  }
  return [];
}

function conditionOf(raw: unknown, environment: Environment): Expression | undefined {
  if (raw instanceof Written) return raw.expression;
  return typeof raw === 'string' && isTemplate(raw) ? environment.scope.template(raw) : undefined;
}

function listContaining(condition: Expression, name: string): Expression | undefined {
  if (condition.kind !== 'call' || condition.name !== 'contains' || condition.spread) return undefined;
  const [list, asked] = condition.args;
  const [step, ...more] = asked?.kind === 'reference' && asked.root === 'var' ? asked.steps : [];
  return step?.kind === 'literal' && step.value === name && more.length === 0 ? list : undefined;
}

function literals(list: Value<unknown>): readonly string[] {
  if (list.state !== 'known' || !Array.isArray(list.value)) return [];
  const texts = list.value.map((item) => then(valueOf(item), textOf));
  return texts.every((text) => text.state === 'known' && text.basis === 'document') ? texts.map((text) => (text as { value: string }).value) : [];
}

function plainOf(raw: unknown): unknown {
  return raw instanceof Written && raw.expression.kind === 'literal' ? raw.expression.value : raw;
}

