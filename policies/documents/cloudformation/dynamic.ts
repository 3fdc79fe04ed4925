import { all, known, mapValue, unknown, unknownCalled, type Value } from '../../facts';
import { readable } from '../reference';
import { text } from './node';
import type { Scope } from './scope';

const REFERENCE = /\{\{resolve:([^{}]{1,2048})\}\}/g;
const DYNAMIC = unknown('a dynamic reference is resolved at deployment');

/** A text with dynamic references: those to parameters that a stack of this check writes are filled in, no secret is. */
export function dynamic(written: string, scope: Scope): Value<unknown> {
  const references = [...written.matchAll(REFERENCE)].map(([, inner = '']) => inner);
  // Half of a reference stands where a function puts the text together.
  if (references.length === 0) return written.includes('}}') ? DYNAMIC : known(written);
  return mapValue(all(references.map((reference) => referred(reference, scope))), (values) => {
    let next = 0;
    return written.replace(REFERENCE, () => text(values[next++]));
  });
}

function referred(reference: string, scope: Scope): Value<unknown> {
  const at = reference.indexOf(':');
  const name = reference.slice(at + 1);
  if (reference.startsWith('ssm:')) return stored(name.replace(/:\d{1,9}$/, ''), scope);
  if (reference.startsWith('secretsmanager:')) return { ...DYNAMIC, called: name };
  return DYNAMIC;
}

/** What the parameter store holds under a name in the region of the stack. */
export function stored(name: string, { shared, environment }: Scope): Value<unknown> {
  const called = `ssm:${readable(name)}`;
  return shared.parameters.find(name, environment) ?? unknownCalled(called, 'it is read from the parameter store, and nothing of this check writes it there', 'check the stack that writes it in the same run');
}
