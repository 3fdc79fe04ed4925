import type { Resource } from '../../../../policies/documents';
import { collected, manifest, shown } from '../given';
import { deployment, FR_PAR, podSpec, REGION } from './pods';

const object = (apiVersion: string, kind: string, more: object = {}, metadata: object = {}) => manifest({ apiVersion, kind, metadata: { name: 'x', ...metadata }, ...more });
const PINNED = deployment(podSpec({ nodeSelector: { [REGION]: 'fr-par' } }));
const secret = object('v1', 'Secret', { stringData: { a: 'b' } });

describe('placement', () => {
  const placed = (resources: readonly Resource[], clusters: readonly (typeof FR_PAR)[] = []) =>
    collected(resources, 'placement', { clusters }).filter(({ source, holds }) => source.subject.id.endsWith('/x') && holds !== 'control').map(({ holds, place }) => `${holds} ${shown(place)} ${place.state === 'known' ? place.basis : ''}`.trim());

  test.each<[string, readonly Resource[], readonly (typeof FR_PAR)[], string[]]>([
    ['a Secret in a declared cluster', [secret], [FR_PAR], ['keys scaleway:fr-par declared']],
    ['a Secret beside pinned pods', [secret, PINNED], [], ['keys fr-par assumed']],
    ['a Secret beside pods that are not pinned', [secret, PINNED, deployment(podSpec(), { name: 'y' })], [], ['keys ?']],
    ['a Secret in another namespace', [object('v1', 'Secret', {}, { namespace: 'other' }), PINNED], [], ['keys ?']],
    ['a ConfigMap of a cluster declared by path', [object('v1', 'ConfigMap')], [{ ...FR_PAR, match: 'app.json' }], ['data scaleway:fr-par declared']],
    ['a cluster declared elsewhere', [object('v1', 'ConfigMap')], [{ ...FR_PAR, match: 'other/app.json' }], ['data ?']],
    ['a claim by its class', [object('v1', 'PersistentVolumeClaim', { spec: { storageClassName: 'local' } }), manifest({ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'local' }, allowedTopologies: [{ matchLabelExpressions: [{ key: 'topology.kubernetes.io/zone', values: ['fr-par-1'] }] }] })], [], ['data fr-par-1 assumed']],
    ['a volume by its nodes', [object('v1', 'PersistentVolume', { spec: { nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: REGION, operator: 'In', values: ['fr-par'] }] }] } } } })], [], ['data fr-par assumed']],
    ['the claims of a StatefulSet', [object('apps/v1', 'StatefulSet', { spec: { template: { spec: podSpec({ nodeSelector: { [REGION]: 'fr-par' } }) }, volumeClaimTemplates: [{}] } })], [], ['compute fr-par assumed', 'data fr-par assumed']],
    ['a namespace', [object('v1', 'Namespace')], [], []],
  ])('%s', (_, resources, clusters, expected) => { expect(placed(resources, clusters)).toEqual(expected); });
});

test('the control plane is where it is declared', () => {
  const controlPlanes = (clusters: readonly (typeof FR_PAR)[]) => collected([secret, object('v1', 'Namespace')], 'placement', { clusters }).filter(({ holds }) => holds === 'control').map(({ place }) => shown(place));
  expect(controlPlanes([{ ...FR_PAR, controlPlane: 'aws:us-east-1' }])).toEqual(['aws:us-east-1']);
  expect(controlPlanes([])).toEqual([]);
});

