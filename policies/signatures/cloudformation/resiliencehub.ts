import { key, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Resilience Hub, in both versions. Regions and resources are what is assessed; nothing is sent there. */
export const resiliencehub: readonly Signature[] = [
  signature('AWS::ResilienceHub::App', { holds: 'control', properties: { 'EventSubscriptions[].SnsTopicArn': telemetry('the events', 'arn') } }),
  ...plain('control', 'AWS::ResilienceHub::ResiliencyPolicy'),
  ...['Policy', 'Service', 'System'].map((name) => signature(`AWS::ResilienceHubV2::${name}`, { holds: 'control', properties: { KmsKeyId: key() } })),
  ...plain('control', 'AWS::ResilienceHubV2::ServiceFunction', 'AWS::ResilienceHubV2::UserJourney'),
];
