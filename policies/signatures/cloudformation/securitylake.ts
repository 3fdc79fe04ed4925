import { key, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Security Lake. */
export const securitylake: readonly Signature[] = [
  signature('AWS::SecurityLake::DataLake', {
    holds: 'telemetry',
    encrypts: 'the data lake',
    properties: { 'EncryptionConfiguration.KmsKeyId': key(), 'ReplicationConfiguration.Regions[]': telemetry('the replica', 'region') },
  }),
  signature('AWS::SecurityLake::SubscriberNotification', {
    holds: 'control',
    properties: { 'NotificationConfiguration.HttpsNotificationConfiguration.Endpoint': telemetry('the notification', 'host') },
  }),
  ...plain('control', 'AWS::SecurityLake::AwsLogSource', 'AWS::SecurityLake::Subscriber'),
];
