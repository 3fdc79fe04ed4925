import { unknown } from '../../facts';
import type { Origin, Resource } from '../document';
import type { Block } from './blocks';
import { boundBody } from './body';
import type { ModuleCall } from './call';
import type { Module } from './module';
import { isObject } from './node';
import { BUILT_IN } from './provider-table';
import { regionOf } from './region';
import type { SourceFile } from './source';

const NO_REGION = unknown('it has no region of its own');

/** A resource before it has a document, and the block that writes it. */
export type Entry = Omit<Resource, 'document' | 'key' | 'root' | 'at' | 'file' | 'stack'> & { readonly block: Block };

/** Everything in one module that a document lists. */
export function* entriesOf(module: Module): Generator<Entry> {
  const { prefix, when, environment } = module;
  for (const block of module.folder.blocks) {
    if (block.kind === 'terraform') yield { id: `${prefix}terraform`, type: 'terraform', body: boundBody(block.body, environment), region: NO_REGION, when, block };
  }
  for (const { provider, block } of module.providers.blocks) {
    yield { id: `${prefix}${providerId(provider)}`, type: 'provider', body: provider.body, region: regionOf(provider, module.root.context), when, block };
  }
  for (const group of module.resources.values()) {
    for (const made of group.instances) {
      yield { id: made.id, type: group.type, body: made.body, region: made.region, operator: made.operator, defaultTags: made.defaultTags, when: both(when, made.instance.when), origin: originOf(group.block), block: group.block };
    }
  }
  for (const call of module.calls.values()) if (call.localSource === undefined) yield* remoteEntries(call);
}

function* remoteEntries(call: ModuleCall): Generator<Entry> {
  for (const instance of call.expansion.instances) {
    yield { id: call.idOf(instance), type: 'module', body: call.bodyOf(instance), region: NO_REGION, when: both(call.module.when, instance.when), origin: originOf(call.block), block: call.block };
  }
}

/** Providers that resources use and no block configures: what is not written there is as much a fact as what is. */
export function ambientEntries({ root }: Module, { path, json }: SourceFile): Entry[] {
  const block: Block = { kind: 'provider', labels: [], body: {}, file: path, at: json === undefined ? 0 : [] };
  const providers = [...root.ambient.values()].filter(({ name }) => name !== BUILT_IN);
  return providers.map((provider) => ({ id: providerId(provider), type: 'provider', body: {}, region: regionOf(provider, root.context), when: '', block }));
}

function providerId({ name, alias }: { readonly name: string; readonly alias: string }): string {
  return alias === '' ? `provider.${name}` : `provider.${name}.${alias}`;
}

function originOf({ comment }: Block): Origin | undefined {
  const path = metadata(comment)['path'];
  return typeof path === 'string' ? { construct: path } : undefined;
}

/** What CDKTF notes in a `//` key. */
export function metadata(comment: unknown): Readonly<Record<string, unknown>> {
  const found = isObject(comment) ? comment['metadata'] : undefined;
  return isObject(found) ? found : {};
}

function both(a: string, b: string): string {
  return [a, b].filter((text) => text !== '').join(' and ');
}
