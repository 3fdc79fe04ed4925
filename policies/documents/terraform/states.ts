import { known, type Value } from '../../facts';
import { isObject, valueOf } from './node';
import type { Module } from './module';

/** What tells states of a backend apart: where its other arguments differ, it is the same state all the same. */
const IDENTITY: ReadonlyMap<string, readonly string[]> = new Map([
  ['s3', ['bucket', 'key', 'workspace_key_prefix']], ['gcs', ['bucket', 'prefix']], ['azurerm', ['storage_account_name', 'container_name', 'key']], ['oss', ['bucket', 'prefix', 'key']],
  ['cos', ['bucket', 'prefix', 'key']], ['http', ['address']], ['pg', ['conn_str', 'schema_name']], ['consul', ['address', 'path']], ['kubernetes', ['secret_suffix', 'namespace']],
  ['remote', ['hostname', 'organization', 'workspaces.name']], ['local', ['path']],
]);

/** The states that the root modules of one analysis keep, by backend and what tells them apart there. */
export class States {
  private byState: Map<string, Module[]> | undefined;
  private readonly modules: Module[] = [];

  add(root: Module): void {
    this.modules.push(root);
  }

  /** The root module whose state a `terraform_remote_state` reads; undefined for none, or several. */
  find(backend: string, config: Value<unknown>): Module | undefined {
    const state = stateOf(backend, config);
    const found = state === undefined ? [] : (this.byState ??= this.filed()).get(state) ?? [];
    return found.length === 1 ? found[0] : undefined;
  }

  private filed(): Map<string, Module[]> {
    const filed = new Map<string, Module[]>();
    for (const module of this.modules) {
      const state = kept(module);
      if (state !== undefined) filed.set(state, [...(filed.get(state) ?? []), module]);
    }
    return filed;
  }
}

/** Where a root module keeps its state. */
function kept(module: Module): string | undefined {
  for (const { kind, body } of module.folder.blocks) {
    if (kind !== 'terraform') continue;
    const [backend] = entries(body['backend']);
    if (backend !== undefined) return stateOf(backend[0], module.constant(backend[1]));
    if (body['cloud'] !== undefined) return stateOf('remote', module.constant(first(body['cloud'])));
  }
  return undefined;
}

function entries(node: unknown): readonly [string, unknown][] {
  const inner = first(node);
  return isObject(inner) ? Object.entries(inner).map(([key, body]) => [key, first(body)]) : [];
}

function first(node: unknown): unknown {
  return Array.isArray(node) ? node[0] : node;
}

/** The name of a state in this analysis; undefined where something that tells it apart is not known. */
function stateOf(backend: string, config: Value<unknown>): string | undefined {
  const keys = IDENTITY.get(backend);
  if (keys === undefined || config.state !== 'known') return undefined;
  const parts = keys.map((key) => part(config.value, key.split('.')));
  if (parts.some((one) => one.state !== 'known') || parts.every((one) => one.state === 'known' && one.value === undefined)) return undefined;
  const values = parts.map((one) => (one.state === 'known' ? one.value : undefined));
  // CDKTF writes one path from the folder of the app, and the other one from that of the stack.
  return JSON.stringify([backend, ...(backend === 'local' ? values.map((path) => String(path).slice(String(path).lastIndexOf('/') + 1)) : values)]);
}

function part(node: unknown, [key = '', ...rest]: readonly string[]): Value<unknown> {
  const plain = first(node);
  if (!isObject(plain) || !Object.hasOwn(plain, key)) return known(undefined);
  const value = valueOf(plain[key]);
  return rest.length === 0 || value.state !== 'known' ? value : part(value.value, rest);
}
