import { key, nothing, policy, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

/** AWS Systems Manager. */
export const ssm: readonly Signature[] = [
  signature('AWS::SSM::Parameter', { holds: 'data', classified: false, properties: { Value: text('script'), AllowedPattern: nothing } }),
  signature('AWS::SSM::Document', {
    holds: 'control',
    properties: { Content: text('script'), 'Attachments[].Values[]': route('the attachment', 'bucket', { matches: /^s3:\/\// }) },
  }),
  signature('AWS::SSM::Association', {
    holds: 'telemetry',
    properties: {
      'OutputLocation.S3Location.OutputS3Region': telemetry('the output', 'region'),
      'OutputLocation.S3Location.OutputS3BucketName': telemetry('the output', 'bucket'),
      Parameters: text('script'),
    },
  }),
  signature('AWS::SSM::MaintenanceWindowTask', {
    holds: 'control',
    properties: {
      'LoggingInfo.Region': telemetry('the task log', 'region'),
      'LoggingInfo.S3Bucket': telemetry('the task log', 'bucket'),
      'TaskInvocationParameters.MaintenanceWindowRunCommandParameters.OutputS3BucketName': telemetry('the output', 'bucket'),
      'TaskInvocationParameters.MaintenanceWindowRunCommandParameters.Parameters': text('script'),
      'TaskInvocationParameters.MaintenanceWindowRunCommandParameters.NotificationConfig.NotificationArn': route('the notification topic', 'arn'),
      'TaskInvocationParameters.MaintenanceWindowAutomationParameters.Parameters': text('script'),
      'TaskInvocationParameters.MaintenanceWindowStepFunctionsParameters.Input': text('script'),
      'TaskInvocationParameters.MaintenanceWindowLambdaParameters.Payload': text('script'),
      TaskParameters: text('script'),
      TaskArn: route('the task', 'arn', ADDRESSED),
      ServiceRoleArn: nothing,
    },
  }),
  signature('AWS::SSM::ResourceDataSync', {
    holds: 'telemetry',
    properties: {
      BucketRegion: telemetry('the inventory', 'region'),
      BucketName: telemetry('the inventory', 'bucket'),
      KMSKeyArn: key('the key of the inventory'),
      'S3Destination.BucketRegion': telemetry('the inventory', 'region'),
      'S3Destination.BucketName': telemetry('the inventory', 'bucket'),
      'S3Destination.KMSKeyArn': key('the key of the inventory'),
      // The inventories of these regions come here.
      'SyncSource.SourceRegions': nothing,
    },
  }),
  signature('AWS::SSM::ResourcePolicy', { holds: 'control', properties: { Policy: policy } }),
  signature('AWS::SSM::PatchBaseline', { holds: 'control', properties: { 'Sources[].Configuration': text('script') } }),
  ...plain('control', 'AWS::SSM::CloudConnector', 'AWS::SSM::MaintenanceWindow', 'AWS::SSM::MaintenanceWindowTarget', 'AWS::SSM::OpsItem', 'AWS::SSM::ServiceSetting'),
];
