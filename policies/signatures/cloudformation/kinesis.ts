import { copy, key, policy, route, signature } from '../define';
import type { Signature } from '../signature';

/** Amazon Kinesis. */
export const kinesis: readonly Signature[] = [
  signature('AWS::Kinesis::Stream', { holds: 'data', encrypts: 'the stream', properties: { 'StreamEncryption.KeyId': key() } }),
  signature('AWS::Kinesis::StreamConsumer', { holds: 'network', properties: { StreamARN: route('the stream', 'arn') } }),
  signature('AWS::Kinesis::Channel', {
    holds: 'network',
    properties: {
      'EncryptionConfiguration.KeyId': key(),
      'StreamConfigurationList[].StreamARN': route('the stream', 'arn'),
      'S3DestinationConfiguration.StorageConfiguration.BucketARN': copy('the records', 'bucket'),
      'S3DestinationConfiguration.DeadLetterQueueS3Configuration.BucketARN': copy('the failed records', 'bucket'),
      'S3TablesDestinationConfiguration.S3TablesConfigurationList[].TableBucketARN': copy('the records', 'arn'),
      'S3TablesDestinationConfiguration.DeadLetterQueueS3Configuration.BucketARN': copy('the failed records', 'bucket'),
    },
  }),
  signature('AWS::Kinesis::ResourcePolicy', { holds: 'control', properties: { ResourcePolicy: policy } }),
];
