import { alternatives, oneOf, type Value } from '../../facts';
import type { When } from '../../signatures';

/** The part of a value that a statement speaks about; undefined when none of its alternatives is. */
export function matching(value: Value<unknown>, when: When | undefined): Value<unknown> | undefined {
  if (when === undefined) return value;
  if (value.state !== 'oneOf') return value.state === 'unknown' || fits(value.value, when) ? value : undefined;
  const fitting = alternatives(value).filter(({ value: option }) => option.state === 'unknown' || fits(option.value, when));
  return fitting.length === 0 ? undefined : fitting.length === 1 ? { state: 'oneOf', alternatives: fitting } : oneOf(fitting);
}

/** Whether the value surely, possibly or never matches. */
export function holds(value: Value<unknown>, when: When | undefined): Value<boolean> {
  if (value.state === 'unknown') return value;
  if (value.state === 'known') return { state: 'known', value: when === undefined || fits(value.value, when), basis: value.basis };
  return oneOf(value.alternatives.map(({ value: option, when: condition }) => ({ value: holds(option, when) as Extract<Value<boolean>, { state: 'known' | 'unknown' }>, when: condition })));
}

function fits(plain: unknown, when: When): boolean {
  const scalar = typeof plain === 'boolean' ? plain : plain === 'true' ? true : plain === 'false' ? false : plain;
  if ('oneOf' in when) return when.oneOf.includes(scalar as string);
  if ('not' in when) return !when.not.includes(scalar as string);
  // Objects of documents have no prototype, and no text either.
  return when.matches.test(typeof plain === 'object' ? '{}' : String(plain).slice(0, 2048));
}
