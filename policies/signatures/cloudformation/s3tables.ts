import { copy, key, policy, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon S3 Tables. */
export const s3tables: readonly Signature[] = [
  signature('AWS::S3Tables::TableBucket', {
    holds: 'data',
    encrypts: 'the table bucket',
    properties: { 'EncryptionConfiguration.KMSKeyArn': key(), 'ReplicationConfiguration.Rules[].Destinations[].DestinationTableBucketARN': copy('the replica', 'arn') },
  }),
  ...['TableBucketPolicy', 'TablePolicy'].map((name) => signature(`AWS::S3Tables::${name}`, { holds: 'control', properties: { ResourcePolicy: policy } })),
  ...plain('data', 'AWS::S3Tables::Namespace', 'AWS::S3Tables::Table'),
];
