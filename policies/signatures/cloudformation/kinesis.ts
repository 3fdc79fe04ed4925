import { key, policy, route, signature } from '../define';
import type { Signature } from '../signature';

/** Amazon Kinesis. */
export const kinesis: readonly Signature[] = [
  signature('AWS::Kinesis::Stream', { holds: 'data', encrypts: 'the stream', properties: { 'StreamEncryption.KeyId': key() } }),
  signature('AWS::Kinesis::StreamConsumer', { holds: 'network', properties: { StreamARN: route('the stream', 'arn') } }),
  signature('AWS::Kinesis::ResourcePolicy', { holds: 'control', properties: { ResourcePolicy: policy } }),
];
