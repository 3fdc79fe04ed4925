// Synthetic templates: varied in kind, closed in what they refer to, and one resource in a hundred leaves.
const HOME = 'eu-central-1';
const arn = (service, rest, region = HOME) => `arn:aws:${service}:${region}:111122223333:${rest}`;
const role = { 'Fn::GetAtt': ['Role0', 'Arn'] };

/** A template of `count` resources; `at` makes its names its own. */
export function stackOf(at, count) {
  const resources = {};
  for (let index = 0; index < count; index += 1) {
    const [name, resource] = KINDS[index % KINDS.length](Math.floor(index / KINDS.length), at);
    resources[name] = { ...resource, Metadata: { 'aws:cdk:path': `App${at}/Stack/${name}/Resource` } };
  }
  return { AWSTemplateFormatVersion: '2010-09-09', Description: `Stack ${at}`, Parameters: { Stage: { Type: 'String', AllowedValues: ['test', 'live'] } }, Resources: resources };
}

const bucketEncryption = (group) => ({ ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: { 'Fn::GetAtt': [`Key${group}`, 'Arn'] } } }] });

/** Ten kinds, one group after the other; each refers to the others of its group. */
const KINDS = [
  (group) => [`Role${group}`, { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] } } }],
  (group) => [`Key${group}`, { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true, KeyPolicy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::', { Ref: 'AWS::AccountId' }, ':root']] } }, Action: 'kms:*', Resource: '*' }] } } }],
  (group, at) => [`Bucket${group}`, { Type: 'AWS::S3::Bucket', Properties: { BucketName: `weights-${at}-${group}`, BucketEncryption: bucketEncryption(group), ...(group === 7 && { ReplicationConfiguration: { Role: role, Rules: [{ Status: 'Enabled', Destination: { Bucket: `arn:aws:s3:::weights-${at + 1}-${group}` } }] } }) } }],
  (group) => [`BucketPolicy${group}`, { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: `Bucket${group}` }, PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: { AWS: '*' }, Action: 's3:*', Resource: { 'Fn::Sub': `\${Bucket${group}.Arn}/*` }, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] } } }],
  (group) => [`Table${group}`, { Type: 'AWS::DynamoDB::Table', Properties: { BillingMode: 'PAY_PER_REQUEST', AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }], KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }], SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { Ref: `Key${group}` } } } }],
  (group) => [`Queue${group}`, { Type: 'AWS::SQS::Queue', Properties: { KmsMasterKeyId: { Ref: `Key${group}` }, RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': [`Queue${group > 0 ? group - 1 : 0}`, 'Arn'] }, maxReceiveCount: 3 } } }],
  (group) => [`Logs${group}`, { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: { 'Fn::Sub': `/stage/\${Stage}/logs-${group}` }, RetentionInDays: 30, KmsKeyId: { 'Fn::GetAtt': [`Key${group}`, 'Arn'] } } }],
  (group) => [`Function${group}`, { Type: 'AWS::Lambda::Function', Properties: { Role: { 'Fn::GetAtt': [`Role${group}`, 'Arn'] }, Runtime: 'python3.12', Handler: 'index.handler', Code: { S3Bucket: { Ref: 'Bucket0' }, S3Key: `code-${group}.zip` }, KmsKeyArn: { 'Fn::GetAtt': [`Key${group}`, 'Arn'] }, VpcConfig: { SubnetIds: ['subnet-0a1b2c3d'], SecurityGroupIds: ['sg-0a1b2c3d'] }, Environment: { Variables: { TABLE: { Ref: `Table${group}` }, ENDPOINT: `https://sqs.${HOME}.amazonaws.com` } } } }],
  (group) => [`Topic${group}`, { Type: 'AWS::SNS::Topic', Properties: { KmsMasterKeyId: { Ref: `Key${group}` }, Subscription: [{ Protocol: 'sqs', Endpoint: { 'Fn::GetAtt': [`Queue${group}`, 'Arn'] } }] } }],
  (group, at) => [`Alarm${group}`, { Type: 'AWS::CloudWatch::Alarm', Properties: { Namespace: 'AWS/SQS', MetricName: 'ApproximateAgeOfOldestMessage', ComparisonOperator: 'GreaterThanThreshold', EvaluationPeriods: 1, AlarmActions: [group % 10 === 3 && at % 10 === 0 ? arn('sns', 'alarms', 'us-east-1') : { Ref: `Topic${group}` }] } }],
];
