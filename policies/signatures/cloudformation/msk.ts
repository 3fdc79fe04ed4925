import { copy, exposure, isNot, key, nothing, policy, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon MSK. */
export const msk: readonly Signature[] = [
  signature('AWS::MSK::Cluster', {
    holds: 'data',
    encrypts: 'the cluster',
    properties: {
      'EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId': key(),
      'LoggingInfo.BrokerLogs.S3.Bucket': telemetry('the broker log', 'bucket'),
      'LoggingInfo.BrokerLogs.CloudWatchLogs.LogGroup': nothing,
      'LoggingInfo.AuthorizerLogs.S3.Bucket': telemetry('the authorizer log', 'bucket'),
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
      'KafkaClusters[].ApacheKafkaCluster.BootstrapBrokerString': copy('the replicated cluster', 'host'),
      'KafkaClusters[].ClientAuthentication.SaslOAuthBearer.TokenEndpointUrl': route('the identity provider', 'host'),
      'LogDelivery.ReplicatorLogDelivery.S3.Bucket': telemetry('the log', 'bucket'),
      ServiceExecutionRoleArn: nothing,
    },
  }),
  signature('AWS::MSK::Channel', {
    holds: 'network',
    properties: {
      'EncryptionConfiguration.KmsKeyArn': key(),
      'TopicConfigurationList[].TopicArn': route('the topic', 'arn'),
      'S3DestinationConfiguration.Storage.BucketArn': copy('the messages', 'bucket'),
      'S3DestinationConfiguration.DeadLetterQueueS3.BucketArn': copy('the failed messages', 'bucket'),
      'IcebergDestinationConfiguration.Catalog.CatalogArn': copy('the messages', 'arn'),
      'IcebergDestinationConfiguration.Catalog.WarehouseLocation': copy('the messages', 'bucket'),
      'IcebergDestinationConfiguration.DeadLetterQueueS3.BucketArn': copy('the failed messages', 'bucket'),
      'LoggingInfo.S3.Bucket': telemetry('the log', 'bucket'),
    },
  }),
  signature('AWS::MSK::VpcConnection', { holds: 'network', properties: { TargetClusterArn: route('the cluster', 'arn') } }),
  ...plain('control', 'AWS::MSK::BatchScramSecret'),
  ...plain('data', 'AWS::MSK::Topic'),
  signature('AWS::MSK::ClusterPolicy', { holds: 'control', properties: { Policy: policy } }),
  signature('AWS::MSK::Configuration', { holds: 'control', properties: { ServerProperties: nothing } }),
];
