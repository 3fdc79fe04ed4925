import { exposure, is, key, nothing, route, signature, telemetry, text, unread, without } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain, WEB } from './terms';

const EDGE = route('the edge endpoint', 'anywhere', is('EDGE'));

/** An integration's URI: an ARN that names a region, or the URL of a program. */
const INTEGRATION = [route('the integration', 'arn', ADDRESSED), route('the integration', 'host', WEB)];

/** Amazon API Gateway: HTTP and WebSocket APIs. */
export const apigatewayv2: readonly Signature[] = [
  signature('AWS::ApiGatewayV2::Api', {
    holds: 'network',
    properties: {
      Target: INTEGRATION,
      Body: text('script'),
      'BodyS3Location.Bucket': unread('the definition of the API is not part of the template', 'write the definition into the template'),
      DisableExecuteApiEndpoint: nothing,
      'CorsConfiguration.AllowOrigins': nothing,
    },
    omissions: [without([], 'its endpoint answers on the internet', exposure('the API', 'its endpoint answers on the internet'))],
  }),
  signature('AWS::ApiGatewayV2::Integration', {
    holds: 'network',
    properties: {
      IntegrationUri: INTEGRATION,
      CredentialsArn: nothing,
      RequestTemplates: nothing,
      'RequestParameters.QueueUrl': route('the integration', 'host', WEB),
    },
  }),
  signature('AWS::ApiGatewayV2::Stage', {
    holds: 'network',
    properties: {
      'AccessLogSettings.DestinationArn': telemetry('the access log', 'arn'),
      'AccessLogSettings.Format': nothing,
      StageVariables: text('environment'),
    },
  }),
  signature('AWS::ApiGatewayV2::Authorizer', {
    holds: 'network',
    properties: { AuthorizerUri: INTEGRATION, 'JwtConfiguration.Issuer': route('the identity issuer', 'host'), AuthorizerCredentialsArn: nothing },
  }),
  signature('AWS::ApiGatewayV2::DomainName', {
    holds: 'network',
    properties: {
      'DomainNameConfigurations[].CertificateArn': key('the certificate'),
      'DomainNameConfigurations[].EndpointType': EDGE,
      'MutualTlsAuthentication.TruststoreUri': route('the trust store', 'bucket'),
    },
  }),
  signature('AWS::ApiGatewayV2::ApiGatewayManagedOverrides', {
    holds: 'control',
    properties: { 'Stage.AccessLogSettings.DestinationArn': telemetry('the access log', 'arn'), 'Stage.StageVariables': text('environment') },
  }),
  ...plain('network', 'AWS::ApiGatewayV2::Route', 'AWS::ApiGatewayV2::VpcLink'),
  ...plain(
    'control',
    'AWS::ApiGatewayV2::Deployment',
    'AWS::ApiGatewayV2::ApiMapping',
    'AWS::ApiGatewayV2::Model',
    'AWS::ApiGatewayV2::PortalProduct',
    'AWS::ApiGatewayV2::RoutingRule',
    'AWS::ApiGatewayV2::RouteResponse',
    'AWS::ApiGatewayV2::IntegrationResponse',
  ),
];
