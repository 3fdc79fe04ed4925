import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsInferenceStack, type AwsInferenceStackProps } from '../../stacks/aws';

const PROPS: AwsInferenceStackProps = {
  env: { account: '111122223333', region: 'eu-central-1' },
  allowedPlaces: ['EU'],
  dataClass: 'citizen',
  network: { cidr: '10.0.0.0/16', subnets: [{ zone: 'euc1-az1', cidr: '10.0.0.0/20' }], s3PrefixListId: 'pl-6ea54007' },
  endpoint: {
    endpointName: 'assistant',
    image: { repositoryName: 'mirror/vllm', digest: `sha256:${'a1'.repeat(32)}` },
    instanceType: 'ml.g6e.12xlarge',
    accelerators: 4,
    contextLength: 32_768,
  },
  weights: { prefix: 'small/', revision: 'b2'.repeat(20), digest: `sha256:${'c3'.repeat(32)}` },
};

test('the whole stack', () => {
  const { Resources } = Template.fromStack(new AwsInferenceStack(new App(), 'Inference', PROPS)).toJSON();
  expect(Resources).toMatchSnapshot();
});

test('fails outside the allowed places', () => {
  const env = { account: '111122223333', region: 'us-east-1' };
  expect(() => new AwsInferenceStack(new App(), 'Inference', { ...PROPS, env })).toThrow('stack Inference is in aws:us-east-1 (US), allowed are EU');
});
