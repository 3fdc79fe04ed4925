import { key, policy, route, signature } from '../define';
import type { Signature } from '../signature';

/** Amazon S3 Vectors. */
export const s3vectors: readonly Signature[] = [
  signature('AWS::S3Vectors::VectorBucket', {
    holds: 'data',
    encrypts: 'the vector bucket',
    properties: { 'EncryptionConfiguration.KmsKeyArn': key() },
  }),
  signature('AWS::S3Vectors::Index', {
    holds: 'data',
    classified: false,
    properties: { VectorBucketArn: route('the vector bucket', 'arn'), 'EncryptionConfiguration.KmsKeyArn': key() },
  }),
  signature('AWS::S3Vectors::VectorBucketPolicy', { holds: 'control', properties: { Policy: policy } }),
];
