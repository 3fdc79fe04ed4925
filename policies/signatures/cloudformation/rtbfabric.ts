import { exposure, route, signature, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS RTB Fabric: requests for bids, carried between those who ask and those who answer. */
export const rtbfabric: readonly Signature[] = [
  signature('AWS::RTBFabric::OutboundExternalLink', { holds: 'network', properties: { PublicEndpoint: route('the requests for bids', 'host') } }),
  signature('AWS::RTBFabric::InboundExternalLink', {
    holds: 'network',
    omissions: [without([], 'others call it over the internet', exposure('the link', 'others call it over the internet'))],
  }),
  signature('AWS::RTBFabric::ResponderGateway', {
    holds: 'network',
    properties: {
      DomainName: route('the responder', 'host'),
      'ManagedEndpointConfiguration.EksEndpointsConfiguration.ClusterApiServerEndpointUri': route('the cluster', 'host'),
    },
  }),
  ...plain('network', ...['Link', 'LinkRoutingRule', 'RequesterGateway'].map((name) => `AWS::RTBFabric::${name}`)),
];
