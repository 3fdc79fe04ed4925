import { key, policy, route, signature } from '../define';
import type { Signature } from '../signature';

/** Amazon SQS. */
export const sqs: readonly Signature[] = [
  signature('AWS::SQS::Queue', {
    holds: 'data',
    encrypts: 'the queue',
    properties: { KmsMasterKeyId: key(), 'RedrivePolicy.deadLetterTargetArn': route('the dead letter queue', 'arn') },
  }),
  signature('AWS::SQS::QueuePolicy', { holds: 'control', properties: { PolicyDocument: policy } }),
  signature('AWS::SQS::QueueInlinePolicy', { holds: 'control', properties: { PolicyDocument: policy } }),
];
