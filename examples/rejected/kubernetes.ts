import { DeploymentV1, type DeploymentV1SpecTemplateSpecContainer } from '@cdktf/provider-kubernetes/lib/deployment-v1';
import { KubernetesProvider } from '@cdktf/provider-kubernetes/lib/provider';
import { App, S3Backend, TerraformStack } from 'cdktf';
import { enforce } from '../../policies/gates/cdktf';

/** A gateway that runs whatever `latest` is today, and asks models of whoever is near. */
const GATEWAY: DeploymentV1SpecTemplateSpecContainer = {
  name: 'gateway',
  image: 'vllm/vllm-openai:latest',
  env: [
    { name: 'MODEL_ID', value: 'us.meta.llama3-3-70b-instruct-v1:0' },
    { name: 'OPENAI_BASE_URL', value: 'https://api.openai.com/v1' },
  ],
};

/** The gateway on nodes of one region. */
function gateway(stack: TerraformStack, name: string, region: string): void {
  const labels = { 'app.kubernetes.io/name': name };
  const matchExpressions = [{ key: 'topology.kubernetes.io/region', operator: 'In', values: [region] }];
  new DeploymentV1(stack, name, {
    metadata: { name },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerm: [{ matchExpressions }] } } },
          container: [GATEWAY],
        },
      },
    },
  });
}

const app = new App({ skipValidation: false });
enforce(app, { profile: 'eu-residency' });

const stack = new TerraformStack(app, 'gateway');
new KubernetesProvider(stack, 'kubernetes', { configContext: 'paris' });
new S3Backend(stack, { bucket: 'acme-state', key: 'gateway.tfstate', region: 'us-east-1' });
gateway(stack, 'gateway', 'fr-par');
gateway(stack, 'standby', 'us-east-1');
app.synth();
