import { nothing, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const TO_ACTIONS = {
  'AlarmActions[]': route('the alarm action', 'arn'),
  'OKActions[]': route('the alarm action', 'arn'),
  'InsufficientDataActions[]': route('the alarm action', 'arn'),
  AlarmDescription: nothing,
} as const;

/** Amazon CloudWatch. */
export const cloudwatch: readonly Signature[] = [
  signature('AWS::CloudWatch::Alarm', { holds: 'telemetry', properties: { ...TO_ACTIONS, Dimensions: nothing } }),
  signature('AWS::CloudWatch::CompositeAlarm', { holds: 'telemetry', properties: { ...TO_ACTIONS, AlarmRule: nothing } }),
  signature('AWS::CloudWatch::Dashboard', { holds: 'telemetry', properties: { DashboardBody: text('script') } }),
  signature('AWS::CloudWatch::MetricStream', {
    holds: 'telemetry',
    properties: { FirehoseArn: telemetry('the metric stream', 'arn'), RoleArn: nothing },
  }),
  signature('AWS::CloudWatch::LogAlarm', { holds: 'telemetry', properties: TO_ACTIONS }),
  ...plain('telemetry', 'AWS::CloudWatch::InsightRule', 'AWS::CloudWatch::AnomalyDetector', 'AWS::CloudWatch::OTelEnrichment'),
  ...plain('control', 'AWS::CloudWatch::AlarmMuteRule'),
];
