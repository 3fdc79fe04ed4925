import {
  copy,
  egress,
  endpointPolicy,
  exposure,
  given,
  is,
  isNot,
  key,
  nothing,
  route,
  signature,
  telemetry,
  text,
  unless,
  unread,
  without,
} from '../define';
import type { Signature } from '../signature';
import { access } from './ec2-access';
import { fleets } from './ec2-fleets';
import { paths } from './ec2-paths';
import { EVERYWHERE, OF_THE_REGION, OUTPOST, plain } from './terms';

/** Zones of a resource; those of another country than the region's are why the zone wins. */
const ZONE = { AvailabilityZone: 'zone', AvailabilityZoneId: 'zone' } as const;

/** How an instance is described, in an instance and below `LaunchTemplateData`. */
const machine = (prefix: string) => ({
  [`${prefix}UserData`]: text('script'),
  [`${prefix}ImageId`]: nothing,
  [`${prefix}BlockDeviceMappings[].Ebs.KmsKeyId`]: key('the key of the volume'),
  [`${prefix}NetworkInterfaces[].AssociatePublicIpAddress`]: exposure('the instance', 'it gets a public address', is(true)),
});

const FLEET = copy('the fleet', 'zone');

const ADMITS = exposure('the security group', 'it admits any address', EVERYWHERE);
const REACHES = egress('the security group', 'it lets any address be reached', EVERYWHERE);

/** A default route into a firewall's endpoint ends there: the firewall's own routes tell where it goes on. */
const LEADS = unless('VpcEndpointId', egress('the route', 'it leads to any address', EVERYWHERE));
const ANNOUNCED = route('the announcement of the address', 'zone');
const leadsThrough = (what: string) => egress('the route', `it leads through ${what}`);

const compute = [
  signature('AWS::EC2::Instance', {
    holds: 'compute',
    place: { AvailabilityZone: 'zone' },
    encrypts: { what: 'its block devices', on: ['BlockDeviceMappings[].Ebs.Encrypted'] },
    properties: { ...machine(''), IamInstanceProfile: nothing, 'SsmAssociations[].AssociationParameters[].Value[]': text('script') },
  }),
  signature('AWS::EC2::LaunchTemplate', {
    holds: 'compute',
    place: { 'LaunchTemplateData.Placement.AvailabilityZone': 'zone' },
    encrypts: { what: 'its block devices', on: ['LaunchTemplateData.BlockDeviceMappings[].Ebs.Encrypted'] },
    properties: {
      ...machine('LaunchTemplateData.'),
      'LaunchTemplateData.IamInstanceProfile': nothing,
      'LaunchTemplateData.TagSpecifications': nothing,
      TagSpecifications: nothing,
    },
  }),
  signature('AWS::EC2::EC2Fleet', {
    holds: 'compute',
    properties: {
      'LaunchTemplateConfigs[].LaunchTemplateSpecification.LaunchTemplateSpecificationUserData': text('script'),
      'LaunchTemplateConfigs[].Overrides[].AvailabilityZone': FLEET,
      'LaunchTemplateConfigs[].Overrides[].AvailabilityZoneId': FLEET,
      'LaunchTemplateConfigs[].Overrides[].Placement.AvailabilityZone': FLEET,
      'LaunchTemplateConfigs[].Overrides[].BlockDeviceMappings[].Ebs.MultiAvailabilityZoneConfiguration.StandbyAvailabilityZones[].AvailabilityZone': FLEET,
      'LaunchTemplateConfigs[].Overrides[].BlockDeviceMappings[].Ebs.MultiAvailabilityZoneConfiguration.StandbyAvailabilityZones[].AvailabilityZoneId': FLEET,
      'LaunchTemplateConfigs[].Overrides[].BlockDeviceMappings[].Ebs.KmsKeyId': key('the key of the volume'),
      'LaunchTemplateConfigs[].Overrides[].NetworkInterfaces[].AssociatePublicIpAddress': exposure(
        'the instance',
        'it gets a public address',
        is(true),
      ),
    },
  }),
  signature('AWS::EC2::Volume', { holds: 'data', place: ZONE, encrypts: { what: 'the volume', on: ['Encrypted'] }, properties: { KmsKeyId: key(), OutpostArn: OUTPOST } }),
  signature('AWS::EC2::KeyPair', { holds: 'keys', properties: { PublicKeyMaterial: nothing } }),
];

