import { copy, policy, route, signature, telemetry, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const EVENTS = 'EventDestinations[]';
const ANSWERS = { 'TwoWay.ChannelArn': copy('the received messages', 'arn') } as const;
const DELIVERED = without([], 'carriers deliver what is sent', route('the delivery of messages', 'anywhere'));

/** AWS End User Messaging. Carriers deliver what is sent by a number or a name. */
export const smsvoice: readonly Signature[] = [
  signature('AWS::SMSVOICE::ConfigurationSet', {
    holds: 'telemetry',
    properties: {
      [`${EVENTS}.CloudWatchLogsDestination.LogGroupArn`]: telemetry('the events', 'arn'),
      [`${EVENTS}.KinesisFirehoseDestination.DeliveryStreamArn`]: telemetry('the events', 'arn'),
      [`${EVENTS}.SnsDestination.TopicArn`]: telemetry('the events', 'arn'),
    },
  }),
  signature('AWS::SMSVOICE::PhoneNumber', { holds: 'network', properties: ANSWERS, omissions: [DELIVERED] }),
  signature('AWS::SMSVOICE::Pool', { holds: 'network', properties: ANSWERS }),
  signature('AWS::SMSVOICE::SenderId', { holds: 'network', omissions: [DELIVERED] }),
  signature('AWS::SMSVOICE::ResourcePolicy', { holds: 'control', properties: { PolicyDocument: policy } }),
  ...plain('data', 'AWS::SMSVOICE::OptOutList'),
  ...plain('control', ...['ProtectConfiguration', 'Registration', 'RegistrationAttachment', 'VerifiedDestinationNumber'].map((name) => `AWS::SMSVOICE::${name}`)),
];
