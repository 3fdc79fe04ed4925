import { copyOf, nothing, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const LOG = 'LogDelivery.WorkerLogDelivery';

/** Amazon MSK Connect. */
export const kafkaconnect: readonly Signature[] = [
  signature('AWS::KafkaConnect::Connector', {
    holds: 'compute',
    properties: {
      ConnectorConfiguration: text('environment'),
      'KafkaCluster.ApacheKafkaCluster.BootstrapServers': text('script'),
      [`${LOG}.S3.Bucket`]: telemetry('the worker log', 'bucket'),
      [`${LOG}.CloudWatchLogs.LogGroup`]: nothing,
      'Plugins[].CustomPlugin.CustomPluginArn': nothing,
      ServiceExecutionRoleArn: nothing,
      ConnectorName: nothing,
    },
  }),
  signature('AWS::KafkaConnect::CustomPlugin', { holds: 'control', properties: { 'Location.S3Location.BucketArn': copyOf('state', 'the plugin', 'bucket') } }),
  ...plain('control', 'AWS::KafkaConnect::WorkerConfiguration'),
];
