import { exposure, is, isNot, key, nothing, policy, route, signature, telemetry, text, unread, without } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain, WEB } from './terms';

const PUBLIC = exposure('the API', 'its endpoint answers on the internet', isNot('PRIVATE'));
const EDGE = route('the edge endpoint', 'anywhere', is('EDGE'));

/** An integration's URI: an ARN that names a region, or the URL of a program. */
const INTEGRATION = [route('the integration', 'arn', ADDRESSED), route('the integration', 'host', WEB)];

/** Amazon API Gateway: REST APIs. */
export const apigateway: readonly Signature[] = [
  signature('AWS::ApiGateway::RestApi', {
    holds: 'network',
    properties: {
      'EndpointConfiguration.Types[]': [EDGE, PUBLIC],
      'Parameters.endpointConfigurationTypes': [EDGE, PUBLIC],
      Body: text('script'),
      'BodyS3Location.Bucket': unread('the definition of the API is not part of the template', 'write the definition into the template'),
      Policy: policy,
      'BinaryMediaTypes[]': nothing,
    },
    omissions: [
      without(
        ['EndpointConfiguration.Types', 'Parameters.endpointConfigurationTypes'],
        'the endpoint is at the edge by default',
        route('the edge endpoint, which is the default', 'anywhere'),
        exposure('the API', 'its endpoint answers on the internet by default'),
      ),
    ],
  }),
  signature('AWS::ApiGateway::Method', {
    holds: 'network',
    properties: {
      'Integration.Uri': INTEGRATION,
      'Integration.IntegrationTarget': route('the integration', 'arn'),
      'Integration.Credentials': nothing,
      'Integration.RequestTemplates': nothing,
      'Integration.IntegrationResponses': nothing,
    },
  }),
  signature('AWS::ApiGateway::DomainName', {
    holds: 'network',
    properties: {
      'EndpointConfiguration.Types[]': EDGE,
      CertificateArn: key('the certificate'),
      RegionalCertificateArn: key('the certificate'),
      'MutualTlsAuthentication.TruststoreUri': route('the trust store', 'bucket'),
    },
    omissions: [
      without(
        ['EndpointConfiguration.Types', 'RegionalCertificateArn'],
        'the endpoint is at the edge by default',
        route('the edge endpoint, which is the default', 'anywhere'),
      ),
    ],
  }),
  signature('AWS::ApiGateway::DomainNameV2', {
    holds: 'network',
    properties: { 'EndpointConfiguration.Types[]': EDGE, CertificateArn: key('the certificate'), Policy: policy },
  }),
  signature('AWS::ApiGateway::Stage', {
    holds: 'network',
    properties: {
      'AccessLogSetting.DestinationArn': telemetry('the access log', 'arn'),
      'AccessLogSetting.Format': nothing,
      Variables: text('environment'),
    },
  }),
  signature('AWS::ApiGateway::Deployment', {
    holds: 'control',
    properties: {
      'StageDescription.AccessLogSetting.DestinationArn': telemetry('the access log', 'arn'),
      'StageDescription.Variables': text('environment'),
    },
  }),
  signature('AWS::ApiGateway::VpcLink', { holds: 'network', properties: { 'TargetArns[]': route('the target', 'arn') } }),
  signature('AWS::ApiGateway::Authorizer', {
    holds: 'network',
    properties: { AuthorizerUri: INTEGRATION, 'ProviderARNs[]': route('the user pool', 'arn'), AuthorizerCredentials: nothing },
  }),
  signature('AWS::ApiGateway::Model', { holds: 'control', classified: false, properties: { Schema: nothing } }),
  signature('AWS::ApiGateway::ApiKey', { holds: 'keys' }),
  signature('AWS::ApiGateway::Account', { holds: 'control', properties: { CloudWatchRoleArn: nothing } }),
  ...plain(
    'control',
    'AWS::ApiGateway::Resource',
    'AWS::ApiGateway::UsagePlan',
    'AWS::ApiGateway::UsagePlanKey',
    'AWS::ApiGateway::BasePathMapping',
    'AWS::ApiGateway::BasePathMappingV2',
    'AWS::ApiGateway::DocumentationPart',
    'AWS::ApiGateway::DocumentationVersion',
    'AWS::ApiGateway::DomainNameAccessAssociation',
    'AWS::ApiGateway::RequestValidator',
    'AWS::ApiGateway::GatewayResponse',
    'AWS::ApiGateway::ClientCertificate',
  ),
];
