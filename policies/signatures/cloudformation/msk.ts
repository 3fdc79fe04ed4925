import { copy, exposure, isNot, key, nothing, policy, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';

/** Amazon MSK. */
export const msk: readonly Signature[] = [
  signature('AWS::MSK::Cluster', {
    holds: 'data',
    encrypts: 'the cluster',
    properties: {
      'EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId': key(),
      'LoggingInfo.BrokerLogs.S3.Bucket': telemetry('the broker log', 'bucket'),
      'LoggingInfo.BrokerLogs.CloudWatchLogs.LogGroup': nothing,
      'BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type': exposure('the cluster', 'its brokers have public addresses', isNot('DISABLED')),
    },
  }),
  signature('AWS::MSK::ServerlessCluster', { holds: 'data' }),
  signature('AWS::MSK::Replicator', {
    holds: 'data',
    classified: false,
    properties: {
      'ReplicationInfoList[].TargetKafkaClusterArn': copy('the replica', 'arn'),
      'ReplicationInfoList[].SourceKafkaClusterArn': route('the source', 'arn'),
      'KafkaClusters[].AmazonMskCluster.MskClusterArn': copy('the replicated cluster', 'arn'),
      'LogDelivery.ReplicatorLogDelivery.S3.Bucket': telemetry('the log', 'bucket'),
      ServiceExecutionRoleArn: nothing,
    },
  }),
  signature('AWS::MSK::ClusterPolicy', { holds: 'control', properties: { Policy: policy } }),
  signature('AWS::MSK::Configuration', { holds: 'control', properties: { ServerProperties: nothing } }),
];
