import { Match } from 'aws-cdk-lib/assertions';
import { InferenceEndpoint, type InferenceEndpointProps } from '../../../constructs/aws';
import { OFFLINE_ENVIRONMENT } from '../../../constructs/offline';
import { DIGEST, endpointProps, having, REVISION, stackIn, templateOf } from './stack';

function template(change: Partial<InferenceEndpointProps> = {}) {
  const stack = stackIn('eu-central-1');
  new InferenceEndpoint(stack, 'Endpoint', { ...endpointProps(stack), ...change });
  return templateOf(stack);
}

test('the container has no network, its image is from the own registry by digest, its weights from the store', () => {
  template().hasResourceProperties('AWS::SageMaker::Model', {
    EnableNetworkIsolation: true,
    PrimaryContainer: {
      Image: { 'Fn::Join': ['', ['111122223333.dkr.ecr.eu-central-1.', { Ref: 'AWS::URLSuffix' }, `/mirror/vllm@${DIGEST}`]] },
      ModelDataUrl: Match.absent(),
      ModelDataSource: {
        S3DataSource: {
          CompressionType: 'None',
          S3DataType: 'S3Prefix',
          S3Uri: { 'Fn::Join': ['', ['s3://', { Ref: Match.stringLikeRegexp('^Weights') }, '/small/']] },
        },
      },
    },
    VpcConfig: { SecurityGroupIds: [{ 'Fn::GetAtt': [Match.stringLikeRegexp('^NetworkWorkloads'), 'GroupId'] }], Subnets: [Match.anyValue()] },
  });
});

test('the server is offline and silent, whatever it is tuned to', () => {
  template({ tuning: { 'kv-cache-dtype': 'fp8', 'enable-prefix-caching': '' } }).hasResourceProperties('AWS::SageMaker::Model', {
    PrimaryContainer: {
      Environment: {
        ...OFFLINE_ENVIRONMENT,
        OPT_OUT_TRACKING: 'true',
        STANDARD_AUTO_INSTALL_REQ: 'false',
        SM_VLLM_MODEL: '/opt/ml/model',
        SM_VLLM_MAX_MODEL_LEN: '32768',
        SM_VLLM_TENSOR_PARALLEL_SIZE: '4',
        SM_VLLM_KV_CACHE_DTYPE: 'fp8',
        SM_VLLM_ENABLE_PREFIX_CACHING: 'true',
      },
    },
  });
});

test('the weights are named by revision and digest, the data by its class', () => {
  template().hasResourceProperties('AWS::SageMaker::Model', {
    Tags: [
      { Key: 'freehold:data-class', Value: 'citizen' },
      { Key: 'freehold:weights-digest', Value: DIGEST },
      { Key: 'freehold:weights-revision', Value: REVISION },
    ],
  });
});

test('requests are not captured, and settings that SageMaker refuses beside a model are left out', () => {
  template().hasResourceProperties('AWS::SageMaker::EndpointConfig', {
    DataCaptureConfig: Match.absent(), EnableNetworkIsolation: Match.absent(), VpcConfig: Match.absent(),
  });
});

test.each([
  ['ml.c7i.8xlarge', { KmsKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^EndpointLogsKey'), 'Arn'] } }],
  ['ml.inf2.xlarge', { KmsKeyId: Match.anyValue() }],
  ['ml.g6e.12xlarge', { KmsKeyId: Match.absent() }],
  ['ml.m5d.large', { KmsKeyId: Match.absent() }],
])('%s takes a key only without local disks', (instanceType, expected) => {
  template({ instanceType }).hasResourceProperties('AWS::SageMaker::EndpointConfig', expected);
});

test('logs are encrypted with a key that only they use', () => {
  const made = template();
  made.hasResource('AWS::Logs::LogGroup', having({ LogGroupName: '/aws/sagemaker/Endpoints/assistant', KmsKeyId: Match.anyValue(), RetentionInDays: 30 }));
  made.hasResourceProperties('AWS::KMS::Key', {
    KeyPolicy: { Statement: Match.arrayWith([Match.objectLike({ Condition: { ArnEquals: { 'kms:EncryptionContext:aws:logs:arn': Match.anyValue() } } })]) },
  });
});

test('the role is for SageMaker of the own account, and reads one prefix', () => {
  const made = template();
  made.hasResourceProperties('AWS::IAM::Role', {
    AssumeRolePolicyDocument: { Statement: [Match.objectLike({ Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } })] },
    ManagedPolicyArns: Match.absent(),
  });
  made.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Action: Match.arrayWith(['s3:GetObject*']), Resource: Match.arrayWith([{ 'Fn::Join': ['', Match.arrayWith(['/small/*'])] }]) }),
      ]),
    },
  });
});

test('nothing names another region', () => {
  expect(JSON.stringify(template().toJSON())).not.toMatch(/\b(?!eu-central-1\b)[a-z]{2}-(?:north|south|east|west|central)[a-z]*-\d\b/);
});

test.each<[string, Partial<InferenceEndpointProps>, RegExp]>([
  ['an image without a digest', { image: { repositoryName: 'mirror/vllm', digest: 'latest' } }, /^digest of the image is 'latest'/],
  ['no accelerator', { accelerators: 0 }, /^accelerator count is 0/],
  ['half a token', { contextLength: 0.5 }, /^context length is 0.5/],
  ['code of the repository', { tuning: { 'trust-remote-code': '' } }, /^server setting is 'trust-remote-code'/],
])('fails on %s', (_what, change, message) => {
  expect(() => template(change)).toThrow(message);
});

test.each([
  ['a branch', { revision: 'main' }, /^revision of the weights is 'main'/],
  ['no digest', { digest: '' }, /^digest of the weights is ''/],
  ['an archive', { prefix: 'small/model.tar.gz' }, /^prefix of the weights is/],
  ['the whole bucket', { prefix: '/' }, /^prefix of the weights is/],
])('fails on weights with %s', (_what, change, message) => {
  const stack = stackIn('eu-central-1');
  const props = endpointProps(stack);
  expect(() => new InferenceEndpoint(stack, 'Endpoint', { ...props, weights: { ...props.weights, ...change } })).toThrow(message);
});
