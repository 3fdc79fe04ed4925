import { known, unknown } from '../../facts';
import type { Document, NodePath, Problem, Resource } from '../document';
import { keyOf } from '../reference';
import type { Parsed } from '../syntax/parsed';
import { type Found, looksLikeKubernetes, type Manifest, objectAt, objectsIn, typeOf } from './object';
import { CLUSTER_SCOPED } from './scope';

/** What a file of manifests holds, and everything that keeps it from being read whole, parsing included. */
export interface KubernetesFile {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** What reading depends on beside the file: nothing, a manifest stands for itself. */
export type KubernetesContext = Readonly<Record<string, never>>;

const OVERLAY = 'a Kustomize overlay is not read by this version: run kustomize build and name the output';
const NO_MANIFEST = 'no Kubernetes object: give it apiVersion and kind';
const CLUSTER = unknown('a manifest names no cluster', 'declare the cluster in the policy: declared.clusters');

/** Reads the documents of one file, empty ones apart; each becomes a document of its own, lists flattened into their items. */
export function readKubernetes(file: { readonly path: string }, documents: readonly Parsed[], _context: KubernetesContext = {}): KubernetesFile {
  const problems: Problem[] = [];
  const read: Document[] = [];
  for (const parsed of documents) {
    problems.push(...parsed.problems);
    const report = (message: string, at: NodePath = []): void => void problems.push({ file: file.path, ...parsed.locate(at), message });
    if (looksLikeKubernetes(parsed.value)) read.push(documentOf(file.path, parsed, parsed.value, report));
    else if (parsed.problems.length === 0 && parsed.value !== null) report(NO_MANIFEST);
  }
  return { documents: read, problems };
}

/** The API group and version a resource was written for: `apps/v1`. */
export function apiVersionOf({ body }: Resource): string {
  return looksLikeKubernetes(body) ? body.apiVersion : '';
}

type Report = (message: string, at: NodePath) => void;

function documentOf(file: string, parsed: Parsed, manifest: Manifest, report: Report): Document {
  const resources: Resource[] = [];
  const document: Document = { file, format: 'kubernetes', resources, resolve: (node) => known(node), locate: (path) => parsed.locate(path) };
  for (const found of objectsIn(manifest)) {
    const resource = resourceOf(document, found, report);
    if (resource !== undefined) resources.push(resource);
  }
  return document;
}

function resourceOf(document: Document, { manifest, at }: Found, report: Report): Resource | undefined {
  if (manifest === undefined) return void report(NO_MANIFEST, at);
  if (manifest.apiVersion.startsWith('kustomize.config.k8s.io/')) return void report(OVERLAY, at);
  const metadata = objectAt(manifest, 'metadata');
  const name = textAt(metadata, 'name') || textAt(metadata, 'generateName');
  const namespace = textAt(metadata, 'namespace');
  if (!name) return void report('metadata.name is missing or no text: give the object a name', [...at, 'metadata', 'name']);
  if (namespace === undefined) return void report('metadata.namespace is no text: quote it', [...at, 'metadata', 'namespace']);
  return named(document, manifest, at, { name, namespace });
}

function named(document: Document, manifest: Manifest, at: NodePath, { name, namespace }: { readonly name: string; readonly namespace: string }): Resource {
  const type = typeOf(manifest);
  const stack = CLUSTER_SCOPED.has(type) ? undefined : namespace || 'default';
  return {
    key: keyOf(`kubernetes/${stack ?? ''}`, `${type}/${name}`),
    id: `${manifest.kind}/${name}`,
    type,
    file: document.file,
    stack,
    document,
    body: manifest,
    root: '',
    at,
    region: CLUSTER,
    when: '',
  };
}

/** A text; `''` when it is not there, undefined when it is something else. */
function textAt(metadata: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = Object.hasOwn(metadata, field) ? (metadata[field] ?? '') : '';
  return typeof value === 'string' ? value : undefined;
}
