import { copy, copyOf, exposure, is, key, nothing, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const MIGRATED = 'the migrated data';

/** Engines that a data provider may stand for. */
const ENGINES = ['PostgreSql', 'MySql', 'Oracle', 'MicrosoftSqlServer', 'Redshift', 'MariaDb', 'DocDb', 'MongoDb', 'IbmDb2Luw', 'IbmDb2zOs', 'SybaseAse'];

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
      'OracleSettings.AsmServer': route('the storage of the database', 'host'),
      'KafkaSettings.SslClientKeyArn': key('the credentials'),
      'S3Settings.ServerSideEncryptionKmsKeyId': key('the key of the migrated data'),
      'RedshiftSettings.ServerSideEncryptionKmsKeyId': key('the key of the migrated data'),
      ExtraConnectionAttributes: text('script'),
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
    properties: {
      KmsKeyId: key(),
      PubliclyAccessible: exposure('the replication instance', 'it is publicly accessible', is(true)),
      DnsNameServers: route('the name server', 'host'),
    },
  }),
  signature('AWS::DMS::ReplicationTask', {
    holds: 'network',
    properties: { SourceEndpointArn: route('the source', 'arn'), TargetEndpointArn: copy(MIGRATED, 'arn'), TableMappings: nothing },
  }),
  signature('AWS::DMS::ReplicationConfig', {
    holds: 'compute',
    place: { 'ComputeConfig.AvailabilityZone': 'zone' },
    encrypts: 'the replication storage',
    properties: {
      'ComputeConfig.KmsKeyId': key(),
      'ComputeConfig.DnsNameServers': route('the name server', 'host'),
      SourceEndpointArn: route('the source', 'arn'),
      TargetEndpointArn: copy(MIGRATED, 'arn'),
      TableMappings: nothing,
    },
  }),
  signature('AWS::DMS::EventSubscription', { holds: 'telemetry', properties: { SnsTopicArn: telemetry('the event', 'arn') } }),
  // A provider may be the source or the target: the migration project says which.
  signature('AWS::DMS::DataProvider', {
    holds: 'network',
    properties: {
      ...Object.fromEntries(ENGINES.map((engine) => [`Settings.${engine}Settings.ServerName`, route(MIGRATED, 'host')])),
      'Settings.OracleSettings.AsmServer': route('the storage of the database', 'host'),
    },
  }),
  signature('AWS::DMS::InstanceProfile', {
    holds: 'compute',
    classified: false,
    place: { AvailabilityZone: 'zone' },
    properties: { KmsKeyArn: key(), PubliclyAccessible: exposure('the replication instance', 'it is publicly accessible', is(true)) },
  }),
  signature('AWS::DMS::MigrationProject', {
    holds: 'control',
    properties: { 'SchemaConversionApplicationAttributes.S3BucketPath': copyOf('state', 'the converted schema', 'bucket') },
  }),
  ...plain('network', 'AWS::DMS::ReplicationSubnetGroup', 'AWS::DMS::DataMigration'),
  ...plain('control', 'AWS::DMS::Certificate'),
];
