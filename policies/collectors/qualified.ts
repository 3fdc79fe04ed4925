import { atBest, type Basis, type Fact, type Known, type Unknown, type Value } from '../facts';

/** What a collector states of a plain value, and of one that cannot be told. */
export interface Reading {
  readonly plain: (plain: unknown) => readonly Fact[];
  readonly unknown?: (unknown: Unknown) => readonly Fact[];
}

/** The facts of every way a value can turn out; what follows from one alternative keeps its condition and its basis. */
export function factsOfValue(value: Value<unknown>, reading: Reading): readonly Fact[] {
  if (value.state !== 'oneOf') return settled(value, reading);
  return value.alternatives.flatMap(({ value: option, when }) => settled(option, reading).map((fact) => qualified(fact, 'document', when)));
}

function settled(value: Known<unknown> | Unknown, reading: Reading): readonly Fact[] {
  if (value.state === 'unknown') return reading.unknown?.(value) ?? [];
  const facts = reading.plain(value.value);
  return value.basis === 'document' ? facts : facts.map((fact) => qualified(fact, value.basis, ''));
}

/** A fact whose values are no firmer than the basis, and hold only under the condition. */
function qualified(fact: Fact, basis: Basis, when: string): Fact {
  const members = Object.entries(fact).map(([name, member]) => [name, isValue(member) ? conditional(atBest(member, basis), when) : member] as const);
  return Object.fromEntries(members) as unknown as Fact;
}

function isValue(member: unknown): member is Value<unknown> {
  return typeof member === 'object' && member !== null && Object.hasOwn(member, 'state');
}

function conditional(value: Value<unknown>, when: string): Value<unknown> {
  if (when === '') return value;
  const ways = value.state === 'oneOf' ? value.alternatives : [{ value, when: '' }];
  return { state: 'oneOf', alternatives: ways.map((way) => ({ value: way.value, when: way.when === '' || way.when === when ? when : `${when} and ${way.when}` })) };
}
