import { copy, egress, exposure, is, key, nothing, policy, route, signature, text, unread } from '../define';
import type { Signature } from '../signature';

const PARTNER = unread('where a partner sends its events from is not in the template', 'waive it with the place of the partner as the reason');
const FAILED = route('what could not be delivered', 'arn');

/** Amazon EventBridge, in both versions. */
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
      'Targets[].RedshiftDataParameters.SecretManagerArn': key('the credentials'),
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
      EventSourceName: PARTNER,
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
      'AuthParameters.ConnectivityParameters.ResourceParameters.ResourceConfigurationArn': route('the private resource', 'arn'),
      'AuthParameters.OAuthParameters.AuthorizationEndpoint': route('the authorization server', 'host'),
      'InvocationConnectivityParameters.ResourceParameters.ResourceConfigurationArn': route('the private resource', 'arn'),
    },
  }),
  signature('AWS::Events::Archive', {
    holds: 'data',
    encrypts: 'the archive',
    properties: { KmsKeyIdentifier: key(), SourceArn: route('the archived event bus', 'arn'), EventPattern: nothing },
  }),
  signature('AWS::EventsV2::EventBus', { holds: 'data', encrypts: 'the event bus', properties: { 'EncryptionConfiguration.KmsKeyIdentifier': key() } }),
  signature('AWS::EventsV2::EventSource', {
    holds: 'network',
    properties: {
      EventBusArn: copy('the events', 'arn'),
      'Configuration.AwsServiceEventsConfiguration.OnFailureConfiguration.Arn': FAILED,
      'Configuration.PartnerEventsConfiguration.OnFailureConfiguration.Arn': FAILED,
      'Configuration.PartnerEventsConfiguration.PartnerEventSourceArn': PARTNER,
      'Configuration.PartnerEventsConfiguration.PartnerBusKmsKeyIdentifier': key(),
    },
  }),
  signature('AWS::EventsV2::Subscriber', { holds: 'network', properties: { EventBusArn: route('the event bus', 'arn'), 'OnFailureConfiguration.Arn': FAILED } }),
  signature('AWS::EventsV2::ResourcePolicy', { holds: 'control', properties: { PolicyDocument: policy } }),
];
