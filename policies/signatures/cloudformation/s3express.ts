import { key, signature } from '../define';
import type { Signature } from '../signature';

/** Amazon S3 Express One Zone. */
export const s3express: readonly Signature[] = [
  signature('AWS::S3Express::DirectoryBucket', {
    holds: 'data',
    encrypts: 'the bucket',
    place: { LocationName: 'zone' },
    properties: { 'BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.KMSMasterKeyID': key() },
  }),
];
