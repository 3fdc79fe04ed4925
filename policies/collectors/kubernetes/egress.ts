import { known, unknown, type Fact, type Value } from '../../facts';
import { at, isOpen, plainOf } from '../held';
import { declaredNetwork, placeOfRange } from '../places/network';
import { sourceOf, type Spot } from '../spot';
import { calledHost } from '../text/called';
import { allowedEgress, type Allowed } from './policies';
import { spotOf } from './object';
import type { Pod } from './templates';

/** Whether a workload's outbound traffic is closed, and what it may reach where it is. */
export function egressFacts(pod: Pod): readonly Fact[] {
  const allowed = allowedEgress(pod);
  const [open, because] = openness(pod, allowed);
  return [
    { kind: 'egress', source: sourceOf(spotOf(pod.object, pod.path)), what: `the pods of ${pod.object.kind} ${pod.object.name}`, open, because },
    ...allowed.ranges.map(({ text, policy, path }) => rangeFact(text, spotOf(policy, path))),
    ...allowed.names.map(({ text, policy, path }) => calledHost(text.replace(/^\*+\./, '').toLowerCase(), spotOf(policy, path))),
  ];
}

function openness({ spec }: Pod, { policies, open, unclear }: Allowed): readonly [Value<boolean>, string] {
  const host = at(spec, 'hostNetwork');
  if (plainOf(host) === true) return [known(true), 'hostNetwork: no network policy applies'];
  if (open !== undefined) return [known(true), open];
  const question = unclear ?? (isOpen(host) ? 'hostNetwork' : isOpen(spec) ? 'the pod spec' : undefined);
  if (question !== undefined) return [unknown(`${question} cannot be told`), question];
  return policies === 0 ? [known(true), 'no network policy with egress selects it'] : [known(false), `${policies} network ${policies === 1 ? 'policy selects' : 'policies select'} it`];
}

/** Addresses that only the policy can put a name to. */
function rangeFact(cidr: string, spot: Spot): Fact {
  const network = declaredNetwork(cidr, spot.context);
  const host = network === undefined ? unknown(`nobody says what stands behind ${cidr}`, 'declare it in the policy: declared.networks') : known(network.host, 'declared');
  return { kind: 'host', source: sourceOf(spot), host, place: placeOfRange(cidr, spot.context) };
}
