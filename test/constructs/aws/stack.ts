import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { type InferenceEndpointProps, PrivateNetwork, type PrivateNetworkProps, WeightStore } from '../../../constructs/aws';

export const DIGEST = `sha256:${'a1'.repeat(32)}`;
export const REVISION = 'b2'.repeat(20);
export const FRANKFURT = ['aws:eu-central-1'];

export const NETWORK: PrivateNetworkProps = {
  cidr: '10.0.0.0/16',
  subnets: [{ zone: 'euc1-az1', cidr: '10.0.0.0/20' }],
  s3PrefixListId: 'pl-6ea54007',
};

/** An app that leaves the framework's own template checks to the tests of stacks: they take most of a synthesis. */
const app = (): App => new App({ context: { '@aws-cdk/core:validateAgainstDefaultRules': false } });

/** A stack in a region, or in none. */
export function stackIn(region?: string): Stack {
  return new Stack(app(), 'Test', region === undefined ? {} : { env: { account: '111122223333', region } });
}

/** What an endpoint needs, in a stack of its own. */
export function endpointProps(stack: Stack): InferenceEndpointProps {
  const store = new WeightStore(stack, 'Weights', { allowedPlaces: FRANKFURT, dataClass: 'public' });
  return {
    dataClass: 'citizen',
    endpointName: 'assistant',
    image: { repositoryName: 'mirror/vllm', digest: DIGEST },
    instanceType: 'ml.g6e.12xlarge',
    accelerators: 4,
    contextLength: 32_768,
    network: new PrivateNetwork(stack, 'Network', NETWORK),
    weights: { store, prefix: 'small/', revision: REVISION, digest: DIGEST },
  };
}

/** The template of a stack, in which nothing runs on behalf of the deployment. */
export function templateOf(stack: Stack): Template {
  const template = Template.fromStack(stack);
  const types = Object.values<{ Type: string }>(template.toJSON().Resources).map(({ Type }) => Type);
  expect(types.filter((type) => /^Custom::|^AWS::CloudFormation::|^AWS::Lambda::/.test(type))).toEqual([]);
  return template;
}

/** Properties that hold at least these. */
export const having = (properties: object): { Properties: object } => ({ Properties: Match.objectLike(properties) });
