import { copy, egress, image, inference, isNot, key, nothing, route, signature, text, unread } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const ACROSS = 'override the models of every strategy, or use the self-managed form';
const implicit = unread('the memory strategy asks models across the regions of a geography, and no property says which', ACROSS);
const NETWORK = egress('the tool', 'it runs in a network that reaches the internet', isNot('VPC', 'SANDBOX'));

/** Amazon Bedrock AgentCore. */
export const bedrockagentcore: readonly Signature[] = [
  signature('AWS::BedrockAgentCore::Runtime', {
    holds: 'compute',
    properties: {
      'AgentRuntimeArtifact.ContainerConfiguration.ContainerUri': image,
      'AgentRuntimeArtifact.CodeConfiguration.Code.S3.Bucket': route('the code', 'bucket'),
      EnvironmentVariables: text('environment'),
      'NetworkConfiguration.NetworkMode': NETWORK,
      'AuthorizerConfiguration.CustomJWTAuthorizer.DiscoveryUrl': route('the identity issuer', 'host'),
      RoleArn: nothing,
    },
  }),
  signature('AWS::BedrockAgentCore::CodeInterpreterCustom', {
    holds: 'compute',
    properties: { 'NetworkConfiguration.NetworkMode': NETWORK, ExecutionRoleArn: nothing },
  }),
  signature('AWS::BedrockAgentCore::BrowserCustom', {
    holds: 'compute',
    properties: {
      'NetworkConfiguration.NetworkMode': NETWORK,
      'RecordingConfig.S3Location.Bucket': copy('the recording', 'bucket'),
      ExecutionRoleArn: nothing,
    },
  }),
  signature('AWS::BedrockAgentCore::Gateway', {
    holds: 'network',
    properties: {
      KmsKeyArn: key(),
      'AuthorizerConfiguration.CustomJWTAuthorizer.DiscoveryUrl': route('the identity issuer', 'host'),
      'InterceptorConfigurations[].Interceptor.Lambda.Arn': route('the interceptor', 'arn'),
      RoleArn: nothing,
    },
  }),
  signature('AWS::BedrockAgentCore::GatewayTarget', {
    holds: 'network',
    properties: {
      'TargetConfiguration.Mcp.McpServer.Endpoint': route('the tool server', 'host'),
      'TargetConfiguration.Mcp.Lambda.LambdaArn': route('the tool', 'arn'),
      'TargetConfiguration.Mcp.OpenApiSchema.InlinePayload': text('script'),
      'TargetConfiguration.Mcp.SmithyModel.InlinePayload': text('script'),
      'CredentialProviderConfigurations[].CredentialProvider.IamCredentialProvider.Region': route('the tool', 'region'),
    },
  }),
  signature('AWS::BedrockAgentCore::Memory', {
    holds: 'data',
    encrypts: 'the memory',
    properties: {
      EncryptionKeyArn: key(),
      'MemoryStrategies[].SemanticMemoryStrategy': implicit,
      'MemoryStrategies[].SummaryMemoryStrategy': implicit,
      'MemoryStrategies[].UserPreferenceMemoryStrategy': implicit,
      'MemoryStrategies[].EpisodicMemoryStrategy': implicit,
      'MemoryStrategies[].CustomMemoryStrategy.Configuration.SemanticOverride.Extraction.ModelId': inference(),
      'MemoryStrategies[].CustomMemoryStrategy.Configuration.SemanticOverride.Consolidation.ModelId': inference(),
      'MemoryStrategies[].CustomMemoryStrategy.Configuration.SummaryOverride.Consolidation.ModelId': inference(),
      'MemoryStrategies[].CustomMemoryStrategy.Configuration.UserPreferenceOverride.Extraction.ModelId': inference(),
      'MemoryStrategies[].CustomMemoryStrategy.Configuration.UserPreferenceOverride.Consolidation.ModelId': inference(),
      'MemoryStrategies[].CustomMemoryStrategy.Configuration.EpisodicOverride.Extraction.ModelId': inference(),
      'MemoryStrategies[].CustomMemoryStrategy.Configuration.EpisodicOverride.Consolidation.ModelId': inference(),
      'MemoryStrategies[].CustomMemoryStrategy.Configuration.EpisodicOverride.Reflection.ModelId': inference(),
      'MemoryStrategies[].CustomMemoryStrategy.Configuration.SelfManagedConfiguration.InvocationConfiguration.PayloadDeliveryBucketName': copy(
        'the payload',
        'bucket',
      ),
      'MemoryStrategies[].CustomMemoryStrategy.Configuration.SelfManagedConfiguration.InvocationConfiguration.TopicArn': route(
        'the notification topic',
        'arn',
      ),
      'StreamDeliveryResources.Resources[].Kinesis.DataStreamArn': copy('the memory stream', 'arn'),
      MemoryExecutionRoleArn: nothing,
    },
  }),
  signature('AWS::BedrockAgentCore::Harness', {
    holds: 'compute',
    properties: {
      'Model.BedrockModelConfig.ModelId': inference(),
      'Model.OpenAiModelConfig': inference('anywhere', 'a model of OpenAI'),
      'Model.GeminiModelConfig': inference('anywhere', 'a model of Google'),
      'Model.LiteLlmModelConfig.ApiBase': inference('host', 'the model server'),
      ExecutionRoleArn: nothing,
    },
  }),
  signature('AWS::BedrockAgentCore::OAuth2CredentialProvider', {
    holds: 'keys',
    properties: {
      CredentialProviderVendor: route('the identity provider', 'anywhere', isNot('CustomOauth2')),
      'Oauth2ProviderConfigInput.CustomOauth2ProviderConfig.OauthDiscovery.DiscoveryUrl': route('the identity provider', 'host'),
    },
  }),
  signature('AWS::BedrockAgentCore::ApiKeyCredentialProvider', { holds: 'keys', properties: { ApiKey: nothing } }),
  ...plain('control', 'AWS::BedrockAgentCore::RuntimeEndpoint', 'AWS::BedrockAgentCore::HarnessEndpoint', 'AWS::BedrockAgentCore::WorkloadIdentity'),
];
