import { copy, key, nothing, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon MemoryDB. */
export const memorydb: readonly Signature[] = [
  signature('AWS::MemoryDB::Cluster', {
    holds: 'data',
    encrypts: 'the database',
    properties: {
      KmsKeyId: key(),
      MultiRegionClusterName: copy('the multi-Region cluster', 'arn'),
      'SnapshotArns[]': route('the restored snapshot', 'bucket'),
      SnsTopicArn: route('the notification topic', 'arn'),
    },
  }),
  signature('AWS::MemoryDB::MultiRegionCluster', { holds: 'data', classified: false, properties: { MultiRegionClusterNameSuffix: nothing } }),
  signature('AWS::MemoryDB::Snapshot', { holds: 'data', classified: false, encrypts: 'the snapshot', properties: { KmsKeyId: key() } }),
  ...plain('network', 'AWS::MemoryDB::SubnetGroup'),
  ...plain('control', 'AWS::MemoryDB::ACL', 'AWS::MemoryDB::ParameterGroup', 'AWS::MemoryDB::User'),
];
