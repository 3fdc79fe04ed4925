/**
 * What a statement rests on, from firmest to weakest: the document itself, a dated catalog row,
 * a declaration in the policy file, a command line flag, or a default that somebody may override.
 */
export type Basis = 'document' | 'catalog' | 'declared' | 'flag' | 'assumed';

const WEAKNESS: Readonly<Record<Basis, number>> = { document: 0, catalog: 1, declared: 2, flag: 3, assumed: 4 };

/** A value that the documents settle. */
export interface Known<T> {
  readonly state: 'known';
  readonly value: T;
  readonly basis: Basis;
}

/** A value that cannot be told, why, and what would settle it. */
export interface Unknown {
  readonly state: 'unknown';
  readonly because: string;
  /** An imperative sentence: what to write, and where, to make the value known. */
  readonly settle?: string;
  /** What a declaration can call it by: `parameter:Target`, `ssm:/app/target`. */
  readonly called?: string;
}

/** One way a value can turn out, and the condition that selects it. */
export interface Alternative<T> {
  readonly value: Known<T> | Unknown;
  readonly when: string;
}

/** A value that is one of finitely many; whoever deploys selects which. */
export interface OneOf<T> {
  readonly state: 'oneOf';
  readonly alternatives: readonly Alternative<T>[];
}

/** What can be known of a value before anything is deployed. */
export type Value<T> = Known<T> | OneOf<T> | Unknown;

/** More alternatives than this are not followed: the value is unknown. */
export const MOST_ALTERNATIVES = 64;

export function known<T>(value: T, basis: Basis = 'document'): Known<T> {
  return { state: 'known', value, basis };
}

export function unknown(because: string, settle?: string): Unknown {
  return settle === undefined ? { state: 'unknown', because } : { state: 'unknown', because, settle };
}

/** The same, for something that a policy can declare a place for under this name. */
export function unknownCalled(called: string, because: string, settle: string): Unknown {
  return { state: 'unknown', because, settle: `${settle}, or declare its place: declared.places with match ${called.slice(0, 120)}`, called };
}

/** The alternatives as one value; a single one is that value, none or too many is unknown. */
export function oneOf<T>(alternatives: readonly Alternative<T>[]): Value<T> {
  const [first] = alternatives;
  if (first === undefined) return unknown('no alternative applies');
  if (alternatives.length > MOST_ALTERNATIVES) return unknown(`more than ${MOST_ALTERNATIVES} alternatives`);
  return alternatives.length === 1 ? first.value : { state: 'oneOf', alternatives };
}

/** The weaker of two bases: a conclusion is as firm as the weakest thing it leans on. */
export function weaker(a: Basis, b: Basis): Basis {
  return WEAKNESS[a] >= WEAKNESS[b] ? a : b;
}

/** `value` at a basis no firmer than `basis`. */
export function atBest<T>(value: Value<T>, basis: Basis): Value<T> {
  if (basis === 'document') return value;
  return then(value, (plain) => known(plain, basis));
}

/** Every way `value` can turn out, with its condition (`''` when unconditional). */
export function alternatives<T>(value: Value<T>): readonly Alternative<T>[] {
  return value.state === 'oneOf' ? value.alternatives : [{ value, when: '' }];
}

/** `next` applied to whatever `value` can be; bases weaken, conditions join, unknown stays unknown. */
export function then<T, U>(value: Value<T>, next: (plain: T) => Value<U>): Value<U> {
  if (value.state === 'unknown') return value;
  if (value.state === 'known') return weakened(next(value.value), value.basis);
  const ways = value.alternatives.flatMap(({ value: option, when }) => branches(then(option, next), when));
  // A lone alternative is a value under a condition, which stays.
  return value.alternatives.length === 1 && ways.length === 1 ? { state: 'oneOf', alternatives: ways } : oneOf(ways);
}

/** `next` applied to the plain value, where `next` always has an answer. */
export function mapValue<T, U>(value: Value<T>, next: (plain: T) => U): Value<U> {
  return then(value, (plain) => known(next(plain)));
}

/** Several values as one list; unknown when any is, and every combination of alternatives otherwise. */
export function all<T>(values: readonly Value<T>[]): Value<T[]> {
  let settled = true;
  for (const value of values) {
    if (value.state === 'unknown') return value;
    settled &&= value.state === 'known';
  }
  return settled ? settledList(values as readonly Known<T>[]) : combined(values);
}

function settledList<T>(values: readonly Known<T>[]): Value<T[]> {
  return known(values.map(({ value }) => value), values.reduce<Basis>((basis, value) => weaker(basis, value.basis), 'document'));
}

/** Every combination; runs of settled values between the choices are taken in one step each. */
function combined<T>(values: readonly Value<T>[]): Value<T[]> {
  let result: Value<T[]> = known([]);
  for (let at = 0; at < values.length;) {
    let end = at;
    while (end < values.length && values[end]?.state === 'known') end += 1;
    const next = end > at ? settledList(values.slice(at, end) as readonly Known<T>[]) : mapValue(values[at] as Value<T>, (plain) => [plain]);
    result = then(result, (list) => mapValue(next, (more) => [...list, ...more]));
    if (result.state === 'unknown') return result;
    at = Math.max(end, at + 1);
  }
  return result;
}

function weakened<U>(value: Value<U>, basis: Basis): Value<U> {
  if (basis === 'document' || value.state === 'unknown') return value;
  if (value.state === 'known') return value.basis === basis ? value : { ...value, basis: weaker(value.basis, basis) };
  return { state: 'oneOf', alternatives: value.alternatives.map(({ value: option, when }) => ({ value: weakened(option, basis) as Known<U> | Unknown, when })) };
}

/** Alternatives below a condition; those that contradict it cannot turn out and are dropped. */
function branches<U>(value: Value<U>, when: string): readonly Alternative<U>[] {
  if (value.state !== 'oneOf') return [{ value, when }];
  return value.alternatives.filter((alternative) => !contradict(when, alternative.when)).map((alternative) => ({ value: alternative.value, when: both(when, alternative.when) }));
}

const AND = ' and ';

/** Two conditions joined, each part once. */
export function both(a: string, b: string): string {
  return [...new Set([...a.split(AND), ...b.split(AND)])].filter((part) => part !== '').join(AND);
}

/** Whether the two give one name different values: `P is true` and `P is false`. */
function contradict(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const taken = new Map(a.split(AND).map(settled));
  return b.split(AND).map(settled).some(([name, value]) => taken.has(name) && taken.get(name) !== value);
}

function settled(part: string): [name: string, value: string] {
  const at = part.lastIndexOf(' is ');
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at)];
}
