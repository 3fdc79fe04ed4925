import { copy, key, nothing, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const DELIVERY = {
  'LogDeliveryConfigurations[].DestinationDetails.CloudWatchLogsDetails.LogGroup': nothing,
  'LogDeliveryConfigurations[].DestinationDetails.KinesisFirehoseDetails.DeliveryStream': nothing,
  NotificationTopicArn: route('the notification topic', 'arn'),
  'SnapshotArns[]': route('the restored snapshot', 'bucket'),
} as const;

/** Amazon ElastiCache. */
export const elasticache: readonly Signature[] = [
  signature('AWS::ElastiCache::ReplicationGroup', {
    holds: 'data',
    encrypts: 'the cache',
    properties: {
      KmsKeyId: key(),
      ...DELIVERY,
      GlobalReplicationGroupId: copy('the global datastore', 'arn'),
      'PreferredCacheClusterAZs[]': copy('the node', 'zone'),
      'NodeGroupConfiguration[].PrimaryAvailabilityZone': copy('the node', 'zone'),
      'NodeGroupConfiguration[].ReplicaAvailabilityZones[]': copy('the replica', 'zone'),
      ReplicationGroupDescription: nothing,
      ReplicationGroupId: nothing,
    },
  }),
  signature('AWS::ElastiCache::CacheCluster', {
    holds: 'data',
    place: { PreferredAvailabilityZone: 'zone' },
    properties: { ...DELIVERY, 'PreferredAvailabilityZones[]': copy('the node', 'zone') },
  }),
  signature('AWS::ElastiCache::ServerlessCache', {
    holds: 'data',
    encrypts: 'the cache',
    properties: { KmsKeyId: key(), 'SnapshotArnsToRestore[]': route('the restored snapshot', 'arn') },
  }),
  signature('AWS::ElastiCache::GlobalReplicationGroup', {
    holds: 'data',
    classified: false,
    properties: {
      'Members[].ReplicationGroupRegion': copy('the member', 'region'),
      'RegionalConfigurations[].ReplicationGroupRegion': copy('the member', 'region'),
      'RegionalConfigurations[].ReshardingConfigurations[].PreferredAvailabilityZones[]': copy('the member', 'zone'),
      GlobalReplicationGroupDescription: nothing,
    },
  }),
  signature('AWS::ElastiCache::ServerlessCacheSnapshot', { holds: 'data', classified: false, encrypts: 'the snapshot', properties: { KmsKeyId: key() } }),
  ...plain('network', 'AWS::ElastiCache::SubnetGroup', 'AWS::ElastiCache::SecurityGroup', 'AWS::ElastiCache::SecurityGroupIngress'),
  ...plain('control', 'AWS::ElastiCache::ParameterGroup', 'AWS::ElastiCache::User', 'AWS::ElastiCache::UserGroup'),
];
