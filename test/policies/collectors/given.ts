import { collect, NO_DECLARATIONS, type Declarations } from '../../../policies/collectors';
import type { Context } from '../../../policies/collectors/context';
import { keyOf, type Document, type Format, type Region, type Resource } from '../../../policies/documents';
import { known, unknown, type Fact, type FactKind, type FactOf, type Value } from '../../../policies/facts';
import { linkResources } from '../../../policies/linking';

/** A node that the document under test leaves open, or knows less firmly: what its `resolve` answers. */
export class Answer {
  constructor(readonly value: Value<unknown>) {}
}

export const FRANKFURT: Region = { operator: 'aws', code: 'eu-central-1' };

interface Given {
  readonly format?: Format;
  readonly id?: string;
  readonly stack?: string;
  readonly region?: Value<Region>;
  readonly root?: string;
}

export function resource(type: string, body: unknown, { format = 'cloudformation', id = 'It', stack, region = known(FRANKFURT), root = '' }: Given = {}): Resource {
  const document: Document = { file: 'app.json', format, resources: [], resolve: (node) => (node instanceof Answer ? node.value : known(node)), locate: () => undefined };
  return { id, type, body, document, key: keyOf('app', id), file: 'app.json', root, at: [], region, when: '', ...(stack !== undefined && { stack }) };
}

/** A manifest as the reader hands it on. */
export function manifest(object: Readonly<Record<string, unknown>>): Resource {
  const { apiVersion, kind, metadata } = object as { apiVersion: string; kind: string; metadata: { name: string; namespace?: string } };
  const group = apiVersion.includes('/') ? `${apiVersion.split('/')[0]}/` : '';
  const stack = kind.startsWith('Cluster') || kind === 'StorageClass' || kind === 'PersistentVolume' ? undefined : metadata.namespace ?? 'default';
  return resource(`${group}${kind}`, object, { format: 'kubernetes', id: `${kind}/${metadata.name}`, region: unknown('a manifest names no cluster'), ...(stack !== undefined && { stack }) });
}

export function contextOf(resources: readonly Resource[], declared: Partial<Declarations> = {}): Context {
  return { resources, links: linkResources(resources), declared: { ...NO_DECLARATIONS, ...declared }, cache: new Map() };
}

/** What is stated of one kind, without where it was read. */
export function stated<K extends FactKind>(facts: Iterable<Fact>, kind: K): Omit<FactOf<K>, 'kind' | 'source'>[] {
  return [...facts].filter((fact): fact is FactOf<K> => fact.kind === kind).map(({ kind: _kind, source: _source, ...rest }) => rest as Omit<FactOf<K>, 'kind' | 'source'>);
}

export function collected<K extends FactKind>(resources: readonly Resource[], kind: K, declared: Partial<Declarations> = {}): FactOf<K>[] {
  return [...collect(resources, { ...NO_DECLARATIONS, ...declared })].filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** A value in one word: the plain value, `?` when unknown, alternatives joined with `|`. */
export function shown(value: Value<unknown>): string {
  if (value.state === 'unknown') return '?';
  if (value.state === 'oneOf') return value.alternatives.map(({ value: option, when }) => `${shown(option)} when ${when}`).join(' | ');
  const plain = value.value as { id?: string };
  return typeof plain === 'object' && plain !== null && 'id' in plain ? String(plain.id) : Array.isArray(plain) ? plain.join(', ') : String(plain);
}
