import { nothing, signature } from '../define';
import type { Signature } from '../signature';
import { plain, regionless } from './terms';

/** AWS Direct Connect. A location is a building of another operator's, reached from the region. */
export const directconnect: readonly Signature[] = [
  ...['AWS::DirectConnect::Connection', 'AWS::DirectConnect::Lag'].map((type) => signature(type, { holds: 'network', properties: { Location: nothing } })),
  regionless('AWS::DirectConnect::DirectConnectGateway', false, { holds: 'network' }),
  regionless('AWS::DirectConnect::DirectConnectGatewayAssociation', true),
  ...plain('network', 'AWS::DirectConnect::PrivateVirtualInterface', 'AWS::DirectConnect::PublicVirtualInterface', 'AWS::DirectConnect::TransitVirtualInterface'),
];
