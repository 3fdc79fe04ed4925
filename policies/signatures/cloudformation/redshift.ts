import { copy, exposure, is, key, nothing, policy, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Redshift. */
export const redshift: readonly Signature[] = [
  signature('AWS::Redshift::Cluster', {
    holds: 'data',
    place: { AvailabilityZone: 'zone' },
    encrypts: 'the warehouse',
    properties: {
      KmsKeyId: key(),
      DestinationRegion: copy('the snapshot', 'region'),
      'LoggingProperties.BucketName': telemetry('the audit log', 'bucket'),
      MasterPasswordSecretKmsKeyId: route('the key of the master secret', 'key'),
      PubliclyAccessible: exposure('the warehouse', 'it is publicly accessible', is(true)),
      NamespaceResourcePolicy: policy,
      'IamRoles[]': nothing,
      ClusterIdentifier: nothing,
    },
  }),
  signature('AWS::Redshift::Integration', {
    holds: 'data',
    classified: false,
    encrypts: 'the integration',
    properties: { KMSKeyId: key(), SourceArn: route('the source', 'arn'), TargetArn: copy('the warehouse', 'arn') },
  }),
  ...plain('network', 'AWS::Redshift::ClusterSubnetGroup'),
  ...plain('network', 'AWS::Redshift::ClusterSecurityGroup', 'AWS::Redshift::ClusterSecurityGroupIngress', 'AWS::Redshift::EndpointAccess'),
  ...plain('data', 'AWS::Redshift::Snapshot'),
  signature('AWS::Redshift::EventSubscription', { holds: 'telemetry', properties: { SnsTopicArn: telemetry('the events', 'arn') } }),
  signature('AWS::Redshift::SnapshotCopyGrant', { holds: 'keys', properties: { KmsKeyId: key('the key of copied snapshots') } }),
  ...plain(
    'control',
    ...['ClusterParameterGroup', 'EndpointAuthorization', 'QEV2IdcApplication', 'ScheduledAction', 'SnapshotSchedule', 'UsageLimit'].map((name) => `AWS::Redshift::${name}`),
  ),
];
