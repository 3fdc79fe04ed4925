import type { Document, Problem, Resource, Region } from '../../../../policies/documents';
import { type Hcl, loadHcl, readTerraform, type RegionContext } from '../../../../policies/documents/terraform';
import { deep } from '../../../../policies/documents/terraform/deep';
import type { Value } from '../../../../policies/facts';
import { readable } from '../../../../policies/documents/reference';

const OPERATORS: Readonly<Record<string, string>> = {
  'hashicorp/aws': 'aws', 'hashicorp/google': 'google', 'hashicorp/azurerm': 'azure', 'scaleway/scaleway': 'scaleway',
  'stackitcloud/stackit': 'stackit', 'ovh/ovh': 'ovh', 'hetznercloud/hcloud': 'hetzner', 'outscale/outscale': 'outscale',
};

export const CONTEXT: RegionContext = {
  operatorOf: (source) => OPERATORS[source],
  operatorOfHost: (host) => (host === 'auth.cloud.ovh.net' ? 'ovh' : undefined),
};

export interface Read {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  readonly ids: readonly string[];
  resource(id: string): Resource;
  /** An attribute of a resource, followed through lists and objects. */
  value(id: string, ...path: (string | number)[]): Value<unknown>;
  region(id: string): Value<Region>;
}

let hcl: Hcl | undefined;

export async function ready(): Promise<void> {
  hcl = await loadHcl();
}

/** Reads files given as a map of path to text. */
export function read(files: Readonly<Record<string, string | object>>, context: RegionContext = {}): Read {
  const inputs = Object.entries(files).map(([path, text]) => ({ path, text: typeof text === 'string' ? text : JSON.stringify(text, null, 2) }));
  return looking(readTerraform(inputs, { ...CONTEXT, ...context, hcl }));
}

export function looking({ documents, problems }: { readonly documents: readonly Document[]; readonly problems: readonly Problem[] }): Read {
  const resources = documents.flatMap((document) => document.resources);
  const resource = (id: string): Resource => {
    const found = resources.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`no ${id} among ${resources.map((other) => other.id).join(', ')}`);
    return found;
  };
  const value = (id: string, ...path: (string | number)[]): Value<unknown> => {
    const { document, body } = resource(id);
    let found = document.resolve(body);
    for (const key of path) {
      if (found.state !== 'known') return found;
      found = document.resolve((found.value as Record<string | number, unknown>)[key]);
    }
    return found;
  };
  return { documents, problems, ids: resources.map(({ id }) => id), resource, value, region: (id) => resource(id).region };
}

/** A value in one line: `"a"`, `"a" (assumed)`, `"a" if x; "b" if y`, `? reason`. */
export function line(value: Value<unknown>): string {
  if (value.state === 'unknown') return `? ${value.because}`;
  if (value.state === 'oneOf') return value.alternatives.map((option) => `${line(option.value)} if ${option.when}`).join('; ');
  const inside = deep(value.value);
  if (inside.state !== 'known') return line(inside);
  const text = readable(JSON.stringify(inside.value).replaceAll('\\n', '\n'));
  return value.basis === 'document' ? text : `${text} (${value.basis})`;
}
