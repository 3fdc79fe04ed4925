import { atBest, type Basis, known, type Known, type Unknown, type Value } from '../../facts';
import { mark } from '../reference';
import { Deferred, isAttributed, isObject, objectOf, valueOf } from './node';

/** The value of a node as a document shows it: whole resources as marks, and members no firmer than what holds them. */
export function resolved(node: unknown): Value<unknown> {
  const value = valueOf(node);
  if (value.state !== 'oneOf') return outward(value);
  return { state: 'oneOf', alternatives: value.alternatives.map(({ value: option, when }) => ({ value: outward(option), when })) };
}

function outward(value: Known<unknown> | Unknown): Known<unknown> | Unknown {
  if (value.state === 'unknown') return value;
  const { value: plain, basis } = value;
  if (isAttributed(plain)) return known(mark({ key: plain.key, attribute: '' }), basis);
  return basis === 'document' ? value : known(weakened(plain, basis), basis);
}

function weakened(plain: unknown, basis: Basis): unknown {
  const member = (node: unknown): Deferred => new Deferred(() => atBest(valueOf(node), basis));
  if (Array.isArray(plain)) return plain.map(member);
  return isObject(plain) ? objectOf(Object.keys(plain).map((key) => [key, member(plain[key])] as const)) : plain;
}
