import { known, unknown } from '../../../../policies/facts';
import { Answer, collected, resource, shown } from '../given';
import { FR_PAR } from './pods';

const terraform = (type: string, body: unknown, id = 'x') => resource(type, body, { format: 'terraform', id: `${type}.${id}`, region: unknown('the place of a cluster is not in the configuration') });

/** As HCL is read: nested blocks are lists. */
const deployment = (spec: object = {}, container: object = {}) => terraform('kubernetes_deployment_v1', {
  metadata: [{ name: 'x', namespace: 'llm', labels: { 'freehold.dev/data-class': 'health' } }],
  spec: [{ template: [{
    metadata: [{ labels: { app: 'x' } }],
    spec: [{
      node_selector: { 'topology.kubernetes.io/region': 'fr-par' },
      security_context: [{ run_as_non_root: true, seccomp_profile: [{ type: 'RuntimeDefault' }] }],
      container: [{ name: 'app', image: 'nginx', security_context: [{ allow_privilege_escalation: false, capabilities: [{ drop: ['ALL'] }] }], env: [{ name: 'A', value: 'https://api.openai.com' }], ...container }],
      ...spec,
    }],
  }] }],
});

test('is read as the object it makes', () => {
  expect(collected([deployment()], 'schedule').map(({ place, required }) => [shown(place), required])).toEqual([['fr-par', true]]);
  expect(collected([deployment()], 'isolation').map(({ breaches }) => shown(breaches))).toEqual(['']);
  expect(collected([deployment()], 'class').map(({ dataClass }) => shown(dataClass))).toEqual(['health']);
  expect(collected([deployment()], 'unread')).toEqual([]);
});

test('names paths as the configuration writes them', () => {
  expect(collected([deployment()], 'inference').map(({ source }) => source.path)).toEqual(['spec[0].template[0].spec[0].container[0].env[0].value']);
  expect(collected([deployment()], 'artifact').map(({ source }) => source.path)).toEqual(['spec[0].template[0].spec[0].container[0].image']);
});

test.each<[string, object, object, string]>([
  ['a hook', {}, { lifecycle: [{ post_start: [{ exec: [{ command: ['curl', 'https://api.acme.io'] }] }] }] }, 'container[0].lifecycle[0].post_start[0].exec[0].command'],
  ['a probe', {}, { startup_probe: [{ tcp_socket: [{ host: 'api.acme.io', port: 1 }] }] }, 'container[0].startup_probe[0].tcp_socket[0].host'],
  ['a volume of a driver', { volume: [{ csi: [{ driver: 'x', volume_attributes: { s3Endpoint: 'https://api.acme.io' } }] }] }, {}, 'volume[0].csi[0].volume_attributes.s3Endpoint'],
  ['a cloned volume', { volume: [{ git_repo: [{ repository: 'git@api.acme.io:a/b.git' }] }] }, {}, 'volume[0].git_repo[0].repository'],
])('a host in %s', (_, spec, container, path) => {
  expect(collected([deployment(spec, container)], 'host').map(({ host, source }) => [shown(host), source.path])).toEqual([['api.acme.io', `spec[0].template[0].spec[0].${path}`]]);
});

test.each<[string, object, object, string[]]>([
  ['the attributes of a volume', { volume: [{ csi: [{ driver: 'x', volume_attributes: new Answer(unknown('var.x')) }] }] }, {}, ['?']],
  ['an attribute that is an address', { volume: [{ csi: [{ driver: 'x', volume_attributes: { 'x.io/s3Endpoint': new Answer(unknown('var.x')), size: new Answer(unknown('var.y')) } }] }] }, {}, ['?']],
  ['a resolver', { dns_config: [{ nameservers: [new Answer(unknown('var.x')), '10.0.0.2', '8.8.8.8', '2001:4860:4860::8888'] }] }, {}, ['?', '8.8.8.8', '2001:4860:4860::8888']],
  ['the host of a probe', {}, { liveness_probe: [{ http_get: [{ host: new Answer(unknown('var.x')) }] }] }, ['?']],
  ['the volumes', { volume: new Answer(unknown('var.x')) }, {}, ['?']],
])('%s left open', (_, spec, container, expected) => { expect(collected([deployment(spec, container)], 'host').map(({ host }) => shown(host))).toEqual(expected); });

test('a probe left open is not passed over', () => {
  expect(collected([deployment({}, { liveness_probe: new Answer(unknown('var.x')) })], 'unread')).toHaveLength(1);
});

