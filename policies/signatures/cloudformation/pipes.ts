import { egress, is, key, nothing, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED } from './terms';

const BY_KAFKA = { matches: /^smk:\/\// } as const;
const TASK = 'TargetParameters.EcsTaskParameters';
const CONTAINER = `${TASK}.Overrides.ContainerOverrides[]`;
const JOB = 'TargetParameters.BatchJobParameters';

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
      [`${TASK}.TaskDefinitionArn`]: route('the task', 'arn'),
      [`${TASK}.NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp`]: egress('the task', 'it has a public address', is('ENABLED')),
      [`${CONTAINER}.Command`]: text('script'),
      [`${CONTAINER}.Environment`]: text('environment'),
      [`${CONTAINER}.EnvironmentFiles[].Value`]: route('the environment file', 'bucket'),
      [`${JOB}.JobDefinition`]: route('the job', 'arn', ADDRESSED),
      [`${JOB}.ContainerOverrides.Command`]: text('script'),
      [`${JOB}.ContainerOverrides.Environment`]: text('environment'),
      RoleArn: nothing,
    },
  }),
];
