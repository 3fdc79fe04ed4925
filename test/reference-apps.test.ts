import { join } from 'node:path';
import { ConfigMapV1 } from '@cdktf/provider-kubernetes/lib/config-map-v1';
import type { DeploymentV1 } from '@cdktf/provider-kubernetes/lib/deployment-v1';
import { CfnAgent } from 'aws-cdk-lib/aws-bedrock';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { CfnModel } from 'aws-cdk-lib/aws-sagemaker';
import { App as TerraformApp, Testing } from 'cdktf';
import type { Policy } from '../policies';
import { enforce as enforceCdk } from '../policies/gates/cdk';
import { AwsInferenceStack, type AwsInferenceStackProps } from '../stacks/aws';
import { KubernetesInferenceStack, type KubernetesInferenceStackProps } from '../stacks/kubernetes';
import { cdkApp, synthesisError, temporaryFolder } from './support/apps';

/** The gate of CDKTF checks in a worker, which runs compiled code: `npm test` builds it first. */
const { enforce: enforceCdktf } = jest.requireActual<typeof import('../policies/gates/cdktf')>('../dist/policies/gates/cdktf');

/** Both apps as `bin/` has them, with one thing changed each: what would leave has to be named by its rule. */
const WEIGHTS = { revision: 'b2'.repeat(20), digest: `sha256:${'c3'.repeat(32)}` };
const US_PROFILE = 'us.anthropic.claude-3-5-sonnet-20240620-v1:0';
const OPENAI = 'https://api.openai.com/v1';

describe('on AWS', () => {
  /** Digests are asked for as strictly as everything else. */
  const POLICY: Policy = { profile: 'eu-residency', rules: { 'supply-chain/image-digest': { severity: 'error' } } };
  const PROPS: AwsInferenceStackProps = {
    env: { account: '111122223333', region: 'eu-central-1' },
    allowedPlaces: ['EU'],
    dataClass: 'citizen',
    network: { cidr: '10.0.0.0/16', subnets: [{ zone: 'euc1-az1', cidr: '10.0.0.0/20' }, { zone: 'euc1-az2', cidr: '10.0.16.0/20' }], s3PrefixListId: 'pl-6ea54007' },
    endpoint: { endpointName: 'assistant', image: { repositoryName: 'mirror/vllm', digest: `sha256:${'a1'.repeat(32)}` }, instanceType: 'ml.g6e.12xlarge', accelerators: 4, contextLength: 32_768 },
    weights: { prefix: 'mistral-small-3.2-24b-instruct-2506/', ...WEIGHTS },
  };

  function synthesized(change: (stack: AwsInferenceStack) => void = () => undefined, props: Partial<AwsInferenceStackProps> = {}): string {
    const app = cdkApp();
    enforceCdk(app, POLICY);
    change(new AwsInferenceStack(app, 'Inference', { ...PROPS, ...props }));
    return synthesisError(app);
  }

  const only = <T>(stack: AwsInferenceStack, type: new (...args: never[]) => T): T => stack.node.findAll().find((node) => node instanceof type) as T;

  test('the app as it is passes', () => {
    expect(synthesized()).toBe('');
  });

  test('another region, with the construct\'s own check widened to allow it', () => {
    const network = { ...PROPS.network, subnets: [{ zone: 'use1-az1', cidr: '10.0.0.0/20' }] };
    const message = synthesized(undefined, { env: { account: '111122223333', region: 'us-east-1' }, allowedPlaces: ['US'], network });
    expect(message).toContain('freehold::residency/placement');
    expect(message).toContain('aws:us-east-1 (US); the boundary allows EU');
  });

  test.each<[string, string, (stack: AwsInferenceStack) => void]>([
    ['a replica in us-east-1', 'residency/copies', (stack) => {
      const destination = { Bucket: 'arn:aws:s3:::weights-copy', EncryptionConfiguration: { ReplicaKmsKeyID: 'arn:aws:kms:us-east-1:111122223333:key/copy' } };
      only(stack, CfnBucket).addPropertyOverride('ReplicationConfiguration', { Role: 'arn:aws:iam::111122223333:role/copy', Rules: [{ Status: 'Enabled', Destination: destination }] });
    }],
    ['an inference profile of the United States', 'residency/inference', (stack) => {
      new CfnAgent(stack, 'Agent', { agentName: 'assistant', agentResourceRoleArn: 'arn:aws:iam::111122223333:role/agent', foundationModel: US_PROFILE });
    }],
    ['an image without a digest', 'supply-chain/image-digest', (stack) => {
      only(stack, CfnModel).addPropertyOverride('PrimaryContainer.Image', '111122223333.dkr.ecr.eu-central-1.amazonaws.com/mirror/vllm:latest');
    }],
    ['the address of an AI service in the environment', 'residency/inference', (stack) => {
      only(stack, CfnModel).addPropertyOverride('PrimaryContainer.Environment.OPENAI_BASE_URL', OPENAI);
    }],
  ])('%s is turned away by %s', (_change, rule, change) => {
    const message = synthesized(change);
    expect(message).toContain(`freehold::${rule}`);
    expect(message).toContain('Inference/');
  });
});

