import { copy, exposure, is, nothing, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { OUTPOST, plain } from './terms';

const ZONE = { AvailabilityZone: 'zone', AvailabilityZoneId: 'zone' } as const;
const LAUNCHED = 'SpotFleetRequestConfigData.LaunchSpecifications[]';
const OVERRIDDEN = 'SpotFleetRequestConfigData.LaunchTemplateConfigs[].Overrides[]';
const FLEET = copy('the fleet', 'zone');

/** Fleets of machines, what they run on, and what is told of them. */
export const fleets: readonly Signature[] = [
  signature('AWS::EC2::SpotFleet', {
    holds: 'compute',
    properties: {
      [`${LAUNCHED}.UserData`]: text('script'),
      [`${LAUNCHED}.Placement.AvailabilityZone`]: FLEET,
      [`${LAUNCHED}.Placement.AvailabilityZoneId`]: FLEET,
      [`${LAUNCHED}.NetworkInterfaces[].AssociatePublicIpAddress`]: exposure('the instance', 'it gets a public address', is(true)),
      [`${OVERRIDDEN}.AvailabilityZone`]: FLEET,
      [`${OVERRIDDEN}.AvailabilityZoneId`]: FLEET,
    },
  }),
  signature('AWS::EC2::Host', { holds: 'compute', classified: false, place: { AvailabilityZone: 'zone' }, properties: { OutpostArn: OUTPOST } }),
  signature('AWS::EC2::CapacityReservation', { holds: 'control', place: ZONE, properties: { OutPostArn: OUTPOST } }),
  signature('AWS::EC2::CapacityReservationFleet', {
    holds: 'control',
    properties: {
      'InstanceTypeSpecifications[].AvailabilityZone': route('the capacity', 'zone'),
      'InstanceTypeSpecifications[].AvailabilityZoneId': route('the capacity', 'zone'),
    },
  }),
  signature('AWS::EC2::CapacityManagerDataExport', { holds: 'telemetry', properties: { S3BucketName: telemetry('the figures of capacity', 'bucket') } }),
  signature('AWS::EC2::FpgaImage', { holds: 'state', properties: { 'LogsStorageLocation.Bucket': telemetry('the log of the build', 'bucket') } }),
  signature('AWS::EC2::NetworkPerformanceMetricSubscription', {
    holds: 'telemetry',
    properties: {
      Source: nothing('the network of AWS is measured between two places, and nothing of the customer is sent'),
      Destination: nothing('the network of AWS is measured between two places, and nothing of the customer is sent'),
    },
  }),
  ...plain(
    'control',
    'AWS::EC2::ApplicationStatusCheck', 'AWS::EC2::EnclaveCertificateIamRoleAssociation', 'AWS::EC2::InstanceEventWindow', 'AWS::EC2::PlacementGroup',
    'AWS::EC2::SnapshotBlockPublicAccess', 'AWS::EC2::SqlHaStandbyDetectedInstance', 'AWS::EC2::VolumeAttachment',
  ),
];