test('blocks may be objects, as Terraform JSON writes them', () => {
  const pod = terraform('kubernetes_pod', { metadata: { name: 'x' }, spec: { host_network: true, container: { name: 'a', image: 'quay.io/a/b' } } });
  expect(collected([pod], 'artifact').map(({ reference }) => shown(reference))).toEqual(['quay.io/a/b']);
  expect(shown(collected([pod], 'isolation')[0]?.breaches as never)).toContain('hostNetwork is true');
});

test('node affinity in blocks', () => {
  const expression = { key: 'topology.kubernetes.io/region', operator: 'In', values: ['fr-par'] };
  const affinity = [{ node_affinity: [{ required_during_scheduling_ignored_during_execution: [{ node_selector_term: [{ match_expressions: [expression] }] }] }] }];
  expect(collected([deployment({ node_selector: {}, affinity })], 'schedule').map(({ required, because }) => [required, because])).toEqual([[true, 'required node affinity']]);
});

test('what cannot be told is unknown', () => {
  const open = new Answer(unknown('var.x'));
  expect(collected([deployment({ node_selector: open })], 'schedule').map(({ place }) => shown(place))).toEqual(['?']);
  const container = { security_context: [{ allow_privilege_escalation: open, capabilities: [{ drop: ['ALL'] }] }] };
  expect(collected([deployment({}, container)], 'isolation').map(({ breaches }) => shown(breaches))).toEqual(['?']);
  expect(collected([deployment({ host_network: open })], 'egress').map((fact) => shown(fact.open))).toEqual(['?']);
});

test('lists that cannot be told are not passed over', () => {
  const open = new Answer(unknown('var.x'));
  expect(collected([deployment({ container: open })], 'artifact').map(({ reference }) => shown(reference))).toEqual(['?']);
  expect(collected([deployment({}, { env: open })], 'unread').map(({ because }) => because)).toEqual(['the environment cannot be told']);
  expect(collected([terraform('kubernetes_config_map', { metadata: [{ name: 'x' }], data: open })], 'unread').map(({ because }) => because)).toEqual(['what it holds cannot be told']);
});

test('what a plan writes out and nobody set is not there', () => {
  const unset = { node_name: '', affinity: [], volume: [{ name: 'x', host_path: [], empty_dir: [{}] }], host_aliases: null };
  expect(collected([deployment(unset)], 'isolation').map(({ breaches }) => shown(breaches))).toEqual(['']);
  expect(collected([deployment(unset)], 'schedule').map(({ because }) => because)).toEqual(['nodeSelector']);
});

test('a data source makes no object', () => {
  const data = resource('kubernetes_secret', { metadata: [{ name: 'x' }] }, { format: 'terraform', id: 'data.kubernetes_secret.x' });
  expect(collected([data], 'placement')).toEqual([]);
});

test('a default keeps its basis', () => {
  const [fact] = collected([deployment({}, { image: new Answer(known('nginx:1', 'assumed')) })], 'artifact');
  expect(fact?.registry).toEqual({ state: 'known', value: 'docker.io/library/nginx', basis: 'assumed' });
});

test('network policies of the configuration close egress', () => {
  const policy = (egress: object) => terraform('kubernetes_network_policy_v1', { metadata: [{ name: 'p', namespace: 'llm' }], spec: [{ pod_selector: [{ match_labels: { app: 'x' } }], policy_types: ['Egress'], ...egress }] });
  const open = (...resources: Parameters<typeof collected>[0]) => collected([deployment(), ...resources], 'egress').map((fact) => shown(fact.open));
  expect(open()).toEqual(['true']);
  expect(open(policy({}))).toEqual(['false']);
  expect(open(policy({ egress: [{ to: [{ ip_block: [{ cidr: '0.0.0.0/0' }] }] }] }))).toEqual(['true']);
});

test('a manifest is the object itself', () => {
  const manifest = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'x' }, spec: { type: 'LoadBalancer' } };
  expect(collected([terraform('kubernetes_manifest', { manifest })], 'exposure').map((fact) => shown(fact.public))).toEqual(['true']);
  expect(collected([terraform('kubernetes_manifest', { manifest: new Answer(unknown('yamldecode')) })], 'unread')).toHaveLength(1);
});

test('secrets are where the cluster is declared, and their texts are read', () => {
  const secret = terraform('kubernetes_secret', { metadata: [{ name: 'x' }], data: { url: 'https://api.openai.com' } });
  expect(collected([secret], 'placement', { clusters: [FR_PAR] }).map(({ holds, place }) => `${holds} ${shown(place)}`)).toEqual(['keys scaleway:fr-par', 'control scaleway:fr-par']);
  expect(collected([secret], 'inference').map(({ source }) => source.path)).toEqual(['data.url']);
});

test('a type that nobody knows is unread', () => { expect(collected([terraform('kubernetes_widget', {})], 'unread')).toHaveLength(1); });