const walls = [
  signature('AWS::EC2::SecurityGroup', {
    holds: 'network',
    properties: {
      'SecurityGroupIngress[].CidrIp': ADMITS,
      'SecurityGroupIngress[].CidrIpv6': ADMITS,
      'SecurityGroupEgress[].CidrIp': REACHES,
      'SecurityGroupEgress[].CidrIpv6': REACHES,
      GroupDescription: nothing,
    },
    // An empty list leaves the default rule in place, too.
    omissions: [
      {
        ...without(
          'SecurityGroupEgress[]',
          'everything is allowed out by default',
          egress('the security group', 'it has no egress rules, and everything is allowed out by default'),
        ),
        // A separate rule replaces the default one. Source: aws/aws-cdk#987.
        companion: { type: 'AWS::EC2::SecurityGroupEgress', by: 'GroupId' },
      },
    ],
  }),
  signature('AWS::EC2::SecurityGroupIngress', { holds: 'network', properties: { CidrIp: ADMITS, CidrIpv6: ADMITS } }),
  signature('AWS::EC2::SecurityGroupEgress', { holds: 'network', properties: { CidrIp: REACHES, CidrIpv6: REACHES } }),
  signature('AWS::EC2::PrefixList', {
    holds: 'network',
    properties: { 'Entries[].Cidr': unread('it holds any address, and whether it is let in or out stands elsewhere', 'write the addresses into the security group', EVERYWHERE) },
  }),
  ...plain(
    'network',
    'AWS::EC2::SecurityGroupVpcAssociation',
    'AWS::EC2::NetworkAcl',
    'AWS::EC2::NetworkAclEntry',
    'AWS::EC2::VPCBlockPublicAccessOptions',
    'AWS::EC2::VPCBlockPublicAccessExclusion',
    'AWS::EC2::VPCEncryptionControl',
  ),
];

const network = [
  ...plain(
    'network',
    'AWS::EC2::VPC',
    'AWS::EC2::SubnetCidrBlock',
    'AWS::EC2::SubnetCidrReservation',
    'AWS::EC2::SubnetNetworkAclAssociation',
    'AWS::EC2::SubnetRouteTableAssociation',
    'AWS::EC2::RouteTable',
    'AWS::EC2::GatewayRouteTableAssociation',
    'AWS::EC2::VPCDHCPOptionsAssociation',
    'AWS::EC2::NetworkInterfaceAttachment',
    'AWS::EC2::NetworkInterfacePermission',
    'AWS::EC2::InstanceConnectEndpoint',
  ),
  signature('AWS::EC2::Subnet', {
    holds: 'network',
    place: ZONE,
    properties: { MapPublicIpOnLaunch: exposure('the subnet', 'what starts in it gets a public address', is(true)), OutpostArn: OUTPOST },
  }),
  signature('AWS::EC2::Route', {
    holds: 'network',
    properties: {
      DestinationCidrBlock: LEADS,
      DestinationIpv6CidrBlock: LEADS,
      NatGatewayId: leadsThrough('a NAT gateway'),
      EgressOnlyInternetGatewayId: leadsThrough('an egress-only internet gateway'),
      CarrierGatewayId: leadsThrough('a carrier gateway'),
      // A virtual private gateway, or an internet gateway, which states itself that egress is open.
      GatewayId: nothing,
      CoreNetworkArn: route('the core network', 'arn'),
    },
  }),
  signature('AWS::EC2::NatGateway', {
    holds: 'network',
    properties: {
      ConnectivityType: egress('the NAT gateway', 'it is public', isNot('private')),
      'AvailabilityZoneAddresses[].AvailabilityZone': copy('the gateway', 'zone'),
      'AvailabilityZoneAddresses[].AvailabilityZoneId': copy('the gateway', 'zone'),
    },
    omissions: [without('ConnectivityType', 'a NAT gateway is public by default', egress('the NAT gateway', 'it is public by default'))],
  }),
  signature('AWS::EC2::InternetGateway', {
    holds: 'network',
    omissions: [without([], 'it leads to the internet', egress('the internet gateway', 'it leads to the internet'))],
  }),
  signature('AWS::EC2::EgressOnlyInternetGateway', {
    holds: 'network',
    omissions: [without([], 'it leads to the internet', egress('the egress-only internet gateway', 'it leads to the internet'))],
  }),
  signature('AWS::EC2::CarrierGateway', {
    holds: 'network',
    omissions: [without([], 'it leads to the internet', egress('the carrier gateway', 'it leads into the network of a carrier'))],
  }),
  signature('AWS::EC2::VPCGatewayAttachment', {
    holds: 'network',
    properties: { InternetGatewayId: egress('the network', 'an internet gateway is attached to it') },
  }),
  signature('AWS::EC2::EIP', { holds: 'network', properties: { NetworkBorderGroup: ANNOUNCED } }),
  signature('AWS::EC2::VPCCidrBlock', { holds: 'network', properties: { Ipv6CidrBlockNetworkBorderGroup: ANNOUNCED } }),
  signature('AWS::EC2::EIPAssociation', {
    holds: 'network',
    omissions: [without([], 'it has a public address', exposure('the address', 'a public address is attached'))],
  }),
  signature('AWS::EC2::NetworkInterface', { holds: 'network' }),
  signature('AWS::EC2::DHCPOptions', {
    holds: 'network',
    properties: {
      'DomainNameServers[]': route('the name server', 'host', OF_THE_REGION),
      'NetbiosNameServers[]': route('the name server', 'host', OF_THE_REGION),
      'NtpServers[]': route('the time server', 'host', OF_THE_REGION),
    },
  }),
  signature('AWS::EC2::FlowLog', {
    holds: 'telemetry',
    properties: { LogDestination: telemetry('the flow log', 'arn'), DeliverLogsPermissionArn: nothing, DeliverCrossAccountRole: nothing },
  }),
];

