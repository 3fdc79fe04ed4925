import { known, type Fact, type Place, type Value } from '../../facts';
import { sourceOf } from '../spot';
import { urlFacts } from '../text/url';
import { containerFacts } from './container-texts';
import { egressFacts } from './egress';
import { isOpen, textOf, valueOf } from './held';
import { isolationOf } from './isolation';
import { modelServerFacts } from './model-servers';
import { labelsOf, spotOf, type KubernetesObject } from './object';
import { DATA_CLASS } from './runtimes';
import { pinningOf } from './schedule';
import { containersOf, expand, type Pod } from './templates';

/** Everything that a pod of a workload states. */
export function podFacts(pod: Pod): readonly Fact[] {
  const { place, required, because } = pinningOf(pod);
  const source = sourceOf(spotOf(pod.object, pod.path));
  return [
    { kind: 'placement', source, holds: 'compute', place },
    { kind: 'schedule', source, place, required, because },
    ...(isOpen(pod.spec) ? [{ kind: 'unread', source, because: 'the pod spec cannot be told' } satisfies Fact] : []),
    isolationOf(pod),
    ...egressFacts(pod),
    ...containerFacts(pod),
    ...volumeHosts(pod),
    ...containersOf(pod).flatMap((container) => modelServerFacts(container, pod, place)),
    ...claims(pod, place),
  ];
}

const SERVERS: readonly string[] = ['nfs.server', 'iscsi.targetPortal', 'cephfs.monitors[]', 'csi.volumeAttributes.server'];

/** Servers that volumes are mounted from. */
function volumeHosts({ object, spec, path }: Pod): readonly Fact[] {
  return SERVERS.flatMap((server) => expand(spec, ['volumes[]', ...server.split('.')], path)).flatMap(({ node, path: here }) => urlFacts(valueOf(node), spotOf(object, here)));
}

/** Volumes that a StatefulSet claims are where its pods are. */
function claims({ object }: Pod, place: Value<Place>): readonly Fact[] {
  if (object.kind !== 'StatefulSet') return [];
  return expand(object.body, ['spec', 'volumeClaimTemplates[]'], '').map(({ path }) => ({ kind: 'placement', source: sourceOf(spotOf(object, path)), holds: 'data', place }));
}

/** The data class that an object declares, or its first pod. */
export function classFact(object: KubernetesObject, pods: readonly Pod[]): Fact {
  const label = labelsOf(object)[DATA_CLASS] ?? pods.map(({ labels }) => labels[DATA_CLASS]).find((value) => value !== undefined);
  const value: Value<unknown> = isOpen(label) ? valueOf(label) : known(textOf(label) ?? '');
  return { kind: 'class', source: sourceOf(spotOf(object)), dataClass: value as Value<string> };
}
