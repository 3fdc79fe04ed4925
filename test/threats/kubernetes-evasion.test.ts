import { blocking, judge, open } from '../support/inputs';

/** A deployment whose pods must run in Paris; changes go into the pod. */
const deployment = (pod: object = {}, more: object = {}): object => ({
  apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'llm', namespace: 'ai', labels: { app: 'llm' } },
  spec: { selector: { matchLabels: { app: 'llm' } }, template: { metadata: { labels: { app: 'llm' } }, spec: { nodeSelector: { 'topology.kubernetes.io/region': 'fr-par' }, containers: [{ name: 'c', image: `rg.fr-par.scw.cloud/acme/llm@sha256:${'0'.repeat(64)}` }], ...pod } } },
  ...more,
});
const affinity = (key: string, terms: readonly object[]): object => ({ nodeSelector: {}, affinity: { nodeAffinity: { [key]: key.startsWith('required') ? { nodeSelectorTerms: terms } : terms } } });
const region = (...values: readonly string[]): object => ({ matchExpressions: [{ key: 'topology.kubernetes.io/region', operator: 'In', values }] });
const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const netpol = (name: string, egress: readonly object[], more: object = {}): object => ({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name, namespace: 'ai' }, spec: { podSelector: {}, policyTypes: ['Egress'], egress, ...more } });
const stream = (...objects: readonly object[]): string => objects.map((object) => JSON.stringify(object)).join('\n---\n');

const CLOSED = { profile: 'eu-residency', rules: { 'egress/closed': { severity: 'fatal' as const }, 'workload/isolated': { severity: 'fatal' as const } } };

test.each<[string, readonly object[]]>([
  ['pinned by a selector', [deployment()]],
  ['pinned by every term', [deployment(affinity(REQUIRED, [region('fr-par'), region('nl-ams')]))]],
])('%s is accepted', async (_what, objects) => {
  expect(blocking(await judge({ 'a.yaml': stream(...objects) }))).toEqual([]);
});

test('closed egress is accepted', async () => {
  expect(open(await judge({ 'a.yaml': stream(deployment(), netpol('deny', [])) }, CLOSED))).not.toContain('egress/closed rejected');
});

test.each<[string, readonly object[], string]>([
  ['hostNetwork', [deployment({ hostNetwork: true }), netpol('deny', [])], 'egress/closed'],
  ['additive open policies', [deployment(), netpol('deny', []), netpol('allow', [{}])], 'egress/closed'],
  ['a policy open to 0.0.0.0/0', [deployment(), netpol('deny', []), netpol('allow', [{ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }])], 'egress/closed'],
  ['two halves of the internet', [deployment(), netpol('a', [{ to: [{ ipBlock: { cidr: '0.0.0.0/1' } }, { ipBlock: { cidr: '128.0.0.0/1' } }] }])], 'egress/closed'],
  ['a policy for other pods only', [deployment(), netpol('deny', [], { podSelector: { matchLabels: { app: 'other' } } })], 'egress/closed'],
  ['a policy of another namespace', [deployment(), { ...netpol('deny', []), metadata: { name: 'deny', namespace: 'elsewhere' } }], 'egress/closed'],
  ['a policy for ingress only', [deployment(), netpol('deny', [], { policyTypes: ['Ingress'] })], 'egress/closed'],
  ['ORed node terms', [deployment(affinity(REQUIRED, [region('fr-par'), { matchExpressions: [{ key: 'gpu', operator: 'Exists' }] }]))], 'workload/pinned'],
  ['a preferred node', [deployment(affinity('preferredDuringSchedulingIgnoredDuringExecution', [{ weight: 1, preference: region('fr-par') }]))], 'workload/pinned'],
  ['NotIn', [deployment(affinity(REQUIRED, [{ matchExpressions: [{ key: 'topology.kubernetes.io/region', operator: 'NotIn', values: ['us-east-1'] }] }]))], 'workload/pinned'],
  ['one value outside', [deployment(affinity(REQUIRED, [region('fr-par', 'us-east-1')]))], 'workload/pinned'],
  ['a node named outright', [deployment({ nodeSelector: {}, nodeName: 'node-1' })], 'workload/pinned'],
  ['hostPath', [deployment({ volumes: [{ name: 'v', hostPath: { path: '/' } }] })], 'workload/isolated'],
  ['a pod without any pin', [deployment({ nodeSelector: {} })], 'workload/pinned'],
])('%s is rejected', async (_what, objects, rule) => {
  expect(blocking(await judge({ 'a.yaml': stream(...objects) }, CLOSED)).join()).toContain(rule);
});

