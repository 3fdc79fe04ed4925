import { type Basis, known, then, type Unknown, unknown, type Value, weaker } from '../../facts';
import type { Expression } from '../syntax/hcl-expression';
import { mark, soleReference } from '../reference';
import { MOST_DEPTH, MOST_STEPS } from './limits';

/**
 * A part of a configuration that is evaluated when somebody asks. Bodies hold these where the file has expressions;
 * everything else in them is plain: scalars, lists, objects.
 */
export class Deferred {
  private settled: Value<unknown> | undefined;
  private busy = false;

  /** `written` is the expression and the file it stands in, where there is one to point at. */
  constructor(private readonly compute: () => Value<unknown>, readonly written?: { readonly expression: Expression; readonly file: string }) {}

  get value(): Value<unknown> {
    if (this.settled !== undefined) return this.settled;
    if (this.busy) return unknown('it refers to itself');
    this.busy = true;
    try {
      this.settled = this.compute();
    } finally {
      this.busy = false;
    }
    return this.settled;
  }
}

/** What a reference to a whole resource, data source or module call yields: something with attributes. */
export interface Attributed {
  readonly attributed: true;
  /** The mark key of the resource. */
  readonly key: string;
  /** It stands for instances whose number is not known. */
  readonly many?: true;
  attribute(name: string): Value<unknown>;
}

/** Depth and steps of the evaluation under way; shared by everything read together. */
export class Budget {
  private depth = 0;
  private steps = 0;

  run(step: () => Value<unknown>): Value<unknown> {
    if (this.depth === 0) this.steps = 0;
    if (this.depth >= MOST_DEPTH) return unknown(`expressions refer to each other through more than ${MOST_DEPTH} levels`);
    this.steps += 1;
    if (this.steps > MOST_STEPS) return unknown(`more than ${MOST_STEPS.toLocaleString('en-US')} steps to evaluate`);
    this.depth += 1;
    try {
      return step();
    } finally {
      this.depth -= 1;
    }
  }
}

const failures = new WeakMap<Unknown, Basis>();

/** Unknown because Terraform would refuse it, which `try` and `can` tell from what is merely not known yet. */
export function failed(because: string, basis: Basis = 'document'): Unknown {
  const failure = unknown(because);
  failures.set(failure, basis);
  return failure;
}

/** What a failure rests on: with another default it might not fail. Undefined for what is no failure. */
export function failureBasis(value: Value<unknown>): Basis | undefined {
  return value.state === 'unknown' ? failures.get(value) : undefined;
}

export function isFailure(value: Value<unknown>): boolean {
  return failureBasis(value) !== undefined;
}

/** `then`, where a failure to go on is as firm as the value it came of. */
export function onward<T>(value: Value<T>, next: (plain: T) => Value<unknown>): Value<unknown> {
  const result = then(value, next);
  const basis = failureBasis(result);
  if (basis === undefined || value.state !== 'known' || result.state !== 'unknown') return result;
  return value.basis === 'document' ? result : failed(result.because, weaker(basis, value.basis));
}

/** The value of a node: deferred ones are evaluated, all else is itself. */
export function valueOf(node: unknown): Value<unknown> {
  return node instanceof Deferred ? node.value : known(node);
}

export function isAttributed(plain: unknown): plain is Attributed {
  return isObject(plain) && plain['attributed'] === true && typeof plain['attribute'] === 'function';
}

export function isObject(plain: unknown): plain is Readonly<Record<string, unknown>> {
  return typeof plain === 'object' && plain !== null && !Array.isArray(plain) && !(plain instanceof Deferred);
}

/** The members of an object by sorted key, which is the order Terraform visits them in. */
export function members(object: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.keys(object).sort().map((key) => [key, object[key]]);
}

/** An object that takes any key, `__proto__` among them. */
export function objectOf(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of entries) object[key] = value;
  return object;
}

/** One step into a plain value: an attribute, a key or an index. */
export function step(plain: unknown, key: unknown): Value<unknown> {
  if (isAttributed(plain)) return plain.attribute(String(key));
  if (typeof plain === 'string') return further(plain, key);
  if (Array.isArray(plain)) return item(plain, key);
  if (isObject(plain) && (typeof key === 'string' || typeof key === 'number')) {
    if (Object.hasOwn(plain, key)) return valueOf(plain[key]);
    // Terraform JSON writes a block that is there once without its list, and references still count it.
    if (key === 0) return known(plain);
    return failed('an object does not have the attribute asked of it');
  }
  return failed('an attribute is asked of something that has none');
}

function item(list: readonly unknown[], key: unknown): Value<unknown> {
  const index = typeof key === 'string' && /^\d{1,9}$/.test(key) ? Number(key) : key;
  if (typeof index === 'number' && Number.isInteger(index) && index >= 0 && index < list.length) return valueOf(list[index]);
  return failed('a list does not have the item asked of it');
}

/** A step into what another resource computes names the inner attribute. */
function further(text: string, key: unknown): Value<unknown> {
  const reference = soleReference(text);
  if (reference === undefined) return failed('an attribute is asked of a string');
  return known(mark({ key: reference.key, attribute: `${reference.attribute}.${String(key)}` }));
}
