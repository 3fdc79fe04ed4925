import { copy, isNot, route, signature, telemetry, without } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain, WEB } from './terms';

const DELIVERY = [copy('the message', 'arn', ADDRESSED), copy('the message', 'host', WEB)];
const HOOK = { 'CampaignHook.WebUrl': route('the campaign hook', 'host') } as const;

/** Channels that others deliver: makers of telephones, and carriers. */
const DELIVERED = ['ADM', 'APNS', 'APNSSandbox', 'APNSVoip', 'APNSVoipSandbox', 'Baidu', 'GCM', 'SMS', 'Voice'];
const channel = (name: string) =>
  signature(`AWS::Pinpoint::${name}Channel`, {
    holds: 'network',
    properties: { Enabled: route('the delivery of messages', 'anywhere', isNot(false)) },
    omissions: [without('Enabled', 'it is switched on by default', route('the delivery of messages', 'anywhere'))],
  });

/** Amazon Pinpoint. */
export const pinpoint: readonly Signature[] = [
  ...DELIVERED.map(channel),
  signature('AWS::Pinpoint::ApplicationSettings', { holds: 'control', properties: HOOK }),
  signature('AWS::Pinpoint::Campaign', {
    holds: 'control',
    properties: {
      ...HOOK,
      'CustomDeliveryConfiguration.DeliveryUri': DELIVERY,
      'AdditionalTreatments[].CustomDeliveryConfiguration.DeliveryUri': DELIVERY,
    },
  }),
  signature('AWS::Pinpoint::EventStream', { holds: 'control', properties: { DestinationStreamArn: copy('the events of users', 'arn') } }),
  ...plain('network', 'AWS::Pinpoint::EmailChannel'),
  ...plain('data', 'AWS::Pinpoint::App', 'AWS::Pinpoint::Segment'),
  ...plain('control', 'AWS::Pinpoint::EmailTemplate', 'AWS::Pinpoint::InAppTemplate', 'AWS::Pinpoint::PushTemplate', 'AWS::Pinpoint::SmsTemplate'),
  signature('AWS::PinpointEmail::ConfigurationSetEventDestination', {
    holds: 'telemetry',
    properties: {
      'EventDestination.KinesisFirehoseDestination.DeliveryStreamArn': telemetry('the mail events', 'arn'),
      'EventDestination.SnsDestination.TopicArn': telemetry('the mail events', 'arn'),
      'EventDestination.PinpointDestination.ApplicationArn': telemetry('the mail events', 'arn'),
    },
  }),
  ...plain('control', 'AWS::PinpointEmail::ConfigurationSet', 'AWS::PinpointEmail::DedicatedIpPool', 'AWS::PinpointEmail::Identity'),
];
