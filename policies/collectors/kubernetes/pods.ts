import { known, type Fact, type Place, type Value } from '../../facts';
import { isAsked } from '../context';
import { at, isOpen, textOf, valueOf } from '../held';
import { sourceOf } from '../spot';
import { environmentFacts } from '../text/environment';
import { urlFacts } from '../text/url';
import { containerFacts, isList } from './container-texts';
import { egressFacts } from './egress';
import { inUseOf } from './in-use';
import { isolationOf } from './isolation';
import { DATA_CLASS } from './labels';
import { podServerFacts } from './model-servers';
import { labelsOf, spotOf, type KubernetesObject } from './object';
import { pinningOf } from './schedule';
import { containersOf, expand, type Pod } from './templates';

/** Everything that a pod of a workload states. */
export function podFacts(pod: Pod): readonly Fact[] {
  const pinning = pinningOf(pod);
  const { place } = pinning;
  const source = sourceOf(spotOf(pod.object, pod.path));
  return [
    { kind: 'placement', source, holds: 'compute', place },
    { kind: 'schedule', source, ...pinning },
    ...(isOpen(pod.spec) ? [{ kind: 'unread', source, because: 'the pod spec cannot be told' } satisfies Fact] : []),
    ...(['containers', 'initContainers', 'ephemeralContainers'].every((list) => isList(at(pod.spec, list))) ? [] : [{ kind: 'unread', source, because: 'its containers are no list' } satisfies Fact]),
    isolationOf(pod),
    ...(isAsked('in-use', pod.object.context) ? [inUseOf(pod)] : []),
    ...egressFacts(pod),
    ...containerFacts(pod),
    ...serverFacts(pod),
    ...attributeFacts(pod),
    ...containersOf(pod).flatMap((container) => podServerFacts(container, pod, place)),
    ...claims(pod, place),
  ];
}

/** Fields of a pod spec that name a server: what volumes are mounted or cloned from, who resolves names, and what names are resolved to. */
const SERVERS: readonly string[] = [
  'volumes[].nfs.server', 'volumes[].iscsi.targetPortal', 'volumes[].cephfs.monitors[]', 'volumes[].rbd.monitors[]', 'volumes[].quobyte.registry', 'volumes[].azureDisk.diskURI',
  'volumes[].csi.volumeAttributes.server', 'volumes[].gitRepo.repository', 'dnsConfig.nameservers[]', 'hostAliases[].ip',
];

/** An open node stands on several ways; it is said once. */
function serverFacts({ object, spec, path }: Pod): readonly Fact[] {
  const reached = SERVERS.flatMap((server) => expand(spec, server.split('.'), path));
  return [...new Map(reached.map((one) => [one.path, one])).values()].flatMap(({ node, path: here }) => urlFacts(valueOf(node), spotOf(object, here)));
}

/** What the driver of an inline volume is told; the last word of a name says whether it is an address. */
function attributeFacts({ object, spec, path }: Pod): readonly Fact[] {
  const told = [['volumes[]', 'csi', 'volumeAttributes{}'], ['volumes[]', 'flexVolume', 'options{}']].flatMap((steps) => expand(spec, steps, path));
  return told.flatMap(({ node, path: here }) => {
    const name = here.split(/\W+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== '').at(-1) ?? '';
    return environmentFacts([{ name, value: valueOf(node), spot: spotOf(object, here) }]);
  });
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
