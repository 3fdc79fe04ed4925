import { App } from 'aws-cdk-lib';
import { enforce } from '../policies/gates/cdk';
import { AwsInferenceStack } from '../stacks/aws';

const app = new App();
enforce(app, { profile: 'eu-residency', rules: { 'supply-chain/image-digest': { severity: 'error' } } });

new AwsInferenceStack(app, 'Inference', {
  env: { account: '111122223333', region: 'eu-central-1' },
  allowedPlaces: ['EU'],
  dataClass: 'citizen',
  network: {
    cidr: '10.0.0.0/16',
    subnets: [{ zone: 'euc1-az1', cidr: '10.0.0.0/20' }, { zone: 'euc1-az2', cidr: '10.0.16.0/20' }],
    s3PrefixListId: 'pl-6ea54007',
  },
  endpoint: {
    endpointName: 'assistant',
    image: { repositoryName: 'mirror/vllm', digest: `sha256:${'a1'.repeat(32)}` },
    instanceType: 'ml.g6e.12xlarge',
    accelerators: 4,
    contextLength: 32_768,
  },
  weights: { prefix: 'mistral-small-3.2-24b-instruct-2506/', revision: 'b2'.repeat(20), digest: `sha256:${'c3'.repeat(32)}` },
});
