import { signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon DevOps Guru. */
export const devopsguru: readonly Signature[] = [
  signature('AWS::DevOpsGuru::NotificationChannel', { holds: 'control', properties: { 'Config.Sns.TopicArn': telemetry('the insight', 'arn') } }),
  ...plain('control', 'AWS::DevOpsGuru::LogAnomalyDetectionIntegration', 'AWS::DevOpsGuru::ResourceCollection'),
];
