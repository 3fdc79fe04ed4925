import { nothing, route, type Written } from '../define';
import type { Signature } from '../signature';
import { PUBLIC_ADDRESS, regionless } from './terms';

const spanning = (type: string, properties: NonNullable<Written['properties']> = {}) => regionless(`AWS::NetworkManager::${type}`, false, { holds: 'network', properties });

/** AWS Cloud WAN and Network Manager: one network over regions. */
export const networkmanager: readonly Signature[] = [
  spanning('CoreNetwork', {
    'PolicyDocument.core-network-configuration.edge-locations[].location': route('the core network', 'region'),
    GlobalNetworkId: nothing,
  }),
  spanning('VpcAttachment', { VpcArn: route('the attached network', 'arn'), 'SubnetArns[]': route('the attached subnet', 'arn'), CoreNetworkId: nothing }),
  spanning('ConnectAttachment', { EdgeLocation: route('the attachment', 'region'), CoreNetworkId: nothing }),
  spanning('DirectConnectGatewayAttachment', { 'EdgeLocations[]': route('the attachment', 'region'), DirectConnectGatewayArn: nothing, CoreNetworkId: nothing }),
  spanning('SiteToSiteVpnAttachment', { VpnConnectionArn: route('the attached tunnel', 'arn'), CoreNetworkId: nothing }),
  spanning('TransitGatewayRouteTableAttachment', { TransitGatewayRouteTableArn: route('the attached route table', 'arn') }),
  spanning('ConnectPeer', { PeerAddress: route('the peer', 'host', PUBLIC_ADDRESS) }),
  spanning('TransitGatewayPeering', { TransitGatewayArn: route('the peered transit gateway', 'arn'), CoreNetworkId: nothing }),
  ...[
    'Connection', 'CoreNetworkPrefixListAssociation', 'CustomerGatewayAssociation', 'Device', 'GlobalNetwork', 'Link', 'LinkAssociation', 'Site', 'TransitGatewayRegistration',
  ].map((type) => regionless(`AWS::NetworkManager::${type}`, true)),
];
