import { key, nothing, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED } from './terms';

const BY_KAFKA = { matches: /^smk:\/\// } as const;

/** Amazon EventBridge Pipes. */
export const pipes: readonly Signature[] = [
  signature('AWS::Pipes::Pipe', {
    holds: 'network',
    encrypts: 'the pipe',
    properties: {
      KmsKeyIdentifier: key(),
      Source: [route('the source', 'arn', ADDRESSED), route('the source', 'host', BY_KAFKA)],
      Enrichment: route('the enrichment', 'arn'),
      Target: route('the target', 'arn'),
      'SourceParameters.SelfManagedKafkaParameters.AdditionalBootstrapServers[]': route('the Kafka broker', 'host'),
      'SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn': route('the dead letter queue', 'arn'),
      'SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn': route('the dead letter queue', 'arn'),
      'LogConfiguration.CloudwatchLogsLogDestination.LogGroupArn': telemetry('the log', 'arn'),
      'LogConfiguration.FirehoseLogDestination.DeliveryStreamArn': telemetry('the log', 'arn'),
      'LogConfiguration.S3LogDestination.BucketName': telemetry('the log', 'bucket'),
      RoleArn: nothing,
    },
  }),
];
