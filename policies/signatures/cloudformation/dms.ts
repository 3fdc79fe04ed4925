import { copy, exposure, is, key, nothing, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const MIGRATED = 'the migrated data';

/** AWS Database Migration Service: endpoints name what is read and what is written. */
export const dms: readonly Signature[] = [
  signature('AWS::DMS::Endpoint', {
    holds: 'network',
    properties: {
      ServerName: copy(MIGRATED, 'host'),
      'S3Settings.BucketName': copy(MIGRATED, 'bucket'),
      'RedshiftSettings.BucketName': copy(MIGRATED, 'bucket'),
      'NeptuneSettings.S3BucketName': copy(MIGRATED, 'bucket'),
      'KinesisSettings.StreamArn': copy(MIGRATED, 'arn'),
      'KafkaSettings.Broker': text('script'),
      'ElasticsearchSettings.EndpointUri': copy(MIGRATED, 'host'),
      ...Object.fromEntries(['GcpMySQL', 'MicrosoftSqlServer', 'MongoDb', 'Redis'].map((kind) => [`${kind}Settings.ServerName`, copy(MIGRATED, 'host')])),
      KmsKeyId: key(),
      EndpointIdentifier: nothing,
      DatabaseName: nothing,
      Username: nothing,
    },
  }),
  signature('AWS::DMS::ReplicationInstance', {
    holds: 'compute',
    place: { AvailabilityZone: 'zone' },
    encrypts: 'the replication storage',
    properties: { KmsKeyId: key(), PubliclyAccessible: exposure('the replication instance', 'it is publicly accessible', is(true)) },
  }),
  signature('AWS::DMS::ReplicationTask', {
    holds: 'network',
    properties: { SourceEndpointArn: route('the source', 'arn'), TargetEndpointArn: copy(MIGRATED, 'arn'), TableMappings: nothing },
  }),
  signature('AWS::DMS::ReplicationConfig', {
    holds: 'compute',
    place: { 'ComputeConfig.AvailabilityZone': 'zone' },
    encrypts: 'the replication storage',
    properties: { 'ComputeConfig.KmsKeyId': key(), SourceEndpointArn: route('the source', 'arn'), TargetEndpointArn: copy(MIGRATED, 'arn'), TableMappings: nothing },
  }),
  signature('AWS::DMS::EventSubscription', { holds: 'telemetry', properties: { SnsTopicArn: telemetry('the event', 'arn') } }),
  ...plain('network', 'AWS::DMS::ReplicationSubnetGroup'),
  ...plain('control', 'AWS::DMS::Certificate'),
];
