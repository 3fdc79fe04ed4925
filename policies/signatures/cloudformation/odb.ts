import { is, nothing, policy, route, signature, unread } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED } from './terms';

const ORACLE = unread('Oracle receives it, and nothing says where', 'switch it off, or accept it with a waiver', is(true));

/** Oracle Database@AWS. */
export const odb: readonly Signature[] = [
  signature('AWS::ODB::CloudExadataInfrastructure', { holds: 'compute', place: { AvailabilityZone: 'zone', AvailabilityZoneId: 'zone' } }),
  signature('AWS::ODB::CloudVmCluster', {
    holds: 'data',
    properties: {
      'DataCollectionOptions.IsDiagnosticsEventsEnabled': ORACLE,
      'DataCollectionOptions.IsHealthMonitoringEnabled': ORACLE,
      'DataCollectionOptions.IsIncidentLogsEnabled': ORACLE,
    },
  }),
  signature('AWS::ODB::CloudAutonomousVmCluster', { holds: 'data' }),
  signature('AWS::ODB::OdbNetwork', {
    holds: 'network',
    place: { AvailabilityZone: 'zone', AvailabilityZoneId: 'zone' },
    properties: {
      S3PolicyDocument: policy,
      KmsPolicyDocument: policy,
      StsPolicyDocument: policy,
      CrossRegionS3RestoreSources: nothing('backups are read from there, and nothing is written'),
    },
  }),
  signature('AWS::ODB::OdbPeeringConnection', { holds: 'network', properties: { PeerNetworkId: route('the peered network', 'arn', ADDRESSED) } }),
];
