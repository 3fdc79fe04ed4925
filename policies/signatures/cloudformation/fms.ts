import { signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Firewall Manager. */
export const fms: readonly Signature[] = [
  signature('AWS::FMS::NotificationChannel', { holds: 'control', properties: { SnsTopicArn: telemetry('the event', 'arn') } }),
  signature('AWS::FMS::Policy', {
    holds: 'control',
    properties: { 'SecurityServicePolicyData.ManagedServiceData': text('script') },
  }),
  ...plain('control', 'AWS::FMS::ApplicationsList', 'AWS::FMS::ProtocolsList', 'AWS::FMS::ResourceSet'),
];