describe('on Kubernetes', () => {
  const POLICY = join(__dirname, '..', 'bin', 'kubernetes.policy.yaml');
  const SERVER = {
    name: 'assistant',
    region: 'fr-par',
    modelName: 'mistral-small-3.2-24b-instruct-2506',
    image: `rg.fr-par.scw.cloud/acme/vllm@sha256:${'a1'.repeat(32)}`,
    weights: { claimName: 'weights', path: 'mistral-small-3.2-24b-instruct-2506', ...WEIGHTS },
    accelerator: { resource: 'nvidia.com/gpu', count: 2 },
    cpu: '16', memory: '128Gi', contextLength: 32_768, replicas: 2,
    clients: [{ namespace: 'portal', podLabels: { 'app.kubernetes.io/name': 'gateway' } }],
  };
  const PROPS: KubernetesInferenceStackProps = {
    state: { bucket: 'acme-state', key: 'inference.tfstate', region: 'fr-par', endpoint: 'https://s3.fr-par.scw.cloud' },
    cluster: { configContext: 'paris' },
    providerSource: 'terraform.acme.example/hashicorp/kubernetes',
    namespace: { name: 'inference', dataClass: 'citizen', quota: { accelerators: { 'nvidia.com/gpu': 4 }, cpu: '64', memory: '512Gi' } },
    deployments: [SERVER],
  };

  function synthesized(change: (stack: KubernetesInferenceStack) => void = () => undefined, props: Partial<KubernetesInferenceStackProps> = {}): string {
    const app = Testing.stubVersion(new TerraformApp({ outdir: join(temporaryFolder(), 'cdktf.out'), hclOutput: false, skipValidation: false }));
    enforceCdktf(app, POLICY);
    change(new KubernetesInferenceStack(app, 'inference', { ...PROPS, ...props }));
    return synthesisError(app);
  }

  function settings(stack: KubernetesInferenceStack, data: Record<string, string>): void {
    new ConfigMapV1(stack, 'Settings', { metadata: { name: 'settings', namespace: 'inference' }, data });
  }

  test('the app as it is passes', () => {
    expect(synthesized()).toBe('');
  });

  test.each<[string, string, Partial<KubernetesInferenceStackProps>]>([
    ['another region', 'workload/pinned', { deployments: [{ ...SERVER, region: 'us-east-1' }] }],
    ['a replica in us-east-1', 'workload/pinned', { deployments: [SERVER, { ...SERVER, name: 'copy', region: 'us-east-1' }] }],
  ])('%s is turned away by %s', (_change, rule, props) => {
    const message = synthesized(undefined, props);
    expect(message).toContain(`freehold::${rule}`);
    expect(message).toContain('us-east-1');
  });

  test.each<[string, string, (stack: KubernetesInferenceStack) => void]>([
    ['an inference profile of the United States', 'residency/inference', (stack) => { settings(stack, { MODEL_ID: US_PROFILE }); }],
    ['an image without a digest', 'supply-chain/image-digest', (stack) => {
      const deployment = stack.node.findChild('assistant').node.findChild('Resource') as DeploymentV1;
      deployment.addOverride('spec.template.spec.container.0.image', 'rg.fr-par.scw.cloud/acme/vllm:latest');
    }],
    ['the address of an AI service in the environment', 'residency/inference', (stack) => { settings(stack, { OPENAI_BASE_URL: OPENAI }); }],
  ])('%s is turned away by %s', (_change, rule, change) => {
    expect(synthesized(change)).toContain(`freehold::${rule}`);
  });
});