const connections = [
  signature('AWS::EC2::VPCEndpoint', {
    holds: 'network',
    properties: {
      ServiceName: route('the endpoint', 'service-name'),
      ServiceRegion: route('the endpoint', 'region'),
      // It only limits what goes through: it grants nothing to anybody.
      PolicyDocument: endpointPolicy,
      PrivateDnsEnabled: nothing,
      ServiceNetworkArn: route('the service network', 'arn'),
      ResourceConfigurationArn: route('the resource', 'arn'),
    },
    omissions: [
      without(
        ['PolicyDocument', 'ServiceNetworkArn', 'ResourceConfigurationArn'],
        'everything is allowed through the endpoint by default',
        unless('VpcEndpointType', endpointPolicy),
        given('VpcEndpointType', is('Gateway', 'Interface'), endpointPolicy),
      ),
    ],
  }),
  signature('AWS::EC2::VPCEndpointService', { holds: 'network', properties: { 'SupportedRegions[]': route('the endpoint service', 'region') } }),
  signature('AWS::EC2::VPCEndpointServicePermissions', {
    holds: 'network',
    properties: { 'AllowedPrincipals[]': exposure('the endpoint service', 'any account may connect to it', is('*')) },
  }),
  signature('AWS::EC2::VPCEndpointConnectionNotification', {
    holds: 'network',
    properties: { ConnectionNotificationArn: route('the notification topic', 'arn') },
  }),
  signature('AWS::EC2::VPCPeeringConnection', {
    holds: 'network',
    properties: {
      PeerRegion: route('the peered network', 'region'),
      AssumeRoleRegion: route('the acceptance of the peering', 'region'),
      PeerRoleArn: nothing,
    },
  }),
  signature('AWS::EC2::TransitGatewayPeeringAttachment', {
    holds: 'network',
    properties: { PeerRegion: route('the peered transit gateway', 'region') },
  }),
  signature('AWS::EC2::TransitGatewayConnectPeer', {
    holds: 'network',
    properties: { 'ConnectPeerConfiguration.PeerAddress': route('the peer', 'host') },
  }),
  signature('AWS::EC2::TransitGatewayRoute', { holds: 'network', properties: { DestinationCidrBlock: LEADS } }),
  ...plain(
    'network',
    'AWS::EC2::TransitGateway',
    'AWS::EC2::TransitGatewayAttachment',
    'AWS::EC2::TransitGatewayVpcAttachment',
    'AWS::EC2::TransitGatewayConnect',
    'AWS::EC2::TransitGatewayRouteTable',
    'AWS::EC2::TransitGatewayRouteTableAssociation',
    'AWS::EC2::TransitGatewayRouteTablePropagation',
    'AWS::EC2::TransitGatewayMulticastDomain',
    'AWS::EC2::TransitGatewayMulticastDomainAssociation',
    'AWS::EC2::TransitGatewayMulticastGroupMember',
    'AWS::EC2::TransitGatewayMulticastGroupSource',
  ),
  signature('AWS::EC2::CustomerGateway', {
    holds: 'network',
    properties: { IpAddress: route('the far end of the tunnel', 'host'), CertificateArn: nothing },
  }),
  signature('AWS::EC2::VPNConnection', {
    holds: 'network',
    properties: {
      EnableAcceleration: route('the accelerated tunnel', 'anywhere', is(true)),
      'VpnTunnelOptionsSpecifications[].LogOptions.CloudwatchLogOptions.LogGroupArn': telemetry('the tunnel log', 'arn'),
      'VpnTunnelOptionsSpecifications[].LogOptions.CloudwatchLogOptions.BgpLogGroupArn': telemetry('the tunnel log', 'arn'),
    },
  }),
  ...plain('network', 'AWS::EC2::VPNGateway', 'AWS::EC2::VPNGatewayRoutePropagation', 'AWS::EC2::VPNConnectionRoute'),
];

/** Amazon EC2: machines, networks and what connects them. */
export const ec2: readonly Signature[] = [...compute, ...fleets, ...walls, ...network, ...paths, ...connections, ...access];
