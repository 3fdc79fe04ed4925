import { parseEmbedded, type Resource } from '../documents';
import { atBest, both, known, weaker, type Alternative, type Basis, type Value } from '../facts';
import { remembering } from './memo';
import { stepsOf, type KeyStep, type Step } from './steps';

/** A property that is there: what it says, and its path as messages print it. */
export interface Visit {
  readonly value: Value<unknown>;
  readonly path: string;
}

/** What a path leads to, and when it leads nowhere. */
export interface Look {
  readonly found: readonly Visit[];
  /** Conditions under which the property is absent although it is there under others. */
  readonly missing: readonly string[];
}

const NOWHERE: Look = { found: [], missing: [] };

/** Everything a signature's path leads to in a resource. */
export function look(resource: Resource, path: string): Look {
  const steps = stepsOf(path);
  const [first] = steps;
  if (typeof first === 'object' && isPlain(resource.body) && !Object.hasOwn(resource.body, first.key) && !Object.hasOwn(resource.body, 'Fn::If')) return NOWHERE;
  const descent: Descent = { resource, steps, found: [], missing: [], when: '', basis: 'document' };
  descend(resource.body, 0, resource.root, descent);
  return descent;
}

/** Everything a path leads to below something that was found. */
export function lookBelow(resource: Resource, { value, path: above }: Visit, path: string): Look {
  const descent: Descent = { resource, steps: stepsOf(path), found: [], missing: [], when: '', basis: 'document' };
  follow(value, 0, above, descent);
  return descent;
}

/** The values at a path; nothing when the property is absent. */
export function visits(resource: Resource, path: string): readonly Visit[] {
  return look(resource, path).found;
}

function isPlain(body: unknown): body is object {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

interface Descent {
  readonly resource: Resource;
  readonly steps: readonly Step[];
  readonly found: Visit[];
  readonly missing: string[];
  /** The conditions taken on the way here, in words. */
  readonly when: string;
  /** The weakest of what was passed on the way here: what is inside is no firmer. */
  readonly basis: Basis;
}

function descend(node: unknown, at: number, path: string, descent: Descent): void {
  if (node === undefined) return;
  const value = typeof node === 'object' && node !== null || typeof node === 'string' ? descent.resource.document.resolve(node) : known(node);
  follow(value, at, path, descent);
}

function follow(value: Value<unknown>, at: number, path: string, descent: Descent): void {
  if (value.state === 'unknown') {
    descent.found.push({ value, path });
  } else if (value.state === 'oneOf') {
    for (const option of value.alternatives) branch(option, at, path, descent);
  } else {
    reach(value, at, path, descent);
  }
}

function branch({ value, when }: Alternative<unknown>, at: number, path: string, descent: Descent): void {
  const taken = { ...descent, when: both(descent.when, when) };
  if (value.state === 'unknown') descent.found.push({ value: conditional(value, taken.when), path });
  else reach(value, at, path, taken);
}

function reach(value: Extract<Value<unknown>, { state: 'known' }>, at: number, path: string, descent: Descent): void {
  const plain = value.value;
  if (plain === undefined || plain === null) {
    if (descent.when !== '') descent.missing.push(descent.when);
    return;
  }
  const step = descent.steps[at];
  if (step === undefined) {
    descent.found.push({ value: conditional(atBest(value, descent.basis) as typeof value, descent.when), path });
  } else if (value.basis !== descent.basis && weaker(value.basis, descent.basis) === value.basis) {
    reach(value, at, path, { ...descent, basis: value.basis });
  } else if (step === '<json>') {
    inside(value, at, path, descent);
  } else if (Array.isArray(plain)) {
    plain.forEach((item, index) => { descend(item, step === '[]' ? at + 1 : at, `${path}[${index}]`, descent); });
  } else if (typeof plain === 'object') {
    member(plain as Readonly<Record<string, unknown>>, step, at, path, descent);
  }
}

/** The tree in a text; where a document has a tree already, that one. */
function inside(value: Extract<Value<unknown>, { state: 'known' }>, at: number, path: string, descent: Descent): void {
  const tree = typeof value.value === 'string' ? parseEmbedded(value.value) : value;
  if (tree.state === 'known') reach(tree, at + 1, path, descent);
  else descent.found.push({ value: conditional(tree as Alternative<unknown>['value'], descent.when), path });
}

function member(object: Readonly<Record<string, unknown>>, step: Exclude<Step, '<json>'>, at: number, path: string, descent: Descent): void {
  if (step === '{}') {
    for (const [key, child] of Object.entries(object)) descend(child, at + 1, below(path, key), descent);
  } else if (step === '[]') {
    descend(object, at + 1, path, descent);
  } else {
    for (const key of spellings(object, step)) descend(object[key], at + 1, below(path, key), descent);
  }
}

function spellings(object: Readonly<Record<string, unknown>>, { key, anyCase }: KeyStep): readonly string[] {
  if (!anyCase) return Object.hasOwn(object, key) ? [key] : [];
  return Object.keys(object).filter((other) => other.toLowerCase() === key.toLowerCase());
}

const isWord = remembering((key) => /^[\w-]{1,128}$/.test(key));

/** The path of a member: dotted, or in brackets when the key is no plain word. */
export function below(path: string, key: string): string {
  if (!isWord(key)) return `${path}[${JSON.stringify(key.slice(0, 64))}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** The value as one that turns out only under a condition; `''` for always. */
export function conditional(value: Alternative<unknown>['value'], when: string): Value<unknown> {
  return when === '' ? value : { state: 'oneOf', alternatives: [{ value, when }] };
}

/** The one value of a property; undefined when it is absent. Several values become alternatives. */
export function presentValue(resource: Resource, path: string): Value<unknown> | undefined {
  const found = visits(resource, path);
  if (found.length <= 1) return found[0]?.value;
  return { state: 'oneOf', alternatives: found.flatMap(({ value }) => (value.state === 'oneOf' ? value.alternatives : [{ value, when: '' }])) };
}
