import { copy, key, policy, signature } from '../define';
import type { Signature } from '../signature';

/** Amazon S3 Express One Zone. */
export const s3express: readonly Signature[] = [
  signature('AWS::S3Express::DirectoryBucket', {
    holds: 'data',
    encrypts: 'the bucket',
    place: { LocationName: 'zone' },
    properties: {
      'BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.KMSMasterKeyID': key(),
      'InventoryConfigurations[].Destination.BucketArn': copy('the inventory', 'bucket'),
    },
  }),
  signature('AWS::S3Express::AccessPoint', { holds: 'network', properties: { Policy: policy } }),
  signature('AWS::S3Express::BucketPolicy', { holds: 'control', properties: { PolicyDocument: policy } }),
];
