import { Match } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { WeightStore } from '../../../constructs/aws';
import { FRANKFURT, having, stackIn, templateOf } from './stack';

function template() {
  const stack = stackIn('eu-central-1');
  new WeightStore(stack, 'Weights', { allowedPlaces: FRANKFURT, dataClass: 'public' });
  return templateOf(stack);
}

test('a versioned, private bucket with a key of the customer, which outlives its stack', () => {
  template().hasResource('AWS::S3::Bucket', {
    DeletionPolicy: 'Retain',
    ...having({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          Match.objectLike({ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: { 'Fn::GetAtt': [Match.anyValue(), 'Arn'] } } }),
        ],
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
      ReplicationConfiguration: Match.absent(),
      Tags: [{ Key: 'freehold:data-class', Value: 'public' }],
      VersioningConfiguration: { Status: 'Enabled' },
    }),
  });
});

test('a single-region key with rotation', () => {
  template().hasResource('AWS::KMS::Key', { DeletionPolicy: 'Retain', ...having({ EnableKeyRotation: true, MultiRegion: false }) });
});

test('no request without TLS', () => {
  template().hasResourceProperties('AWS::S3::BucketPolicy', {
    PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })]) },
  });
});

const store = (region: string | undefined, allowedPlaces: readonly string[]) =>
  new WeightStore(stackIn(region), 'Weights', { allowedPlaces, dataClass: 'public' });

test.each([
  ['eu-central-1', ['aws:eu-central-1']],
  ['eu-central-1', ['FR', 'DE']],
  ['eu-west-1', ['EU']],
  ['eusc-de-east-1', ['aws-eusc:eusc-de-east-1']],
])('keeps weights of %s inside %j', (region, allowed) => {
  expect(() => store(region, allowed)).not.toThrow();
});

test.each([
  [undefined, ['EU'], 'stack Test names no region: set env.region on the stack'],
  ['us-east-1', ['EU'], 'stack Test is in aws:us-east-1 (US), allowed are EU: deploy it to an allowed place'],
  ['eu-central-2', ['EU'], 'stack Test is in aws:eu-central-2 (CH), allowed are EU: deploy it to an allowed place'],
  ['eu-west-2', ['EU', 'aws:eu-west-1'], 'stack Test is in aws:eu-west-2 (GB), allowed are EU, aws:eu-west-1: deploy it to an allowed place'],
  ['eu-central-1', ['aws:eu-central'], 'stack Test is in aws:eu-central-1 (DE), allowed are aws:eu-central: deploy it to an allowed place'],
  ['eu-central-1', [], 'allowed are none'],
  ['eu-central-99', ['EU'], "stack Test is in 'eu-central-99', allowed are the regions that the catalog knows"],
])('fails in %s with %j allowed', (region, allowed, message) => {
  expect(() => store(region, allowed)).toThrow(message);
});

test('fails on a key of another region', () => {
  const stack = stackIn('eu-central-1');
  const encryptionKey = Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab');
  const props = { allowedPlaces: FRANKFURT, dataClass: 'public', encryptionKey };
  expect(() => new WeightStore(stack, 'Weights', props)).toThrow(/is in us-east-1, allowed is eu-central-1/);
});

test('fails without a data class', () => {
  expect(() => new WeightStore(stackIn('eu-central-1'), 'Weights', { allowedPlaces: FRANKFURT, dataClass: ' ' })).toThrow(/^data class is ''/);
});
