import { findPlace } from '../../../catalog';
import { atBest, known, mapValue, then, unknown, type Place, type Value } from '../../facts';
import { at, bagOf, isOpen, itemsOf, textOf, valueOf } from '../held';
import { placeOfCode } from '../places/code';
import { cachedPlace, printable } from '../places/place';
import { severalPlaces } from '../places/several';
import { declaredCluster } from './clusters';
import type { KubernetesObject } from './object';

const ZONES: readonly string[] = ['topology.kubernetes.io/zone', 'failure-domain.beta.kubernetes.io/zone', 'topology.ebs.csi.aws.com/zone', 'topology.gke.io/zone'];
const REGIONS: readonly string[] = ['topology.kubernetes.io/region', 'failure-domain.beta.kubernetes.io/region'];

/** Where nodes with one of these values of a topology label are. */
function placeOfLabels(values: readonly unknown[], object: KubernetesObject): Value<Place> {
  return severalPlaces(values.map((node) => then(valueOf(node), (code) => (typeof code === 'string' ? placeOfLabel(code, object) : unknown('the label is no text')))));
}

/** A label names no operator: it is that of the cluster, where declared, or one of those that use the code. */
function placeOfLabel(code: string, { resource, context }: KubernetesObject): Value<Place> {
  const nodes = declaredCluster(resource, context)?.nodes ?? '';
  const operator = nodes.slice(0, Math.max(0, nodes.indexOf(':')));
  if (findPlace(operator, code) !== undefined) return atBest(cachedPlace({ operator, code }, context), 'declared');
  return placeOfCode(code) ?? unknown(`no operator of the catalog has a place ${printable(code)}`, 'check the label, or declare the cluster in the policy: declared.clusters');
}

/** The place that a node selector pins to; undefined when it does not. */
export function pinOfSelector(selector: unknown, object: KubernetesObject): Value<Place> | undefined {
  if (isOpen(selector)) return open(selector);
  const labels = bagOf(selector);
  return [...ZONES, ...REGIONS].map((label) => labels[label]).filter((value) => value !== undefined).map((value) => placeOfLabels([value], object)).reduce<Value<Place> | undefined>(firmer, undefined);
}

/** The place that ORed terms pin to: each of them has to, or none does. */
export function pinOfTerms(terms: unknown, object: KubernetesObject): Value<Place> | undefined {
  if (isOpen(terms)) return open(terms);
  const pins = itemsOf(terms).map((term) => pinOfTerm(term, object));
  return pins.length === 0 || pins.includes(undefined) ? undefined : severalPlaces(pins.filter((pin) => pin !== undefined));
}

/** ANDed expressions: one that pins is enough; only `In` does. */
function pinOfTerm(term: unknown, object: KubernetesObject): Value<Place> | undefined {
  if (isOpen(term) || isOpen(at(term, 'matchExpressions'))) return open(isOpen(term) ? term : at(term, 'matchExpressions'));
  return pinOfExpressions(itemsOf(at(term, 'matchExpressions')), object);
}

/** Requirements as node affinity, storage classes and node pools write them: `{ key, operator?, values }`. */
export function pinOfExpressions(expressions: readonly unknown[], object: KubernetesObject): Value<Place> | undefined {
  const pins = [...ZONES, ...REGIONS].flatMap((label) => expressions.filter((expression) => textOf(at(expression, 'key')) === label && (textOf(at(expression, 'operator')) ?? 'In') === 'In'));
  return pins.map((expression) => (isOpen(at(expression, 'values')) ? open(at(expression, 'values')) : placeOfLabels(itemsOf(at(expression, 'values')), object))).reduce<Value<Place> | undefined>(firmer, undefined);
}

/** Zones come first; a zone that nobody knows leaves the region to tell. */
function firmer(before: Value<Place> | undefined, next: Value<Place>): Value<Place> {
  return before === undefined || before.state === 'unknown' ? next : before;
}

function open(node: unknown): Value<Place> {
  return then(valueOf(node), () => unknown('the value depends on a condition'));
}

/** A place that follows from what stands beside it rather than from the thing itself. */
export function assumed(place: Value<Place>): Value<Place> {
  return then(known(0, 'assumed'), () => mapValue(place, (plain) => plain));
}
