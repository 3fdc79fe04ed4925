import { OFFLINE_ENVIRONMENT } from '../../../constructs/offline';
import type { VllmDeploymentProps } from '../../../constructs/kubernetes';
import { DIGEST, resourceAt, REVISION, stackWith } from './stack';

interface Container {
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string; readonly value?: string }[];
}

interface Pod {
  readonly container: readonly [Container];
}

function deployment(change: Partial<VllmDeploymentProps> = {}) {
  const { spec } = resourceAt(stackWith(change), 'Assistant/Resource');
  const { template } = spec as { template: { metadata: object; spec: Pod } };
  return { spec, template, pod: template.spec, container: template.spec.container[0] };
}

test('pods are required to run on nodes of the region, in the only term there is', () => {
  expect(deployment().pod).toMatchObject({
    affinity: {
      node_affinity: {
        required_during_scheduling_ignored_during_execution: {
          node_selector_term: [{ match_expressions: [{ key: 'topology.kubernetes.io/region', operator: 'In', values: ['fr-par'] }] }],
        },
      },
    },
  });
});

test('the pod is walled off from its node and the cluster', () => {
  expect(deployment().pod).toMatchObject({
    automount_service_account_token: false,
    enable_service_links: false,
    host_ipc: false,
    host_network: false,
    host_pid: false,
    security_context: { run_as_non_root: true, run_as_user: '2000', seccomp_profile: { type: 'RuntimeDefault' } },
    container: [
      { security_context: { allow_privilege_escalation: false, capabilities: { drop: ['ALL'] }, privileged: false, read_only_root_filesystem: true } },
    ],
  });
});

test('a writable root is asked for by name', () => {
  expect(deployment({ writableRootFilesystem: true }).container).toHaveProperty('security_context.read_only_root_filesystem', false);
});

test('the server is offline and silent', () => {
  const { env } = deployment().container;
  expect(env).toEqual(expect.arrayContaining(Object.entries(OFFLINE_ENVIRONMENT).map(([name, value]) => ({ name, value }))));
  expect(new Set(env.map(({ name }) => name)).size).toBe(env.length);
});

test('the weights are mounted read-only, and named by revision and digest', () => {
  const { pod, template, container } = deployment();
  expect(template.metadata).toMatchObject({ annotations: { 'freehold.dev/weights-revision': REVISION, 'freehold.dev/weights-digest': DIGEST } });
  expect(pod).toHaveProperty('volume.0', { name: 'weights', persistent_volume_claim: { claim_name: 'weights', read_only: true } });
  expect(container).toHaveProperty('volume_mount.0', { name: 'weights', mount_path: '/models', read_only: true });
  expect(container.args).toEqual(expect.arrayContaining(['--model=/models/small', '--load-format=safetensors', '--tensor-parallel-size=2']));
});

test('what is not weights is bounded scratch', () => {
  const { volume } = deployment().pod as unknown as { volume: readonly { readonly empty_dir?: object }[] };
  expect(volume).toHaveLength(4);
  for (const { empty_dir } of volume.slice(1)) expect(empty_dir).toHaveProperty('size_limit', expect.any(String));
});

test('accelerators and memory are limited to what is requested', () => {
  expect(deployment().container).toHaveProperty('resources', {
    requests: { cpu: '16', memory: '128Gi', 'nvidia.com/gpu': '2' },
    limits: { memory: '128Gi', 'nvidia.com/gpu': '2' },
  });
});

test('a rollout needs no spare accelerator and does not give up before the weights are loaded', () => {
  const { spec, container } = deployment({ loadSeconds: 3605 });
  expect(spec).toHaveProperty('progress_deadline_seconds', 3905);
  expect(spec).toHaveProperty('strategy', { type: 'RollingUpdate', rolling_update: { max_surge: '0', max_unavailable: '1' } });
  expect(container).toHaveProperty('startup_probe.failure_threshold', 361);
});

test('the key for callers comes from an existing secret', () => {
  expect(deployment({ apiKeySecret: 'callers' }).container.env).toContainEqual({
    name: 'VLLM_API_KEY', value_from: { secret_key_ref: { name: 'callers', key: 'api-key' } },
  });
});

test('settings of the server follow what the construct says', () => {
  const { args } = deployment({ tuning: { 'kv-cache-dtype': 'fp8', 'enable-prefix-caching': '' } }).container;
  expect(args.slice(-2)).toEqual(['--kv-cache-dtype=fp8', '--enable-prefix-caching']);
});

test('the service is inside the cluster', () => {
  expect(resourceAt(stackWith(), 'Assistant/Access/Service').spec).toMatchObject({ type: 'ClusterIP', selector: { 'app.kubernetes.io/name': 'assistant' } });
});

test('draining a node takes one replica at a time', () => {
  expect(resourceAt(stackWith(), 'Assistant/Access/Budget').spec).toMatchObject({ max_unavailable: '1' });
});

test('clients are pods by namespace and label together', () => {
  const clients = [{ namespace: 'portal', podLabels: { app: 'gateway' } }];
  expect(resourceAt(stackWith({ clients }), 'Assistant/Access/AllowClients').spec).toEqual({
    pod_selector: { match_labels: { 'app.kubernetes.io/name': 'assistant' } },
    policy_types: ['Ingress'],
    ingress: [
      {
        from: [
          { namespace_selector: { match_labels: { 'kubernetes.io/metadata.name': 'portal' } }, pod_selector: { match_labels: { app: 'gateway' } } },
        ],
        ports: [{ port: '8000', protocol: 'TCP' }],
      },
    ],
  });
});

test('without clients nothing is opened', () => {
  expect(() => resourceAt(stackWith(), 'Assistant/Access/AllowClients')).toThrow('no resource at');
});

test('nothing is overridden that the provider does not know', () => {
  expect(JSON.stringify(stackWith().toTerraform())).not.toContain('overrides');
});

test.each<[string, Partial<VllmDeploymentProps>, RegExp]>([
  ['an image by tag', { image: 'rg.fr-par.scw.cloud/acme/vllm:latest' }, /^image is 'rg.fr-par.scw.cloud\/acme\/vllm:latest', allowed is/],
  ['an image of nobody', { image: `vllm/vllm-openai@${DIGEST}` }, /^image is 'vllm\/vllm-openai/],
  ['a branch', { weights: { claimName: 'weights', path: 'small', revision: 'main', digest: DIGEST } }, /^revision of the weights is 'main'/],
  ['weights without a digest', { weights: { claimName: 'weights', path: 'small', revision: REVISION, digest: '' } }, /^digest of the weights is ''/],
  ['no region', { region: '' }, /^region is ''/],
  ['code of the repository', { tuning: { 'trust-remote-code': '' } }, /^server setting is 'trust-remote-code'/],
  ['no accelerator', { accelerator: { resource: 'nvidia.com/gpu', count: 0 } }, /^accelerator count is 0/],
  ['no replica', { replicas: 0 }, /^replicas is 0/],
  ['a path that leaves the volume', { weights: { claimName: 'weights', path: '../small', revision: REVISION, digest: DIGEST } }, /^path of the weights is '..\/small'/],
])('fails on %s', (_what, change, message) => {
  expect(() => stackWith(change)).toThrow(message);
});
