import { signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon CloudWatch Evidently. */
export const evidently: readonly Signature[] = [
  signature('AWS::Evidently::Project', { holds: 'telemetry', properties: { 'DataDelivery.S3.BucketName': telemetry('the evaluations', 'bucket') } }),
  ...plain('control', 'AWS::Evidently::Experiment', 'AWS::Evidently::Feature', 'AWS::Evidently::Launch', 'AWS::Evidently::Segment'),
];
