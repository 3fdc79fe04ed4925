import { copy, egress, exposure, is, key, nothing, policy, route, signature, text, unread } from '../define';
import type { Signature } from '../signature';

/** Amazon EventBridge. */
export const events: readonly Signature[] = [
  signature('AWS::Events::Rule', {
    holds: 'network',
    properties: {
      'Targets[].Arn': route('the target', 'arn'),
      'Targets[].DeadLetterConfig.Arn': route('the dead letter queue', 'arn'),
      'Targets[].EcsParameters.TaskDefinitionArn': route('the task', 'arn'),
      'Targets[].EcsParameters.NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp': egress(
        'the task',
        'it gets a public address',
        is('ENABLED'),
      ),
      'Targets[].RoleArn': nothing,
      'Targets[].Input': text('script'),
      'Targets[].InputTransformer.InputTemplate': text('script'),
      // Which events come in, not where they go.
      EventPattern: nothing,
      RoleArn: nothing,
    },
  }),
  signature('AWS::Events::EventBus', {
    holds: 'data',
    encrypts: 'the event bus',
    properties: {
      KmsKeyIdentifier: key(),
      EventSourceName: unread('where a partner sends its events from is not in the template', 'waive it with the place of the partner as the reason'),
      'DeadLetterConfig.Arn': route('the dead letter queue', 'arn'),
      Policy: policy,
    },
  }),
  signature('AWS::Events::EventBusPolicy', {
    holds: 'control',
    properties: { Statement: policy, Principal: exposure('the event bus', 'any account may send events', is('*')) },
  }),
  signature('AWS::Events::Endpoint', {
    holds: 'network',
    properties: {
      'RoutingConfig.FailoverConfig.Secondary.Route': copy('the secondary event bus', 'region'),
      'EventBuses[].EventBusArn': copy('the event bus', 'arn'),
      'RoutingConfig.FailoverConfig.Primary.HealthCheck': nothing,
      RoleArn: nothing,
    },
  }),
  signature('AWS::Events::ApiDestination', {
    holds: 'network',
    properties: { InvocationEndpoint: route('the API destination', 'host'), ConnectionArn: route('the connection', 'arn') },
  }),
  signature('AWS::Events::Connection', {
    holds: 'keys',
    encrypts: 'the connection',
    properties: {
      KmsKeyIdentifier: key(),
      'AuthParameters.OAuthParameters.AuthorizationEndpoint': route('the authorization server', 'host'),
      'InvocationConnectivityParameters.ResourceParameters.ResourceConfigurationArn': route('the private resource', 'arn'),
    },
  }),
  signature('AWS::Events::Archive', {
    holds: 'data',
    encrypts: 'the archive',
    properties: { KmsKeyIdentifier: key(), SourceArn: route('the archived event bus', 'arn'), EventPattern: nothing },
  }),
];
