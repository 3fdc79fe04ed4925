import { atBest, type Basis, known, then, unknown, type Value } from '../../facts';
import { hasMark } from '../reference';
import type { RawBody } from './blocks';
import { boundNode } from './body';
import { computed } from './deep';
import { bind, type Environment } from './environment';
import { MOST_INSTANCES } from './limits';
import { entriesOf } from './loops';
import { Deferred, objectOf, valueOf } from './node';
import { numberOf } from './operators';
import { textOf } from './text';

/** One copy of a block that `count` or `for_each` repeats. */
export interface Instance {
  /** What follows the address: `''`, `[0]`, `["eu"]`. */
  readonly suffix: string;
  readonly environment: Environment;
  /** The condition under which it exists, in words; `''` when always. */
  readonly when: string;
}

/** `many`: how many there are cannot be told, one instance stands for all. */
export interface Expansion {
  readonly shape: 'single' | 'list' | 'map' | 'many';
  readonly instances: readonly Instance[];
}

type Keys = readonly (readonly [string | number, unknown])[];

/** The copies of a block. A default that makes none is not believed: whoever deploys can override it. */
export function expansionOf(body: RawBody, environment: Environment): Expansion {
  if (Object.hasOwn(body, 'count')) {
    const keys = then(then(valueOf(boundNode(body['count'], environment)), numberOf), indexes);
    return expanded('list', keys, environment, 'count is set', (index) => [['count', objectOf([['index', index]])]]);
  }
  if (Object.hasOwn(body, 'for_each')) {
    const keys = then(then(valueOf(boundNode(body['for_each'], environment)), entriesOf), named);
    return expanded('map', keys, environment, 'for_each is not empty', (key, value) => [['each', objectOf([['key', key], ['value', value]])]]);
  }
  return { shape: 'single', instances: [{ suffix: '', environment, when: '' }] };
}

type Binding = (key: unknown, value: unknown) => readonly (readonly [string, unknown])[];

function expanded(shape: 'list' | 'map', keys: Value<Keys>, environment: Environment, otherwise: string, binding: Binding): Expansion {
  if (keys.state === 'known' && keys.value.length <= MOST_INSTANCES && (keys.value.length > 0 || keys.basis === 'document')) {
    const { basis } = keys;
    const instances = keys.value.map(([key, value]) => {
      const names = binding(weakened(key, basis), weakened(value, basis));
      return { suffix: `[${JSON.stringify(key)}]`, environment: bind(environment, names), when: '' };
    });
    return { shape, instances };
  }
  const because = keys.state === 'unknown' ? keys.because : 'it differs between the instances';
  const open = new Deferred(() => unknown(because));
  return { shape: 'many', instances: [{ suffix: '', environment: bind(environment, binding(open, open)), when: whenAny(keys, otherwise) }] };
}

/** A node no firmer than the list of instances it is from. */
function weakened(node: unknown, basis: Basis): unknown {
  return basis === 'document' ? node : new Deferred(() => atBest(valueOf(node), basis));
}

/** The conditions under which there is at least one. */
function whenAny(keys: Value<Keys>, otherwise: string): string {
  if (keys.state === 'unknown') return otherwise;
  if (keys.state === 'known') return keys.value.length > 0 ? '' : otherwise;
  const some = keys.alternatives.filter(({ value }) => value.state === 'unknown' || value.value.length > 0);
  return some.length === keys.alternatives.length ? '' : some.map(({ when }) => when).join(' or ') || otherwise;
}

function indexes(count: number): Value<Keys> {
  if (!Number.isInteger(count) || count < 0) return unknown('a count that is no whole number');
  return known(Array.from({ length: Math.min(count, MOST_INSTANCES + 1) }, (_, index) => [index, index] as const));
}

/** A map's keys, or a set's members, as text. */
function named(entries: Keys): Value<Keys> {
  const keys: [string, unknown][] = [];
  for (const [key, node] of entries) {
    const text = typeof key === 'string' ? known(key) : then(valueOf(node), textOf);
    if (text.state !== 'known' || hasMark(text.value)) return computed();
    keys.push([text.value, node]);
  }
  return known(keys);
}
