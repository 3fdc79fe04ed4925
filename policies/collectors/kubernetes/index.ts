import type { Resource } from '../../documents';
import { atBest, type Fact } from '../../facts';
import type { Context } from '../context';
import { placeOfId } from '../places/place';
import { sourceOf } from '../spot';
import { bindingFacts } from './access';
import { annotationFacts } from './annotations';
import { declaredCluster } from './clusters';
import { otherFacts } from './entries';
import { exposureFacts } from './exposure';
import { inventoryOf } from './inventory';
import { objectOf, spotOf, type KubernetesObject } from './object';
import { classFact, podFacts } from './pods';
import { placeOfClass, STORES, storeFacts } from './stores';
import { hidingOf, podsOf } from './templates';

export { isKubernetes } from './object';

/** Every located statement about an object of the Kubernetes API, in a manifest or as a `kubernetes_*` resource. */
export function* kubernetesFacts(resource: Resource, context: Context): Generator<Fact> {
  const object = objectOf(resource, context);
  const type = object.group === '' ? object.kind : `${object.group}/${object.kind}`;
  if (inventoryOf(context).same(object).length > 1) yield unread(object, 'it is declared more than once: which declaration lasts depends on the order of deployment', 'keep one declaration');
  const others = otherFacts(object, type);
  const holds = object.group === '' || object.kind === 'VolumeSnapshot' ? STORES.get(object.kind) : undefined;
  if (others === undefined && holds === undefined && hidingOf(object) === undefined) yield unread(object, `this version reads nothing of ${type}`);
  yield* others ?? [];
  yield* annotationFacts(object);
  yield* bindingFacts(object);
  yield* exposureFacts(object);
  if (holds !== undefined) yield* storeFacts(object, holds);
  yield* controlPlane(object);
  yield* workloadFacts(object);
  if (type === 'storage.k8s.io/StorageClass') yield* classPlacement(object);
}

function* workloadFacts(object: KubernetesObject): Generator<Fact> {
  const pods = podsOf(object);
  for (const pod of pods) yield* podFacts(pod);
  if (pods.length > 0 || object.kind === 'PersistentVolumeClaim') yield classFact(object, pods);
  if (pods.length === 0 && hidingOf(object) !== undefined) yield unread(object, 'its pods cannot be told');
}

/** Objects and their secrets are kept by the control plane, which may be elsewhere than the nodes. */
function* controlPlane(object: KubernetesObject): Generator<Fact> {
  const cluster = declaredCluster(object.resource, object.context);
  const keeps = hidingOf(object) !== undefined || object.kind === 'Secret' || object.kind === 'ConfigMap';
  if (cluster !== undefined && keeps) yield { kind: 'placement', source: sourceOf(spotOf(object)), holds: 'control', place: atBest(placeOfId(cluster.controlPlane), 'declared'), what: 'the control plane of its cluster' };
}

function* classPlacement(object: KubernetesObject): Generator<Fact> {
  const place = placeOfClass(object);
  if (place !== undefined) yield { kind: 'placement', source: sourceOf(spotOf(object)), holds: 'data', place };
}

function unread(object: KubernetesObject, because: string, settle?: string): Fact {
  return { kind: 'unread', source: sourceOf(spotOf(object)), because, ...(settle !== undefined && { settle }) };
}
