import type { Resource } from '../../../../policies/documents';
import { collected, manifest, shown } from '../given';
import { deployment, podSpec } from './pods';

let count = 0;
const network = (spec: Record<string, unknown>, namespace = 'default') => manifest({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: `n${count++}`, namespace }, spec });
const cilium = (spec: Record<string, unknown>) => manifest({ apiVersion: 'cilium.io/v2', kind: 'CiliumNetworkPolicy', metadata: { name: `c${count++}` }, spec });
const DENY = network({ podSelector: {}, policyTypes: ['Egress'] });
const allow = (to: unknown, more = {}) => network({ podSelector: { matchLabels: { app: 'app' } }, policyTypes: ['Egress'], egress: [{ to, ...more }] });

function open(policies: readonly Resource[], spec = {}): string {
  return collected([deployment(podSpec(spec)), ...policies], 'egress').map((fact) => shown(fact.open)).join();
}

test.each<[string, readonly Resource[], object, string]>([
  ['no policy', [], {}, 'true'],
  ['a denial', [DENY], {}, 'false'],
  ['a policy for ingress only', [network({ podSelector: {}, policyTypes: ['Ingress'] })], {}, 'true'],
  ['a policy without types or egress rules', [network({ podSelector: {}, ingress: [] })], {}, 'true'],
  ['egress rules without types', [network({ podSelector: {}, egress: [{ to: [{ podSelector: {} }] }] })], {}, 'false'],
  ['a policy of another namespace', [network({ podSelector: {}, policyTypes: ['Egress'] }, 'other')], {}, 'true'],
  ['a policy for other pods', [network({ podSelector: { matchLabels: { app: 'other' } }, policyTypes: ['Egress'] })], {}, 'true'],
  ['a policy that excludes the pod', [network({ podSelector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['app'] }] }, policyTypes: ['Egress'] })], {}, 'true'],
  ['a rule without destinations', [DENY, network({ podSelector: {}, policyTypes: ['Egress'], egress: [{}] })], {}, 'true'],
  ['the whole internet', [DENY, allow([{ ipBlock: { cidr: '0.0.0.0/0' } }])], {}, 'true'],
  ['half of the internet', [DENY, allow([{ ipBlock: { cidr: '128.0.0.0/1' } }])], {}, 'true'],
  ['all of IPv6', [DENY, allow([{ ipBlock: { cidr: '::/0' } }])], {}, 'true'],
  ['a private range', [DENY, allow([{ ipBlock: { cidr: '10.0.0.0/8' } }])], {}, 'false'],
  ['an unreadable range', [DENY, allow([{ ipBlock: { cidr: 'everywhere' } }])], {}, '?'],
  ['host networking', [DENY], { hostNetwork: true }, 'true'],
  ['Cilium towards the world', [cilium({ endpointSelector: {}, egress: [{ toEntities: ['world'] }] })], {}, 'true'],
  ['Cilium towards every port', [cilium({ endpointSelector: {}, egress: [{ toPorts: [{ ports: [] }] }] })], {}, 'true'],
  ['a policy for a label that no object has', [network({ podSelector: { matchExpressions: [{ key: 'constructor', operator: 'Exists' }] }, policyTypes: ['Egress'] })], {}, 'true'],
  ['Cilium for nodes', [cilium({ nodeSelector: {}, egress: [{ toEntities: ['cluster'] }] })], {}, 'true'],
  ['Cilium that denies nothing by default', [cilium({ endpointSelector: {}, enableDefaultDeny: { egress: false }, egress: [{ toEntities: ['cluster'] }] })], {}, 'true'],
  ['Cilium in several parts', [DENY, manifest({ apiVersion: 'cilium.io/v2', kind: 'CiliumNetworkPolicy', metadata: { name: 'parts' }, specs: [] })], {}, '?'],
  ['Cilium towards the cluster', [cilium({ endpointSelector: { matchLabels: { 'k8s:app': 'app' } }, egress: [{ toEntities: ['cluster'] }] })], {}, 'false'],
])('%s', (_, policies, spec, expected) => { expect(open(policies, spec)).toBe(expected); });

test('public ranges and names are hosts', () => {
  const resources = [deployment(), allow([{ ipBlock: { cidr: '192.0.2.0/24' } }]), cilium({ endpointSelector: {}, egress: [{ toFQDNs: [{ matchName: 'x.acme.io' }] }] })];
  const hosts = (declared: object) => collected(resources, 'host', declared).map(({ host, place }) => `${shown(host)} in ${shown(place)}`);
  expect(hosts({})).toEqual(['? in ?', 'x.acme.io in ?']);
  expect(hosts({ networks: [{ cidr: '192.0.0.0/16', host: 's3.acme.io', place: 'scaleway:fr-par' }] })[0]).toBe('s3.acme.io in scaleway:fr-par');
});
