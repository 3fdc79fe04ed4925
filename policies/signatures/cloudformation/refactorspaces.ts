import { exposure, is, route, signature, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Migration Hub Refactor Spaces. */
export const refactorspaces: readonly Signature[] = [
  signature('AWS::RefactorSpaces::Application', {
    holds: 'network',
    properties: { 'ApiGatewayProxy.EndpointType': exposure('the proxy', 'it answers on the internet', is('REGIONAL')) },
    omissions: [without('ApiGatewayProxy.EndpointType', 'it answers on the internet by default', exposure('the proxy', 'it answers on the internet by default'))],
  }),
  signature('AWS::RefactorSpaces::Service', {
    holds: 'network',
    properties: {
      'LambdaEndpoint.Arn': route('the service', 'arn'),
      'UrlEndpoint.Url': route('the service', 'host'),
      'UrlEndpoint.HealthUrl': route('the health check', 'host'),
    },
  }),
  ...plain('network', 'AWS::RefactorSpaces::Environment', 'AWS::RefactorSpaces::Route'),
];
