import type { App } from 'aws-cdk-lib';
import { Match } from 'aws-cdk-lib/assertions';
import { PrivateNetwork } from '../../../constructs/aws';
import { NETWORK, stackIn, templateOf } from './stack';

function template(props: Partial<typeof NETWORK> = {}) {
  const stack = stackIn('eu-central-1');
  new PrivateNetwork(stack, 'Network', { ...NETWORK, ...props });
  return templateOf(stack);
}

test('there is no way to the internet', () => {
  const made = template();
  for (const type of ['InternetGateway', 'NatGateway', 'EgressOnlyInternetGateway', 'Route', 'TransitGatewayAttachment', 'VPCPeeringConnection']) {
    made.resourceCountIs(`AWS::EC2::${type}`, 0);
  }
  made.allResourcesProperties('AWS::EC2::Subnet', { MapPublicIpOnLaunch: false });
});

test('every private endpoint has a policy for the own account', () => {
  const made = template();
  made.resourceCountIs('AWS::EC2::VPCEndpoint', 4);
  made.allResourcesProperties('AWS::EC2::VPCEndpoint', {
    PolicyDocument: {
      Statement: [{ Condition: { StringEquals: { 'aws:PrincipalAccount': '111122223333' }, StringEqualsIfExists: { 'aws:ResourceAccount': '111122223333' } } }],
    },
  });
});

test.each(['s3', 'logs', 'monitoring', 'sagemaker.runtime'])('%s is reached in the own region', (service) => {
  template().hasResourceProperties('AWS::EC2::VPCEndpoint', { ServiceName: `com.amazonaws.eu-central-1.${service}` });
});

test('S3 is entered in the route table of each subnet', () => {
  const subnets = [...NETWORK.subnets, { zone: 'euc1-az2', cidr: '10.0.16.0/20' }];
  template({ subnets }).hasResourceProperties('AWS::EC2::VPCEndpoint', { VpcEndpointType: 'Gateway', RouteTableIds: [Match.anyValue(), Match.anyValue()] });
});

test('workloads reach private endpoints and S3, and endpoints reach nothing', () => {
  const made = template();
  made.resourceCountIs('AWS::EC2::SecurityGroup', 2);
  made.resourceCountIs('AWS::EC2::SecurityGroupEgress', 0);
  made.hasResourceProperties('AWS::EC2::SecurityGroup', {
    SecurityGroupEgress: [
      { Description: 'private endpoints', DestinationSecurityGroupId: Match.anyValue(), FromPort: 443, IpProtocol: 'tcp', ToPort: 443 },
      { Description: 'S3 of this region', DestinationPrefixListId: 'pl-6ea54007', FromPort: 443, IpProtocol: 'tcp', ToPort: 443 },
    ],
  });
  made.hasResourceProperties('AWS::EC2::SecurityGroup', { SecurityGroupEgress: [Match.objectLike({ CidrIp: '255.255.255.255/32' })] });
});

test.each([
  ['euc1-waw1-az1', 'a local zone in Poland'],
  ['eu-central-1-waw-1a', 'the same by its name'],
  ['eu-central-1a', 'a name, which is another building in another account'],
  ['use1-az1', 'a zone of another region'],
  ['eu-central-1', 'a region'],
  ['', 'nothing'],
])('fails on the zone %j: %s', (zone) => {
  expect(() => template({ subnets: [{ zone, cidr: '10.0.0.0/20' }] })).toThrow(`zone is '${zone}', allowed are ids of zones in aws:eu-central-1`);
});

test('fails without subnets, without a region, and on a service it has no policy for', () => {
  expect(() => template({ subnets: [] })).toThrow('network has no subnet');
  expect(() => new PrivateNetwork(stackIn(), 'Network', NETWORK)).toThrow('stack Test names no region');
  expect(() => template({ interfaceEndpoints: ['bedrock-mantle'] })).toThrow("private endpoint is for 'bedrock-mantle', allowed are s3, logs");
});

test('nothing is looked up in an account', () => {
  const stack = stackIn('eu-central-1');
  new PrivateNetwork(stack, 'Network', NETWORK);
  const { manifest } = (stack.node.root as App).synth();
  expect(manifest.missing).toBeUndefined();
});
