import { exposure, isNot, key, nothing, route, signature, text, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const ISSUER = route('the identity issuer', 'host');
const USERS = route('the user pool', 'region');
const AUTHORIZER = route('the authorizer', 'arn');

/** How a resolver settles two writes at once. Its code and templates reach nothing but its data source. */
const CONFLICT = { 'SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn': route('the conflict handler', 'arn') } as const;

/** AWS AppSync. */
export const appsync: readonly Signature[] = [
  signature('AWS::AppSync::GraphQLApi', {
    holds: 'network',
    properties: {
      'UserPoolConfig.AwsRegion': USERS,
      'OpenIDConnectConfig.Issuer': ISSUER,
      'LambdaAuthorizerConfig.AuthorizerUri': AUTHORIZER,
      'AdditionalAuthenticationProviders[].UserPoolConfig.AwsRegion': USERS,
      'AdditionalAuthenticationProviders[].OpenIDConnectConfig.Issuer': ISSUER,
      'AdditionalAuthenticationProviders[].LambdaAuthorizerConfig.AuthorizerUri': AUTHORIZER,
      EnvironmentVariables: text('environment'),
      Visibility: exposure('the API', 'it answers on the internet', isNot('PRIVATE')),
      'LogConfig.CloudWatchLogsRoleArn': nothing,
    },
    omissions: [without('Visibility', 'it answers on the internet by default', exposure('the API', 'it answers on the internet by default'))],
  }),
  signature('AWS::AppSync::Api', {
    holds: 'network',
    properties: {
      'EventConfig.AuthProviders[].CognitoConfig.AwsRegion': USERS,
      'EventConfig.AuthProviders[].OpenIDConnectConfig.Issuer': ISSUER,
      'EventConfig.AuthProviders[].LambdaAuthorizerConfig.AuthorizerUri': AUTHORIZER,
    },
    omissions: [without([], 'it answers on the internet', exposure('the API', 'it answers on the internet'))],
  }),
  signature('AWS::AppSync::DataSource', {
    holds: 'network',
    properties: {
      'HttpConfig.Endpoint': route('the data source', 'host'),
      'HttpConfig.AuthorizationConfig.AwsIamConfig.SigningRegion': route('the data source', 'region'),
      'DynamoDBConfig.AwsRegion': route('the data source', 'region'),
      'OpenSearchServiceConfig.AwsRegion': route('the data source', 'region'),
      'OpenSearchServiceConfig.Endpoint': route('the data source', 'host'),
      'ElasticsearchConfig.AwsRegion': route('the data source', 'region'),
      'ElasticsearchConfig.Endpoint': route('the data source', 'host'),
      'RelationalDatabaseConfig.RdsHttpEndpointConfig.AwsRegion': route('the data source', 'region'),
      'RelationalDatabaseConfig.RdsHttpEndpointConfig.AwsSecretStoreArn': key('the credentials of the database'),
      'LambdaConfig.LambdaFunctionArn': route('the data source', 'arn'),
      'EventBridgeConfig.EventBusArn': route('the data source', 'arn'),
      ServiceRoleArn: nothing,
    },
  }),
  // A name of one's own is answered by CloudFront.
  signature('AWS::AppSync::DomainName', {
    holds: 'network',
    properties: { CertificateArn: [key('the certificate'), route('the API at the edge', 'anywhere')] },
  }),
  signature('AWS::AppSync::FunctionConfiguration', { holds: 'control', properties: CONFLICT }),
  signature('AWS::AppSync::Resolver', { holds: 'control', properties: { ...CONFLICT, RequestMappingTemplate: text('script'), ResponseMappingTemplate: text('script'), Code: text('script') } }),
  signature('AWS::AppSync::GraphQLSchema', { holds: 'control', classified: false, properties: { Definition: nothing } }),
  ...plain('data', 'AWS::AppSync::ApiCache'),
  ...plain('keys', 'AWS::AppSync::ApiKey'),
  ...plain(
    'control',
    'AWS::AppSync::ChannelNamespace',
    'AWS::AppSync::DomainNameApiAssociation',
    'AWS::AppSync::SourceApiAssociation',
    'AWS::AppSync::Type',
  ),
];
