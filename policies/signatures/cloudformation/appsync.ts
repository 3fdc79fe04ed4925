import { exposure, isNot, nothing, route, signature, without } from '../define';
import type { Signature } from '../signature';

/** AWS AppSync. */
export const appsync: readonly Signature[] = [
  signature('AWS::AppSync::GraphQLApi', {
    holds: 'network',
    properties: {
      'UserPoolConfig.AwsRegion': route('the user pool', 'region'),
      'OpenIDConnectConfig.Issuer': route('the identity issuer', 'host'),
      Visibility: exposure('the API', 'it answers on the internet', isNot('PRIVATE')),
      'LogConfig.CloudWatchLogsRoleArn': nothing,
    },
    omissions: [without('Visibility', 'it answers on the internet by default', exposure('the API', 'it answers on the internet by default'))],
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
      'RelationalDatabaseConfig.RdsHttpEndpointConfig.AwsRegion': route('the data source', 'region'),
      'LambdaConfig.LambdaFunctionArn': route('the data source', 'arn'),
      'EventBridgeConfig.EventBusArn': route('the data source', 'arn'),
      ServiceRoleArn: nothing,
    },
  }),
];
