import { copy, key, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const SOURCE = 'MetricSetList[].MetricSource';

/** Amazon Lookout for Equipment, Metrics and Vision. */
export const lookout: readonly Signature[] = [
  signature('AWS::LookoutEquipment::InferenceScheduler', {
    holds: 'compute',
    encrypts: 'the inference data',
    properties: {
      ServerSideKmsKeyId: key(),
      'DataOutputConfiguration.KmsKeyId': key('the key of the results'),
      'DataOutputConfiguration.S3OutputConfiguration.Bucket': copy('the results', 'bucket'),
    },
  }),
  signature('AWS::LookoutMetrics::AnomalyDetector', {
    holds: 'data',
    encrypts: 'the detector',
    properties: {
      KmsKeyArn: key(),
      [`${SOURCE}.RDSSourceConfig.DatabaseHost`]: route('the database', 'host'),
      [`${SOURCE}.RedshiftSourceConfig.DatabaseHost`]: route('the database', 'host'),
    },
  }),
  signature('AWS::LookoutMetrics::Alert', {
    holds: 'control',
    properties: { 'Action.LambdaConfiguration.LambdaArn': route('the alert', 'arn'), 'Action.SNSConfiguration.SnsTopicArn': telemetry('the alert', 'arn') },
  }),
  ...plain('data', 'AWS::LookoutVision::Project'),
];
