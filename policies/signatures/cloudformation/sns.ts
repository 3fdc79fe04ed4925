import { is, key, nothing, policy, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, WEB } from './terms';

const SUBSCRIBER = [route('the subscriber', 'arn', ADDRESSED), route('the subscriber', 'host', WEB)];
const PROTOCOL = route('the subscriber', 'anywhere', is('email', 'email-json', 'sms', 'application'));

/** Amazon SNS. */
export const sns: readonly Signature[] = [
  signature('AWS::SNS::Topic', {
    holds: 'data',
    encrypts: 'the topic',
    properties: {
      KmsMasterKeyId: key(),
      'Subscription[].Endpoint': SUBSCRIBER,
      'Subscription[].Protocol': PROTOCOL,
      DataProtectionPolicy: text('script'),
    },
  }),
  signature('AWS::SNS::Subscription', {
    holds: 'network',
    properties: {
      Endpoint: SUBSCRIBER,
      Protocol: PROTOCOL,
      Region: route('the subscribed topic', 'region'),
      TopicArn: route('the subscribed topic', 'arn'),
      'RedrivePolicy.deadLetterTargetArn': route('the dead letter queue', 'arn'),
      SubscriptionRoleArn: nothing,
      FilterPolicy: nothing,
    },
  }),
  signature('AWS::SNS::TopicPolicy', { holds: 'control', properties: { PolicyDocument: policy } }),
  signature('AWS::SNS::TopicInlinePolicy', { holds: 'control', properties: { PolicyDocument: policy } }),
];
