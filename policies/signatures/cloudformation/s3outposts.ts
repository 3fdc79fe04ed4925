import { policy, signature } from '../define';
import type { Signature } from '../signature';
import { OUTPOST } from './terms';

/** Amazon S3 on Outposts. */
export const s3outposts: readonly Signature[] = [
  signature('AWS::S3Outposts::Bucket', { holds: 'data', properties: { OutpostId: OUTPOST } }),
  signature('AWS::S3Outposts::Endpoint', { holds: 'network', properties: { OutpostId: OUTPOST } }),
  signature('AWS::S3Outposts::AccessPoint', { holds: 'network', properties: { Policy: policy } }),
  signature('AWS::S3Outposts::BucketPolicy', { holds: 'control', properties: { PolicyDocument: policy } }),
];
