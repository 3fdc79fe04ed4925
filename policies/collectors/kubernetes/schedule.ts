import { unknown, type Place, type Value } from '../../facts';
import { at, isOpen, itemsOf, plainOf } from '../held';
import { declaredNodes } from './clusters';
import { pinOfSelector, pinOfTerms } from './topology';
import type { Pod } from './templates';

/** Where the pods of a workload can run, and what settles it. */
export interface Pinning {
  readonly place: Value<Place>;
  /** Whether the manifest itself demands it of every node. */
  readonly required: boolean;
  readonly because: string;
  /** What the policy declares of the nodes, where the manifest names a place itself. */
  readonly declared?: Value<Place>;
}

const SETTLE = 'demand topology.kubernetes.io/region in every required node affinity term';

/** What the pod spec demands of nodes; what the policy declares, where it demands nothing. */
export function pinningOf({ object, spec }: Pod): Pinning {
  if (isOpen(spec)) return { place: unknown('the pod spec cannot be told'), required: true, because: 'the pod spec cannot be told' };
  if (namesNode(at(spec, 'nodeName'))) return { place: unknown('nodeName names a node, and no place', SETTLE), required: true, because: 'nodeName skips the scheduler' };
  const affinity = at(spec, 'affinity', 'nodeAffinity');
  const selector = pinOfSelector(at(spec, 'nodeSelector'), object);
  if (selector !== undefined) return pinned(selector, 'nodeSelector', object);
  const terms = at(affinity, 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms');
  const required = isOpen(affinity) ? undefined : pinOfTerms(terms, object);
  if (required !== undefined) return pinned(required, 'required node affinity', object);
  return unpinned(object, itemsOf(terms).length > 0, itemsOf(at(affinity, 'preferredDuringSchedulingIgnoredDuringExecution')).length > 0);
}

function pinned(place: Value<Place>, because: string, { resource, context }: Pod['object']): Pinning {
  const declared = declaredNodes(resource, context);
  return { place, required: true, because, ...(declared && { declared }) };
}

function unpinned(object: Pod['object'], hasTerms: boolean, preferred: boolean): Pinning {
  const because = hasTerms ? 'a required node affinity term names no region or zone' : preferred ? 'node affinity is only preferred' : 'no required node affinity';
  return { place: declaredNodes(object.resource, object.context) ?? unknown(because, SETTLE), required: false, because };
}

/** Plans write a name that nobody gave as `''`. */
function namesNode(node: unknown): boolean {
  return isOpen(node) || (plainOf(node) ?? '') !== '';
}
