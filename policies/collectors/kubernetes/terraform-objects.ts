import type { Resource } from '../../documents';
import { Held } from '../held';
import { isRecord, own, type Bag } from '../record';
import { below } from '../walk';
import { FREE_MAPS, REPEATED, SPELLED, TERRAFORM_KINDS } from './terraform-kinds';

/** A Terraform resource in the shape that the Kubernetes API gives it. */
export interface Converted {
  readonly body: unknown;
  readonly kind: string | undefined;
  /** A path of the object, as the configuration writes it. */
  readonly written: (path: string) => string;
}

/** Converts a `kubernetes_*` resource. What the configuration leaves open is `Held`. */
export function objectOfTerraform(resource: Resource): Converted {
  const paths = new Map<string, string>();
  const conversion: Conversion = { resource, paths, renames: resource.type !== 'kubernetes_manifest' };
  if (resource.type === 'kubernetes_manifest') {
    const body = converted(own(resource.body, 'manifest'), '', 'manifest', conversion);
    return { body: body instanceof Held ? {} : body, kind: body instanceof Held ? 'kubernetes_manifest' : undefined, written: writer(paths, 'manifest') };
  }
  const typed = TERRAFORM_KINDS.get(resource.type.slice('kubernetes_'.length)) ?? TERRAFORM_KINDS.get(resource.type.slice('kubernetes_'.length).replace(/_v\d(?:(?:alpha|beta)\d)?$/, ''));
  const body = converted(resource.body, '', '', conversion) as Bag;
  return { body: { apiVersion: typed?.[0] ?? '', kind: typed?.[1] ?? resource.type, ...adjusted(body, typed?.[1]) }, kind: typed?.[1] ?? resource.type, written: (path) => writer(paths, '')(asProvided(path, typed?.[1])) };
}

interface Conversion {
  readonly resource: Resource;
  readonly paths: Map<string, string>;
  /** False inside a manifest, whose names are the API's already. */
  readonly renames: boolean;
}

/** The nearest path that is known to be written. */
function writer(paths: ReadonlyMap<string, string>, root: string): Converted['written'] {
  return (path) => {
    for (let here = path; here !== ''; here = here.slice(0, Math.max(here.lastIndexOf('.'), here.lastIndexOf('['), 0))) {
      const written = paths.get(here);
      if (written !== undefined) return written;
    }
    return root;
  };
}

function converted(node: unknown, to: string, from: string, conversion: Conversion): unknown {
  const value = conversion.resource.document.resolve(node);
  conversion.paths.set(to, from);
  if (value.state !== 'known') return new Held(value);
  const plain = value.value;
  if (Array.isArray(plain)) return plain.map((item, index) => converted(item, `${to}[${index}]`, `${from}[${index}]`, conversion));
  if (isRecord(plain)) return members(plain, to, from, conversion);
  return value.basis === 'document' ? plain : new Held(value);
}

function members(plain: Bag, to: string, from: string, conversion: Conversion): Bag {
  const entries = Object.entries(plain).filter(([, node]) => !isUnset(node, conversion)).map(([key, node]) => {
    if (!conversion.renames) return [key, converted(node, below(to, key), below(from, key), conversion)] as const;
    return renamed(key, node, to, from, conversion);
  });
  return Object.fromEntries(entries);
}

/** Plans write out what nobody set: `null`, and blocks that are not there as empty lists. */
function isUnset(node: unknown, { renames }: Conversion): boolean {
  return node === null || (renames && Array.isArray(node) && node.length === 0);
}

function renamed(key: string, node: unknown, to: string, from: string, conversion: Conversion): readonly [string, unknown] {
  const path = below(from, key);
  const value = conversion.resource.document.resolve(node);
  const repeated = REPEATED.get(key);
  if (value.state === 'unknown') {
    conversion.paths.set(below(to, repeated ?? camel(key)), path);
    return [repeated ?? camel(key), new Held(value)];
  }
  if (FREE_MAPS.has(key)) return [camel(key), converted(node, below(to, camel(key)), path, { ...conversion, renames: false })];
  const blocks = value.state === 'known' ? blocksIn(value.value) : undefined;
  if (repeated !== undefined && (blocks !== undefined || value.state === 'oneOf')) return [repeated, converted(blocks ?? node, below(to, repeated), path, conversion)];
  const single = blocks !== undefined && Array.isArray(value.state === 'known' && value.value) ? blocks[0] : node;
  return [camel(key), converted(single, below(to, camel(key)), single === node ? path : `${path}[0]`, conversion)];
}

/** Nested blocks: objects, or lists of them; undefined for a scalar or a list of scalars. */
function blocksIn(plain: unknown): readonly unknown[] | undefined {
  const list = [plain].flat();
  return list.length > 0 && list.every((item) => typeof item === 'object' && item !== null) ? list : undefined;
}

function camel(key: string): string {
  return SPELLED.get(key) ?? key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Where the provider's shape is another than the API's. */
function adjusted(body: Bag, kind: string | undefined): Bag {
  if (kind === 'Secret') return { ...body, stringData: own(body, 'data'), data: own(body, 'binaryData') };
  const source = own(own(body, 'spec'), 'persistentVolumeSource');
  if (kind === 'PersistentVolume' && isRecord(source)) return { ...body, spec: { ...(own(body, 'spec') as Bag), ...source } };
  return body;
}

/** The path before `adjusted`. */
function asProvided(path: string, kind: string | undefined): string {
  if (kind === 'Secret') return path.replace(/^data/, 'binaryData').replace(/^stringData/, 'data');
  return kind === 'PersistentVolume' ? path.replace(/^spec\.(nfs|csi|iscsi|cephfs|rbd|quobyte|azureDisk|flexVolume)\b/, 'spec.persistentVolumeSource.$1') : path;
}
