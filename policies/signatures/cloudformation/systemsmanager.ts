import { copy, is, key, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** The smaller services of AWS Systems Manager. */
export const systemsmanager: readonly Signature[] = [
  signature('AWS::SSMContacts::ContactChannel', {
    holds: 'control',
    properties: { ChannelType: telemetry('the alert', 'anywhere', is('SMS', 'VOICE', 'EMAIL')) },
  }),
  ...plain('control', ...['Contact', 'Plan', 'Rotation'].map((name) => `AWS::SSMContacts::${name}`)),
  signature('AWS::SSMGuiConnect::Preferences', {
    holds: 'control',
    properties: {
      'ConnectionRecordingPreferences.RecordingDestinations.S3Buckets[].BucketName': copy('the recordings', 'bucket'),
      'ConnectionRecordingPreferences.KMSKeyArn': key('the key of the recordings'),
    },
  }),
  signature('AWS::SSMQuickSetup::LifecycleAutomation', { holds: 'control', properties: { AutomationParameters: text('script') } }),
  ...plain('control', 'AWS::SSMQuickSetup::ConfigurationManager'),
  ...plain('control', 'AWS::SystemsManagerSAP::Application'),
];
