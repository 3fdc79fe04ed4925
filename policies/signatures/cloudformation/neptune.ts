import { copy, exposure, is, key, nothing, route, signature, telemetry } from '../define';
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

/** Amazon Neptune, which is built like Amazon DocumentDB. */
export const neptune: readonly Signature[] = [
  signature('AWS::Neptune::DBCluster', {
    holds: 'data',
    encrypts: { what: 'the database', on: ['StorageEncrypted'] },
    properties: { ...CLUSTER, GlobalClusterIdentifier: copy('the global cluster', 'arn'), 'AssociatedRoles[].RoleArn': nothing },
  }),
  signature('AWS::Neptune::GlobalCluster', { holds: 'data', classified: false, properties: SOURCE }),
  signature('AWS::Neptune::DBInstance', {
    holds: 'compute',
    place: ZONE,
    properties: { PubliclyAccessible: exposure('the database', 'it is publicly accessible', is(true)), DBInstanceIdentifier: nothing },
  }),
  signature('AWS::Neptune::EventSubscription', { holds: 'telemetry', properties: { SnsTopicArn: telemetry('the event', 'arn') } }),
  ...plain('network', 'AWS::Neptune::DBSubnetGroup'),
  ...plain('control', 'AWS::Neptune::DBClusterParameterGroup', 'AWS::Neptune::DBParameterGroup'),
];
