import { App, Testing } from 'cdktf';
import { KubernetesInferenceStack, type KubernetesInferenceStackProps } from '../../stacks/kubernetes';

const PROPS: KubernetesInferenceStackProps = {
  state: { bucket: 'acme-state', key: 'inference.tfstate', region: 'fr-par', endpoint: 'https://s3.fr-par.scw.cloud' },
  cluster: { configContext: 'paris' },
  providerSource: 'terraform.acme.example/hashicorp/kubernetes',
  namespace: { name: 'inference', dataClass: 'citizen', quota: { accelerators: { 'nvidia.com/gpu': 2 }, cpu: '16', memory: '128Gi' } },
  deployments: [
    {
      name: 'assistant',
      region: 'fr-par',
      modelName: 'small',
      image: `rg.fr-par.scw.cloud/acme/vllm@sha256:${'a1'.repeat(32)}`,
      weights: { claimName: 'weights', path: 'small', revision: 'b2'.repeat(20), digest: `sha256:${'c3'.repeat(32)}` },
      accelerator: { resource: 'nvidia.com/gpu', count: 2 },
      cpu: '16',
      memory: '128Gi',
      contextLength: 32_768,
    },
  ],
};

const synthesized = (change: Partial<KubernetesInferenceStackProps> = {}) =>
  new KubernetesInferenceStack(Testing.stubVersion(new App()), 'inference', { ...PROPS, ...change }).toTerraform();

test('the whole stack', () => {
  expect(synthesized()).toMatchSnapshot();
});

test('without a source the provider is that of the public registry', () => {
  const { providerSource: _, ...props } = PROPS;
  const stack = new KubernetesInferenceStack(Testing.stubVersion(new App()), 'inference', props);
  expect(stack.toTerraform()).toHaveProperty('terraform.required_providers.kubernetes.source', 'kubernetes');
});

test('fails on a state endpoint that is no https address', () => {
  expect(() => synthesized({ state: { ...PROPS.state, endpoint: '' } })).toThrow("endpoint of the state is '', allowed is an address such as https://s3.fr-par.scw.cloud");
});
