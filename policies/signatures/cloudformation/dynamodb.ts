import { copy, key, policy, route, signature } from '../define';
import type { Signature } from '../signature';

/** Amazon DynamoDB. A global table of one replica in its own region is an ordinary table. */
export const dynamodb: readonly Signature[] = [
  signature('AWS::DynamoDB::Table', {
    holds: 'data',
    encrypts: 'the table',
    properties: {
      'SSESpecification.KMSMasterKeyId': key(),
      'KinesisStreamSpecification.StreamArn': copy('the change stream', 'arn'),
      'ImportSourceSpecification.S3BucketSource.S3Bucket': route('the import', 'bucket'),
      'ResourcePolicy.PolicyDocument': policy,
      'StreamSpecification.ResourcePolicy.PolicyDocument': policy,
    },
  }),
  signature('AWS::DynamoDB::GlobalTable', {
    holds: 'data',
    encrypts: 'the table',
    properties: {
      'Replicas[].SSESpecification.KMSMasterKeyId': key(),
      'Replicas[].Region': copy('the replica', 'region'),
      'GlobalTableWitnesses[].Region': copy('the witness', 'region'),
      GlobalTableSourceArn: copy('the source table', 'arn'),
      'Replicas[].KinesisStreamSpecification.StreamArn': copy('the change stream', 'arn'),
      'Replicas[].ResourcePolicy.PolicyDocument': policy,
      'Replicas[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument': policy,
    },
  }),
];
