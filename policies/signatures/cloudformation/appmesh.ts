import { egress, is, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS App Mesh. */
export const appmesh: readonly Signature[] = [
  signature('AWS::AppMesh::Mesh', {
    holds: 'network',
    properties: { 'Spec.EgressFilter.Type': egress('the mesh', 'its filter lets traffic to any host out', is('ALLOW_ALL')) },
  }),
  signature('AWS::AppMesh::VirtualNode', { holds: 'network', properties: { 'Spec.ServiceDiscovery.DNS.Hostname': text('url') } }),
  ...plain(
    'network',
    'AWS::AppMesh::GatewayRoute',
    'AWS::AppMesh::Route',
    'AWS::AppMesh::VirtualGateway',
    'AWS::AppMesh::VirtualRouter',
    'AWS::AppMesh::VirtualService',
  ),
];
