import type { NodePath } from '../document';

/** An object of the Kubernetes API, as far as a manifest has it right. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** A manifest and where it is in its document; what a list holds that is no manifest has none. */
export interface Found {
  readonly manifest: Manifest | undefined;
  readonly at: NodePath;
}

/** Files of tools that are written like manifests, and that no cluster takes: local test clusters, audit policies of a server, metadata of blueprints. */
const OF_TOOLS = /^(?:kind\.x-k8s\.io|audit\.k8s\.io|blueprints\.cloud\.google\.com)\//;

/** Whether a parsed document is a Kubernetes manifest: it says which API and which kind. */
export function looksLikeKubernetes(value: unknown): value is Manifest {
  if (!isObject(value) || !isName(value['apiVersion']) || !isName(value['kind'])) return false;
  return Object.hasOwn(value, 'items') || !OF_TOOLS.test(String(value['apiVersion']));
}

/** `Pod`, `apps/Deployment`, `serving.kserve.io/InferenceService`: the kind with its group, without its version. */
export function typeOf({ apiVersion, kind }: Manifest): string {
  const slash = apiVersion.lastIndexOf('/');
  return slash === -1 ? kind : `${apiVersion.slice(0, slash)}/${kind}`;
}

/**
 * The objects of a manifest: itself, or what its `items` hold, lists in lists included. As `kubectl apply` does,
 * `items` make a list whatever the kind says; under another name than `…List` the object itself counts too.
 */
export function* objectsIn(manifest: Manifest, at: NodePath = []): Generator<Found> {
  const items = manifest['items'];
  if (!Array.isArray(items) || !manifest.kind.endsWith('List')) yield { manifest, at };
  if (!Array.isArray(items)) return;
  for (const [index, item] of items.entries()) {
    const path = [...at, 'items', index];
    const inner = withKind(item, manifest);
    if (inner === undefined) yield { manifest: undefined, at: path };
    else yield* objectsIn(inner, path);
  }
}

/** A field that is an object; empty when it is not there or anything else. */
export function objectAt(value: unknown, field: string): Readonly<Record<string, unknown>> {
  const inner = isObject(value) && Object.hasOwn(value, field) ? value[field] : undefined;
  return isObject(inner) ? inner : {};
}

/** The items of a typed list, such as `PodList`, need not repeat what they are. */
function withKind(item: unknown, list: Manifest): Manifest | undefined {
  if (looksLikeKubernetes(item)) return item;
  const kind = /^(.+)List$/.exec(list.kind)?.[1];
  if (!isObject(item) || kind === undefined || Object.hasOwn(item, 'kind')) return undefined;
  return { ...item, apiVersion: list.apiVersion, kind };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
