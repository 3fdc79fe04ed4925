import { defineRule, describe, judge, manifests, proven, rejected, thisThing, within, worse, type Verdict } from '../../engine';
import type { Place, Value } from '../../facts';
import { served } from '../served';

const term = (...values: readonly string[]) => ({ matchExpressions: [{ key: 'topology.kubernetes.io/region', operator: 'In', values }] });
const affinity = (rule: object) => ({ pod: { affinity: { nodeAffinity: rule } } });
const required = (...terms: readonly object[]) => affinity({ requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms } });
const preferred = affinity({ preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, preference: term('fr-par') }] });
const declared = {
  policy: { declared: { clusters: [{ match: '*', nodes: 'scaleway:fr-par', controlPlane: 'scaleway:fr-par', owner: 'platform@example.eu', source: 'cluster inventory', review: '2027-03-31' }] } },
};

export default defineRule({
  id: 'workload/pinned',
  title: 'pods can be scheduled only on nodes inside',
  why: 'A scheduler puts a pod on any node that fits. A preference is a wish, terms are alternatives, and one that names another region, or none, lets the pod leave.',
  fix: 'require the region of the nodes, in a node selector or in every term of a required node affinity',
  severity: 'fatal',
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/', 'https://kubernetes.io/docs/reference/labels-annotations-taints/'],
  reads: ['schedule'],

  check({ place, required: must, because, declared, source }, { boundary }) {
    const thing = thisThing(source.subject);
    if (!must) return rejected(`${thing} can be scheduled on any node: ${because}; the boundary allows ${boundary.label}`, 'any node');
    const node = `the node of ${thing}`;
    const inside = within(boundary, place, node);
    return declared?.state === 'known' ? worse(inside, agreed(place, declared.value, node)) : inside;
  },

  examples: {
    rejects: [
      manifests('a pod that may run on any node', [served()]),
      manifests('a preference', [served(preferred)]),
      manifests('two terms, of which one is outside', [served(required(term('fr-par'), term('us-east-1')))]),
      manifests('a region that contradicts the cluster that the policy declares', [served(required(term('nl-ams')))], declared),
    ],
    accepts: [manifests('a required region, in a cluster that the policy declares', [served(required(term('fr-par')))], declared)],
  },
});

/** Holds a place that a manifest names against the one that the policy declares: they have to share a country. */
function agreed(place: Value<Place>, declared: Place, node: string): Verdict {
  return judge(place, `where ${node} is`, ({ value, basis }) => {
    if (value.countries.some((country) => declared.countries.includes(country))) return proven(basis);
    return rejected(`${node} is in ${describe(value)}; the policy declares ${describe(declared)}`, value.id);
  });
}
