import { signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Fault Injection Service. */
export const fis: readonly Signature[] = [
  signature('AWS::FIS::ExperimentTemplate', {
    holds: 'control',
    properties: {
      'Actions{}.Parameters': text('environment'),
      'LogConfiguration.S3Configuration.BucketName': telemetry('the log', 'bucket'),
      'LogConfiguration.CloudWatchLogsConfiguration.LogGroupArn': telemetry('the log', 'arn'),
      'ExperimentReportConfiguration.Outputs.ExperimentReportS3Configuration.BucketName': telemetry('the report', 'bucket'),
    },
  }),
  ...plain('control', 'AWS::FIS::TargetAccountConfiguration'),
];