describe('exposure', () => {
  const exposed = (resource: Resource) => collected([resource], 'exposure').map((fact) => shown(fact.public));
  const service = (spec: object, annotations: object = {}) => object('v1', 'Service', { spec }, { annotations });
  test.each<[string, Resource, string[]]>([
    ['a cluster address', service({}), ['false']],
    ['a load balancer', service({ type: 'LoadBalancer' }), ['true']],
    ['an internal load balancer', service({ type: 'LoadBalancer' }, { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' }), ['false']],
    ['a scheme that is not internal', service({ type: 'LoadBalancer' }, { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing' }), ['true']],
    ['a node port', service({ type: 'NodePort' }), ['true']],
    ['external addresses', service({ externalIPs: ['192.0.2.1'] }), ['true']],
    ['an ingress', object('networking.k8s.io/v1', 'Ingress'), ['true']],
    ['an internal ingress', object('networking.k8s.io/v1', 'Ingress', {}, { annotations: { 'alb.ingress.kubernetes.io/scheme': 'internal' } }), ['false']],
    ['a gateway', object('gateway.networking.k8s.io/v1', 'Gateway'), ['true']],
  ])('%s', (_, resource, expected) => { expect(exposed(resource)).toEqual(expected); });

  test('an external name is a host', () => {
    expect(collected([service({ type: 'ExternalName', externalName: 'x.acme.io' })], 'host').map(({ host }) => shown(host))).toEqual(['x.acme.io']);
    expect(collected([service({ type: 'ExternalName', externalName: 'x.default.svc.cluster.local' })], 'host')).toEqual([]);
  });
});

describe('text', () => {
  const leak = 'https://api.openai.com/v1';
  const asked = (...resources: Resource[]) => collected(resources, 'inference').map(({ model, source }) => `${source.path} ${model}`);
  test.each<[string, readonly Resource[], string[]]>([
    ['a variable', [deployment(podSpec({}, { env: [{ name: 'A', value: leak }] }))], ['spec.template.spec.containers[0].env[0].value api.openai.com']],
    ['a variable of another', [deployment(podSpec({}, { env: [{ name: 'H', value: 'api.openai.com' }, { name: 'A', value: 'https://$(H)/v1' }] }))], ['spec.template.spec.containers[0].env[0].value api.openai.com', 'spec.template.spec.containers[0].env[1].value api.openai.com']],
    ['an argument', [deployment(podSpec({}, { args: ['--base', leak] }))], ['spec.template.spec.containers[0].args api.openai.com']],
    ['a ConfigMap', [object('v1', 'ConfigMap', { data: { 'app.yaml': `a: 1\nurl: ${leak}` } })], ['data["app.yaml"] api.openai.com']],
    ['a Secret', [object('v1', 'Secret', { data: { url: Buffer.from(leak).toString('base64') } })], ['data.url api.openai.com']],
    ['a comment', [object('v1', 'ConfigMap', { data: { 'app.yaml': `a: 1\n# ${leak}` } })], []],
  ])('%s', (_, resources, expected) => { expect(asked(...resources)).toEqual(expected); });

  const fromSecret = deployment(podSpec({}, { env: [{ name: 'DB_HOST', valueFrom: { secretKeyRef: { name: 'x', key: 'h' } } }, { name: 'LEVEL', valueFrom: { secretKeyRef: { name: 'x', key: 'l' } } }] }));
  test('an address in a secret that is not here is unknown', () => { expect(collected([fromSecret], 'host').map(({ host }) => shown(host))).toEqual(['?']); });
  test('an address in a secret that is here is read there', () => { expect(collected([fromSecret, secret], 'host')).toEqual([]); });
});

test('images of containers, init containers and volumes', () => {
  const spec = podSpec({ initContainers: [{ name: 'i', image: 'busybox' }], volumes: [{ name: 'v', image: { reference: 'quay.io/a/weights:1' } }] });
  expect(collected([deployment(spec)], 'artifact').map(({ registry }) => shown(registry))).toEqual(['rg.fr-par.scw.cloud/acme/app', 'docker.io/library/busybox', 'quay.io/a/weights']);
});

test.each<[string, object, string]>([
  ['on the object', { metadata: { name: 'x', labels: { 'freehold.dev/data-class': 'health' } }, spec: { template: { spec: podSpec() } } }, 'health'],
  ['on the pods', { metadata: { name: 'x' }, spec: { template: { metadata: { labels: { 'freehold.dev/data-class': 'health' } }, spec: podSpec() } } }, 'health'],
  ['nowhere', { metadata: { name: 'x' }, spec: { template: { spec: podSpec() } } }, ''],
])('the data class %s', (_, more, expected) => {
  expect(collected([manifest({ apiVersion: 'apps/v1', kind: 'Deployment', ...more })], 'class').map(({ dataClass }) => shown(dataClass))).toEqual([expected]);
});

describe('unread', () => {
  test('the same object twice', () => { expect(collected([secret, object('v1', 'Secret')], 'unread')).toHaveLength(2); });
  test('objects that only look the same', () => { expect(collected([secret, object('v1', 'ConfigMap'), object('v1', 'Secret', {}, { namespace: 'other' })], 'unread')).toEqual([]); });
  test.each(['acme.io/v1 Widget', 'acme.io/v1 Deployment', 'batch.volcano.sh/v1alpha1 Job'])('%s', (type) => {
    const [apiVersion = '', kind = ''] = type.split(' ');
    expect(collected([object(apiVersion, kind, { spec: { template: { spec: podSpec() } } })], 'unread')).toHaveLength(1);
  });
  test.each(['v1 Namespace', 'v1 ServiceAccount', 'rbac.authorization.k8s.io/v1 Role', 'policy/v1 PodDisruptionBudget', 'autoscaling/v2 HorizontalPodAutoscaler', 'v1 ResourceQuota', 'networking.k8s.io/v1 NetworkPolicy'])('%s is read', (type) => {
    const [apiVersion = '', kind = ''] = type.split(' ');
    expect(collected([object(apiVersion, kind)], 'unread')).toEqual([]);
  });
});

describe('other APIs', () => {
  test('a backup in another region', () => {
    const location = (config: object) => object('velero.io/v1', 'BackupStorageLocation', { spec: { config } });
    expect(collected([location({ region: 'us-east-1' })], 'copy').map(({ to }) => shown(to))).toEqual(['aws:us-east-1']);
    expect(collected([location({ region: 'us-east-1', s3Url: 'https://s3.fr-par.scw.cloud' })], 'copy').map(({ what }) => what)).toEqual(['the backup']);
  });
  test('a chart brings objects that are not here', () => {
    const application = object('argoproj.io/v1alpha1', 'Application', { spec: { source: { repoURL: 'https://charts.acme.io/x' } } });
    expect(collected([application], 'artifact').map(({ reference }) => shown(reference))).toEqual(['charts.acme.io/x']);
    expect(collected([application], 'unread')).toHaveLength(1);
  });
  test('a secret store', () => {
    expect(collected([object('external-secrets.io/v1', 'SecretStore', { spec: { provider: { aws: { region: 'us-east-1' } } } })], 'key').map(({ where }) => shown(where))).toEqual(['aws:us-east-1']);
  });
  test('node pools', () => {
    const pool = (requirements: unknown) => object('karpenter.sh/v1', 'NodePool', { spec: { template: { spec: { requirements } } } });
    expect(collected([pool([{ key: 'topology.kubernetes.io/zone', operator: 'In', values: ['eu-central-1a'] }])], 'placement').map(({ place }) => shown(place))).toEqual(['eu-central-1a']);
    expect(collected([pool([])], 'placement').map(({ place }) => shown(place))).toEqual(['?']);
  });
});
