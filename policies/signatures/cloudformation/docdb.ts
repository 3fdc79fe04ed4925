import { copy, key, nothing, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

const ZONE = { AvailabilityZone: 'zone' } as const;

const CLUSTER = {
  KmsKeyId: key(),
  'AvailabilityZones[]': copy('the storage', 'zone'),
  SourceDBClusterIdentifier: route('the source of the restore', 'arn', ADDRESSED),
  SnapshotIdentifier: route('the source of the restore', 'arn', ADDRESSED),
  DBClusterIdentifier: nothing,
} as const;

const SOURCE = { SourceDBClusterIdentifier: copy('the first cluster', 'arn', ADDRESSED), GlobalClusterIdentifier: nothing } as const;

/** Amazon DocumentDB, with instances and elastic. */
export const docdb: readonly Signature[] = [
  signature('AWS::DocDB::DBCluster', {
    holds: 'data',
    encrypts: { what: 'the database', on: ['StorageEncrypted'] },
    properties: {
      ...CLUSTER,
      GlobalClusterIdentifier: copy('the global cluster', 'arn'),
      MasterUserSecretKmsKeyId: route('the key of the master secret', 'key'),
    },
  }),
  signature('AWS::DocDB::GlobalCluster', { holds: 'data', classified: false, properties: SOURCE }),
  signature('AWS::DocDB::DBInstance', { holds: 'compute', place: ZONE, properties: { DBInstanceIdentifier: nothing } }),
  signature('AWS::DocDB::EventSubscription', { holds: 'telemetry', properties: { SnsTopicArn: telemetry('the event', 'arn') } }),
  signature('AWS::DocDBElastic::Cluster', { holds: 'data', encrypts: 'the database', properties: { KmsKeyId: key() } }),
  ...plain('data', 'AWS::DocDBElastic::ClusterSnapshot'),
  ...plain('network', 'AWS::DocDB::DBSubnetGroup'),
  ...plain('control', 'AWS::DocDB::DBClusterParameterGroup'),
];
