import { App } from 'cdktf';
import { enforce } from '../policies/gates/cdktf';
import { KubernetesInferenceStack } from '../stacks/kubernetes';

const app = new App({ hclOutput: false, skipValidation: false });
enforce(app, 'bin/kubernetes.policy.yaml');

new KubernetesInferenceStack(app, 'inference', {
  state: { bucket: 'acme-state', key: 'inference.tfstate', region: 'fr-par', endpoint: 'https://s3.fr-par.scw.cloud' },
  cluster: { configContext: 'paris' },
  providerSource: 'terraform.acme.example/hashicorp/kubernetes',
  namespace: { name: 'inference', dataClass: 'citizen', quota: { accelerators: { 'nvidia.com/gpu': 4 }, cpu: '64', memory: '512Gi' } },
  deployments: [
    {
      name: 'assistant',
      region: 'fr-par',
      modelName: 'mistral-small-3.2-24b-instruct-2506',
      image: `rg.fr-par.scw.cloud/acme/vllm@sha256:${'a1'.repeat(32)}`,
      weights: {
        claimName: 'weights', path: 'mistral-small-3.2-24b-instruct-2506', revision: 'b2'.repeat(20), digest: `sha256:${'c3'.repeat(32)}`,
      },
      accelerator: { resource: 'nvidia.com/gpu', count: 2 },
      cpu: '16', memory: '128Gi', contextLength: 32_768, replicas: 2,
      clients: [{ namespace: 'portal', podLabels: { 'app.kubernetes.io/name': 'gateway' } }],
    },
  ],
});
app.synth();
