import { key, nothing, policy, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon CloudWatch Logs. */
export const logs: readonly Signature[] = [
  signature('AWS::Logs::LogGroup', {
    holds: 'telemetry',
    encrypts: 'the log group',
    properties: { KmsKeyId: key(), DataProtectionPolicy: text('script'), ResourcePolicyDocument: policy },
  }),
  signature('AWS::Logs::SubscriptionFilter', {
    holds: 'control',
    properties: { DestinationArn: telemetry('the subscription', 'arn'), FilterPattern: nothing, RoleArn: nothing },
  }),
  signature('AWS::Logs::Destination', {
    holds: 'telemetry',
    properties: { TargetArn: telemetry('the destination', 'arn'), DestinationPolicy: policy, RoleArn: nothing },
  }),
  signature('AWS::Logs::DeliveryDestination', {
    holds: 'control',
    properties: { DestinationResourceArn: telemetry('the delivery', 'arn'), 'DeliveryDestinationPolicy.DeliveryDestinationPolicy': policy },
  }),
  signature('AWS::Logs::Delivery', { holds: 'control', properties: { DeliveryDestinationArn: telemetry('the delivery', 'arn') } }),
  signature('AWS::Logs::DeliverySource', { holds: 'control', properties: { ResourceArn: route('the source of the log', 'arn') } }),
  signature('AWS::Logs::AccountPolicy', { holds: 'control', properties: { PolicyDocument: text('script') } }),
  signature('AWS::Logs::ResourcePolicy', { holds: 'control', properties: { PolicyDocument: policy } }),
  signature('AWS::Logs::ScheduledQuery', {
    holds: 'telemetry',
    properties: { 'DestinationConfiguration.S3Configuration.DestinationIdentifier': telemetry('the result of the query', 'bucket') },
  }),
  signature('AWS::Logs::QueryDefinition', { holds: 'telemetry', classified: false, properties: { QueryString: nothing } }),
  ...plain(
    'telemetry',
    'AWS::Logs::LogStream',
    'AWS::Logs::MetricFilter',
    'AWS::Logs::Transformer',
  ),
  signature('AWS::Logs::LogAnomalyDetector', { holds: 'telemetry', properties: { KmsKeyId: key() } }),
  signature('AWS::Logs::Integration', {
    holds: 'telemetry',
    properties: {
      'ResourceConfig.OpenSearchResourceConfig.KmsKeyArn': key(),
      'ResourceConfig.OpenSearchResourceConfig.ApplicationARN': telemetry('the indexed logs', 'arn'),
    },
  }),
  ...plain('control', 'AWS::Logs::StorageTierPolicy'),
];
