import { copy, exposure, is, key, nothing, route, signature, telemetry, text, unread } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

const ZONE = { AvailabilityZone: 'zone' } as const;

/** Amazon RDS and Aurora. The members of a global cluster copy their data to one another. */
export const rds: readonly Signature[] = [
  signature('AWS::RDS::DBInstance', {
    holds: 'data',
    place: ZONE,
    encrypts: { what: 'the database', on: ['StorageEncrypted'] },
    properties: {
      KmsKeyId: key(),
      AutomaticBackupReplicationRegion: copy('the backup', 'region'),
      AutomaticBackupReplicationKmsKeyId: copy('the backup', 'arn', ADDRESSED),
      SourceRegion: route('the source of the replica', 'region'),
      SourceDBInstanceIdentifier: route('the source of the replica', 'arn', ADDRESSED),
      SourceDBClusterIdentifier: route('the source of the replica', 'arn', ADDRESSED),
      SourceDBInstanceAutomatedBackupsArn: route('the source of the restore', 'arn'),
      DBSnapshotIdentifier: route('the source of the restore', 'arn', ADDRESSED),
      DBClusterSnapshotIdentifier: route('the source of the restore', 'arn', ADDRESSED),
      'MasterUserSecret.KmsKeyId': route('the key of the master secret', 'key'),
      PerformanceInsightsKMSKeyId: route('the key of the performance data', 'key'),
      BackupTarget: unread('backups are kept on an Outpost', 'declare the place of the Outpost under declared.places', is('outposts')),
      PubliclyAccessible: exposure('the database', 'it is publicly accessible', is(true)),
      DomainAuthSecretArn: key('the credentials of the directory'),
      'AssociatedRoles[].RoleArn': nothing,
      MonitoringRoleArn: nothing,
      DBInstanceIdentifier: nothing,
    },
  }),
  signature('AWS::RDS::DBCluster', {
    holds: 'data',
    // Since February 2026 an Aurora cluster is always encrypted. Source: AWS, Encrypting Amazon Aurora resources.
    encrypts: 'the database',
    properties: {
      KmsKeyId: key(),
      'AvailabilityZones[]': copy('the storage', 'zone'),
      GlobalClusterIdentifier: copy('the global cluster', 'arn'),
      SourceRegion: route('the source of the replica', 'region'),
      ReplicationSourceIdentifier: route('the source of the replica', 'arn', ADDRESSED),
      SourceDBClusterIdentifier: route('the source of the restore', 'arn', ADDRESSED),
      SnapshotIdentifier: route('the source of the restore', 'arn', ADDRESSED),
      'MasterUserSecret.KmsKeyId': route('the key of the master secret', 'key'),
      PerformanceInsightsKmsKeyId: route('the key of the performance data', 'key'),
      PubliclyAccessible: exposure('the database', 'it is publicly accessible', is(true)),
      EnableHttpEndpoint: exposure('the database', 'its data API answers on a public endpoint', is(true)),
      'AssociatedRoles[].RoleArn': nothing,
      MonitoringRoleArn: nothing,
      DBClusterIdentifier: nothing,
    },
  }),
  signature('AWS::RDS::GlobalCluster', {
    holds: 'data',
    classified: false,
    properties: { SourceDBClusterIdentifier: copy('the first cluster', 'arn', ADDRESSED), GlobalClusterIdentifier: nothing },
  }),
  signature('AWS::RDS::Integration', {
    holds: 'data',
    classified: false,
    encrypts: 'the integration',
    properties: { KMSKeyId: key(), SourceArn: route('the source', 'arn'), TargetArn: copy('the warehouse', 'arn') },
  }),
  signature('AWS::RDS::DBProxy', { holds: 'network', properties: { 'Auth[].SecretArn': key('the credentials of the database'), RoleArn: nothing } }),
  signature('AWS::RDS::DBShardGroup', {
    holds: 'compute',
    properties: { PubliclyAccessible: exposure('the database', 'it is publicly accessible', is(true)) },
  }),
  signature('AWS::RDS::EventSubscription', { holds: 'telemetry', properties: { SnsTopicArn: telemetry('the event subscription', 'arn') } }),
  ...plain('network', 'AWS::RDS::DBSubnetGroup', 'AWS::RDS::DBProxyEndpoint', 'AWS::RDS::DBProxyTargetGroup', 'AWS::RDS::DBClusterEndpoint'),
  ...plain('control', 'AWS::RDS::DBParameterGroup', 'AWS::RDS::DBClusterParameterGroup', 'AWS::RDS::DBSecurityGroup', 'AWS::RDS::DBSecurityGroupIngress'),
  ...plain('data', 'AWS::RDS::ClusterSnapshot', 'AWS::RDS::DBSnapshot'),
  signature('AWS::RDS::CustomDBEngineVersion', { holds: 'control', properties: { KMSKeyId: key('the key of the engine') } }),
  // An agent may report to a host of its own.
  signature('AWS::RDS::OptionGroup', { holds: 'control', classified: false, properties: { 'OptionConfigurations[].OptionSettings': text('environment') } }),
];
