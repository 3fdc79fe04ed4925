import { copy, key, policy, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon S3 Files. */
export const s3files: readonly Signature[] = [
  signature('AWS::S3Files::FileSystem', {
    holds: 'data',
    encrypts: 'the file system',
    properties: { KmsKeyId: key(), Bucket: copy('the files', 'bucket') },
  }),
  signature('AWS::S3Files::FileSystemPolicy', { holds: 'control', properties: { Policy: policy } }),
  ...plain('network', 'AWS::S3Files::AccessPoint', 'AWS::S3Files::MountTarget'),
];
