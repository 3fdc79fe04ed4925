import { key, signature } from '../define';
import type { Signature } from '../signature';

/** Amazon S3 Tables. */
export const s3tables: readonly Signature[] = [
  signature('AWS::S3Tables::TableBucket', {
    holds: 'data',
    encrypts: 'the table bucket',
    properties: { 'EncryptionConfiguration.KMSKeyArn': key() },
  }),
];
