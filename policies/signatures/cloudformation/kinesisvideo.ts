import { key, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Kinesis Video Streams. */
export const kinesisvideo: readonly Signature[] = [
  signature('AWS::KinesisVideo::Stream', { holds: 'data', encrypts: 'the video', properties: { KmsKeyId: key() } }),
  ...plain('network', 'AWS::KinesisVideo::SignalingChannel'),
];
