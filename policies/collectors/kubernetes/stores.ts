import { known, unknown, type Fact, type Holds, type Place, type Value } from '../../facts';
import { at, isOpen, membersOf, textOf, valueOf } from '../held';
import { severalPlaces } from '../places/several';
import { sourceOf } from '../spot';
import { environmentFacts, type Variable } from '../text/environment';
import { textOfBytes } from '../text/packed';
import { scriptFacts } from '../text/script';
import { below } from '../walk';
import { declaredNodes } from './clusters';
import { inventoryOf } from './inventory';
import { spotOf, type KubernetesObject } from './object';
import { pinningOf } from './schedule';
import { podsOf } from './templates';
import { assumed, pinOfExpressions, pinOfTerms } from './topology';

/** What objects that keep something keep. */
export const STORES: ReadonlyMap<string, Holds> = new Map<string, Holds>([
  ['Secret', 'keys'],
  ['ConfigMap', 'data'],
  ['PersistentVolume', 'data'],
  ['PersistentVolumeClaim', 'data'],
  ['VolumeSnapshot', 'data'],
]);

const SETTLE = 'declare the cluster in the policy: declared.clusters';

/** Where an object that keeps something is. */
export function storeFacts(object: KubernetesObject, holds: Holds): readonly Fact[] {
  return [{ kind: 'placement', source: sourceOf(spotOf(object)), holds, place: placeOf(object) }, ...contents(object)];
}

function placeOf(object: KubernetesObject): Value<Place> {
  const affinity = object.kind === 'PersistentVolume' ? pinOfTerms(at(object.body, 'spec', 'nodeAffinity', 'required', 'nodeSelectorTerms'), object) : undefined;
  return affinity ?? (object.kind === 'PersistentVolumeClaim' ? ofClass(object) : undefined) ?? placeBeside(object);
}

/** Where the storage class of a claim puts volumes. */
function ofClass(claim: KubernetesObject): Value<Place> | undefined {
  const name = textOf(at(claim.body, 'spec', 'storageClassName'));
  const found = name === undefined ? undefined : inventoryOf(claim.context).beside({ ...claim, namespace: '' }, 'StorageClass').find((other) => other.name === name);
  return found && placeOfClass(found);
}

/** Where a storage class puts volumes; undefined when it leaves that open. */
export function placeOfClass(object: KubernetesObject): Value<Place> | undefined {
  const topologies = at(object.body, 'allowedTopologies');
  if (isOpen(topologies)) return unknown('the topologies of the storage class cannot be told');
  const terms = topologies === undefined ? [] : (valueOf(topologies) as { value?: unknown }).value;
  const pins = Array.isArray(terms) ? terms.map((term) => pinOfExpressions((at(term, 'matchLabelExpressions') ?? []) as readonly unknown[], object)) : [];
  return pins.length === 0 || pins.includes(undefined) ? undefined : severalPlaces(pins.filter((pin) => pin !== undefined));
}

/** The cluster's place, as declared, or as the pods beside it are all pinned. */
export function placeBeside(object: KubernetesObject): Value<Place> {
  const declared = declaredNodes(object.resource, object.context);
  if (declared !== undefined) return declared;
  const pinnings = inventoryOf(object.context).around(object).flatMap(podsOf).map(pinningOf);
  if (pinnings.length === 0 || pinnings.some(({ required }) => !required)) return unknown('a manifest names no cluster', SETTLE);
  return assumed(severalPlaces(pinnings.map(({ place }) => place)));
}

/** What programs read from a ConfigMap or a Secret. */
function contents(object: KubernetesObject): readonly Fact[] {
  if (object.kind !== 'ConfigMap' && object.kind !== 'Secret') return [];
  const plain = object.kind === 'Secret' ? 'stringData' : 'data';
  const encoded = object.kind === 'Secret' ? 'data' : 'binaryData';
  return [...entries(object, plain, (text) => text), ...entries(object, encoded, decoded)];
}

function entries(object: KubernetesObject, key: string, read: (text: string) => string): readonly Fact[] {
  if (isOpen(at(object.body, key))) return [{ kind: 'unread', source: sourceOf(spotOf(object, key)), because: 'what it holds cannot be told' }];
  const variables = membersOf(at(object.body, key)).map(([name, node]): Variable => {
    const text = textOf(node);
    return { name, value: text === undefined ? valueOf(node) : known(read(text)), spot: spotOf(object, below(key, name)) };
  });
  const isFile = ({ value }: Variable): boolean => value.state === 'known' && typeof value.value === 'string' && value.value.includes('\n');
  return [...environmentFacts(variables.filter((variable) => !isFile(variable))), ...variables.filter(isFile).flatMap(({ value, spot }) => scriptFacts(value, spot))];
}

/** What is packed so that it cannot be looked into stays encoded: whoever reads the text says so. */
function decoded(text: string): string {
  const said = textOfBytes(Buffer.from(text, 'base64'));
  return said === 'sealed' ? text : said?.trim() ?? '';
}
