import { at, bagOf, isOpen, itemsOf, membersOf } from '../held';
import { below } from '../walk';
import type { KubernetesObject } from './object';

/** A pod as a workload makes it. */
export interface Pod {
  readonly object: KubernetesObject;
  readonly labels: Readonly<Record<string, unknown>>;
  readonly annotations: Readonly<Record<string, unknown>>;
  readonly spec: unknown;
  /** Where the spec is in the object. */
  readonly path: string;
}

/** `template`: metadata and spec; `spec`: a pod spec alone. */
interface Hiding {
  readonly shape: 'template' | 'spec';
  /** `[]`: the items of a list, `{}`: the values of a map. */
  readonly paths: readonly string[];
}

const template = (...paths: readonly string[]): Hiding => ({ shape: 'template', paths });
const spec = (...paths: readonly string[]): Hiding => ({ shape: 'spec', paths });

/** Where pods hide, by kind. */
export const WORKLOADS: ReadonlyMap<string, Hiding> = new Map([
  ['Pod', template('')],
  ['PodTemplate', template('template')],
  ['Deployment', template('spec.template')],
  ['StatefulSet', template('spec.template')],
  ['DaemonSet', template('spec.template')],
  ['ReplicaSet', template('spec.template')],
  ['ReplicationController', template('spec.template')],
  ['Job', template('spec.template')],
  ['CronJob', template('spec.jobTemplate.spec.template')],
  ['Rollout', template('spec.template')],
  ['Service.serving.knative.dev', template('spec.template')],
  ['Configuration.serving.knative.dev', template('spec.template')],
  ['InferenceService', spec('spec.predictor', 'spec.transformer', 'spec.explainer')],
  ['InferenceGraph', spec('spec')],
  ['LLMInferenceService', spec('spec.template', 'spec.worker', 'spec.prefill.template', 'spec.prefill.worker', 'spec.router.scheduler.template')],
  ['LLMInferenceServiceConfig', spec('spec.template', 'spec.worker', 'spec.prefill.template', 'spec.prefill.worker', 'spec.router.scheduler.template')],
  ['ServingRuntime', spec('spec', 'spec.workerSpec')],
  ['ClusterServingRuntime', spec('spec', 'spec.workerSpec')],
  ['LeaderWorkerSet', template('spec.leaderWorkerTemplate.leaderTemplate', 'spec.leaderWorkerTemplate.workerTemplate')],
  ['RayCluster', template('spec.headGroupSpec.template', 'spec.workerGroupSpecs[].template')],
  ['RayService', template('spec.rayClusterConfig.headGroupSpec.template', 'spec.rayClusterConfig.workerGroupSpecs[].template')],
  ['RayJob', template('spec.rayClusterSpec.headGroupSpec.template', 'spec.rayClusterSpec.workerGroupSpecs[].template')],
  ['JobSet', template('spec.replicatedJobs[].template.spec.template')],
  ['MPIJob', template('spec.mpiReplicaSpecs{}.template')],
  ['PyTorchJob', template('spec.pytorchReplicaSpecs{}.template')],
  ['TFJob', template('spec.tfReplicaSpecs{}.template')],
]);

/** API groups whose kinds these are; the same kind of another group is something else. */
const GROUPS: ReadonlySet<string> = new Set(['', 'apps', 'batch', 'argoproj.io', 'extensions', 'serving.kserve.io', 'leaderworkerset.x-k8s.io', 'ray.io', 'jobset.x-k8s.io', 'kubeflow.org']);

/** How an object hides its pods; undefined when it makes none. */
export function hidingOf({ kind, group }: KubernetesObject): Hiding | undefined {
  return WORKLOADS.get(GROUPS.has(group) ? kind : `${kind}.${group}`);
}

/** The pods that an object makes; none for an object that makes none. */
export function podsOf(object: KubernetesObject): readonly Pod[] {
  const hiding = hidingOf(object);
  if (hiding === undefined) return [];
  return hiding.paths.flatMap((path) => expand(object.body, path.split('.').filter((step) => step !== ''), '')).map(({ node, path }) => podAt(object, node, path, hiding.shape));
}

function podAt(object: KubernetesObject, node: unknown, path: string, shape: Hiding['shape']): Pod {
  const metadata = shape === 'template' ? at(node, 'metadata') : at(object.body, 'metadata');
  // Components of KServe carry those of their pods themselves.
  const own = shape === 'spec' ? node : undefined;
  return {
    object,
    labels: { ...implied(object), ...bagOf(at(metadata, 'labels')), ...bagOf(at(own, 'labels')) },
    annotations: { ...bagOf(at(object.body, 'metadata', 'annotations')), ...bagOf(at(metadata, 'annotations')), ...bagOf(at(own, 'annotations')) },
    spec: shape === 'spec' ? node : isOpen(node) ? node : at(node, 'spec'),
    path: shape === 'spec' ? path : path === '' ? 'spec' : `${path}.spec`,
  };
}

/** The label by which a controller marks the pods it makes, where policies select by it. */
const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map([
  ['InferenceService', ['serving.kserve.io/inferenceservice']],
  ['Job', ['job-name', 'batch.kubernetes.io/job-name']],
  ['LeaderWorkerSet', ['leaderworkerset.sigs.k8s.io/name']],
  ['RayCluster', ['ray.io/cluster']],
]);

function implied({ kind, name }: KubernetesObject): Readonly<Record<string, unknown>> {
  return Object.fromEntries((IMPLIED.get(kind) ?? []).map((label) => [label, name]));
}

interface Reached {
  readonly node: unknown;
  readonly path: string;
}

/** Everything a path leads to; a node left open ends it. */
export function expand(node: unknown, steps: readonly string[], path: string): readonly Reached[] {
  const [step, ...rest] = steps;
  if (node === undefined) return [];
  if (step === undefined || isOpen(node)) return [{ node, path }];
  const key = step.replace(/(?:\[\]|\{\})$/, '');
  const inner = at(node, key);
  const here = path === '' ? key : `${path}.${key}`;
  if (isOpen(inner)) return [{ node: inner, path: here }];
  if (step.endsWith('[]')) return itemsOf(inner).flatMap((item, index) => expand(item, rest, `${here}[${index}]`));
  if (step.endsWith('{}')) return membersOf(inner).flatMap(([name, item]) => expand(item, rest, below(here, name)));
  return expand(inner, rest, here);
}

/** A container of a pod, and where it is. */
export interface Container {
  readonly node: unknown;
  readonly path: string;
}

/** All containers of a pod: those of all lists, and the one that KServe calls the model. */
export function containersOf({ spec: node, path }: Pod): readonly Container[] {
  const lists = ['containers', 'initContainers', 'ephemeralContainers'].flatMap((list) => expand(node, [`${list}[]`], path));
  return [...lists, ...(at(node, 'model', 'modelFormat') === undefined && at(node, 'model', 'storageUri') === undefined ? [] : expand(node, ['model'], path))];
}