test.each<[string, readonly object[]]>([
  ['duplicate objects', [deployment(), deployment({ nodeSelector: {} })]],
  ['duplicate objects, the second one clean', [deployment({ nodeSelector: {} }), deployment()]],
])('%s are not taken for the last one', async (_what, objects) => {
  expect(blocking(await judge({ 'a.yaml': stream(...objects) }))).not.toEqual([]);
});

test.each<[string, string]>([
  ['in two files', 'b.yaml'],
])('duplicate objects %s are found', async (_what, second) => {
  expect(blocking(await judge({ 'a.yaml': stream(deployment()), [second]: stream(deployment({ nodeSelector: {} })) }))).not.toEqual([]);
});

test.each<[string, object]>([
  ['an init container', { initContainers: [{ name: 'i', image: 'rg.fr-par.scw.cloud/acme/i@sha256:' + '1'.repeat(64), env: [{ name: 'URL', value: 'https://api.openai.com/v1' }] }] }],
  ['an argument', { containers: [{ name: 'c', image: 'x', args: ['--endpoint=https://api.openai.com/v1'] }] }],
  ['a shell line', { containers: [{ name: 'c', image: 'x', command: ['sh', '-c', 'curl https://api.openai.com/v1'] }] }],
])('a host outside in %s is found', async (_what, pod) => {
  expect(blocking(await judge({ 'a.yaml': stream(deployment(pod)) })).join()).toMatch(/egress\/destinations|residency\/inference/);
});

const IMAGE = `rg.fr-par.scw.cloud/acme/llm@sha256:${'0'.repeat(64)}`;
const OUTSIDE = 'https://api.openai.com/v1';

test.each<[string, object]>([
  ['a lifecycle hook', { containers: [{ name: 'c', image: IMAGE, lifecycle: { postStart: { exec: { command: ['curl', OUTSIDE] } } } }] }],
  ['the command of a probe', { containers: [{ name: 'c', image: IMAGE, livenessProbe: { exec: { command: ['curl', OUTSIDE] } } }] }],
  ['the host of a probe', { containers: [{ name: 'c', image: IMAGE, livenessProbe: { httpGet: { host: 'api.openai.com', port: 443 } } }] }],
  ['the attributes of a volume', { volumes: [{ name: 'v', csi: { driver: 's3.example', volumeAttributes: { endpoint: 'https://s3.us-east-1.amazonaws.com' } } }] }],
  ['a volume that clones a repository', { volumes: [{ name: 'v', gitRepo: { repository: 'https://github.com/acme/weights' } }] }],
  ['a resolver', { dnsPolicy: 'None', dnsConfig: { nameservers: ['8.8.8.8'] } }],
  ['a resolver of IPv6', { dnsPolicy: 'None', dnsConfig: { nameservers: ['2001:4860:4860::8888'] } }],
  ['a value in base64', { containers: [{ name: 'c', image: IMAGE, env: [{ name: 'URL', value: Buffer.from(OUTSIDE).toString('base64') }] }] }],
])('a host outside in %s is found', async (_what, pod) => {
  expect(blocking(await judge({ 'a.yaml': stream(deployment(pod)) }))).not.toEqual([]);
});

test.each<[string, object]>([
  ['a probe of the pod itself', { containers: [{ name: 'c', image: IMAGE, livenessProbe: { httpGet: { path: '/health', port: 8000 } }, startupProbe: { tcpSocket: { port: 8000 } }, readinessProbe: { exec: { command: ['curl', 'http://localhost:8000/health'] } } }] }],
  ['a private resolver', { dnsPolicy: 'None', dnsConfig: { nameservers: ['10.0.0.2', 'fd00::2'] } }],
  ['a volume of secrets', { volumes: [{ name: 'v', csi: { driver: 'secrets-store.csi.k8s.io', volumeAttributes: { secretProviderClass: 'llm' } } }] }],
  ['a value in base64 that names no host', { containers: [{ name: 'c', image: IMAGE, env: [{ name: 'MOTD', value: Buffer.from('weights are loaded from disk').toString('base64') }] }] }],
])('%s is accepted', async (_what, pod) => {
  expect(blocking(await judge({ 'a.yaml': stream(deployment(pod)) }))).toEqual([]);
});
