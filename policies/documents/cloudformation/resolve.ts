import { atBest, known, unknown, type Known, type Value } from '../../facts';
import { conditionsOf } from './conditions';
import { FUNCTIONS } from './functions';
import { dynamic } from './dynamic';
import { intrinsic, isObject, section, writer } from './node';
import type { Scope } from './scope';

/** A resolved text longer than this is unknown. */
const LONGEST_TEXT = 65_536;

const PENDING = unknown('a context lookup has not been made yet', 'synthesize once with credentials and commit cdk.context.json');
const TOO_LONG = unknown('the resolved text is longer than 64 kB');

type Given = Pick<Scope, 'key' | 'stack' | 'environment' | 'passed' | 'shared' | 'lookupsPending'>;

/** The scope of a template, ready to evaluate its nodes. */
export function scopeOf(template: unknown, given: Given): Scope {
  const scope: Scope = {
    ...given,
    nested: new Map(),
    parameters: section(template, 'Parameters'),
    mappings: section(template, 'Mappings'),
    conditions: section(template, 'Conditions'),
    resources: section(template, 'Resources'),
    outputs: section(template, 'Outputs'),
    evaluate: (node) => evaluate(node, scope),
    condition: conditionsOf(() => scope),
  };
  return scope;
}

function evaluate(node: unknown, scope: Scope): Value<unknown> {
  if (typeof node === 'string') return plainText(node, scope);
  if (!isObject(node)) return known(node);
  const call = intrinsic(node);
  if (call === undefined) return writer(node) === undefined ? known(node) : unknown('a macro or a loop writes part of this at deployment');
  const [name, argument] = call;
  if (name === 'Condition') return known(node);
  const run = FUNCTIONS.get(name);
  if (run === undefined) return unknown(`${/^Fn::\w{1,40}$/.test(name) ? name : 'an unknown function'} is not evaluated by this version`);
  const value = run(argument, scope);
  return value.state === 'known' && typeof value.value === 'string' ? bounded(value.value, value, scope) : value;
}

function bounded(text: string, value: Known<unknown>, scope: Scope): Value<unknown> {
  if (text.length > LONGEST_TEXT) return TOO_LONG;
  const plain = plainText(text, scope);
  return plain.state === 'known' && plain.value === text ? value : atBest(plain, value.basis);
}

function plainText(text: string, scope: Scope): Value<unknown> {
  if (text.includes('{{resolve:')) return dynamic(text, scope);
  if (scope.lookupsPending && /dummy/i.test(text)) return PENDING;
  return known(text);
}
