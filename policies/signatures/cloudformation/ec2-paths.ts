import { nothing, signature } from '../define';
import type { Signature } from '../signature';
import { OUTPOST, plain } from './terms';

const COUNTED = nothing('a plan of addresses, of which none is called');

/** Plans of addresses, paths that are learned, and traffic that is looked at. */
export const paths: readonly Signature[] = [
  signature('AWS::EC2::IPAM', { holds: 'control', properties: { 'OperatingRegions[].RegionName': COUNTED } }),
  signature('AWS::EC2::IPAMResourceDiscovery', { holds: 'control', properties: { 'OperatingRegions[].RegionName': COUNTED } }),
  signature('AWS::EC2::IPAMPool', { holds: 'control', properties: { Locale: COUNTED, 'SourceResource.ResourceRegion': COUNTED } }),
  signature('AWS::EC2::IPAMPrefixListResolver', { holds: 'control', properties: { 'Rules[].Conditions[].ResourceRegion': COUNTED } }),
  signature('AWS::EC2::IPAMPrefixListResolverTarget', { holds: 'control', properties: { PrefixListRegion: COUNTED } }),
  ...plain(
    'control',
    'AWS::EC2::IPAMAllocation', 'AWS::EC2::IPAMPoolCidr', 'AWS::EC2::IPAMResourceDiscoveryAssociation', 'AWS::EC2::IPAMScope', 'AWS::EC2::IPv4Pool',
    'AWS::EC2::IpamExternalResourceVerificationToken', 'AWS::EC2::NetworkInsightsAccessScope', 'AWS::EC2::NetworkInsightsAccessScopeAnalysis',
    'AWS::EC2::NetworkInsightsAnalysis', 'AWS::EC2::NetworkInsightsPath', 'AWS::EC2::TransitGatewayMeteringPolicy', 'AWS::EC2::TransitGatewayMeteringPolicyEntry',
  ),
  signature('AWS::EC2::LocalGatewayVirtualInterface', { holds: 'network', properties: { OutpostLagId: OUTPOST } }),
  ...plain(
    'network',
    'AWS::EC2::IpPoolRouteTableAssociation', 'AWS::EC2::LocalGatewayRoute', 'AWS::EC2::LocalGatewayRouteTable', 'AWS::EC2::LocalGatewayRouteTableVPCAssociation',
    'AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation', 'AWS::EC2::LocalGatewayVirtualInterfaceGroup', 'AWS::EC2::RouteServer',
    'AWS::EC2::RouteServerAssociation', 'AWS::EC2::RouteServerEndpoint', 'AWS::EC2::RouteServerPeer', 'AWS::EC2::RouteServerPropagation',
    'AWS::EC2::TrafficMirrorFilter', 'AWS::EC2::TrafficMirrorFilterRule', 'AWS::EC2::TrafficMirrorSession', 'AWS::EC2::TrafficMirrorTarget',
    'AWS::EC2::TransitGatewayPolicyTable', 'AWS::EC2::TransitGatewayPolicyTableAssociation', 'AWS::EC2::TransitGatewayPolicyTableEntry', 'AWS::EC2::VPNConcentrator',
  ),
];
