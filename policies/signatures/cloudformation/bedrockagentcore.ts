import { copy, egress, feature, image, inference, isNot, key, nothing, route, signature, text, unless, unread } from '../define';
import type { Signature } from '../signature';
import { access } from './bedrockagentcore-access';
import { plain } from './terms';

/** Strategies that do not name their models ask those of a whole geography. */
const implicit = feature('agentcore-memory', 'the models of the strategy');
const NETWORK = egress('the tool', 'it runs in a network that reaches the internet', isNot('VPC', 'SANDBOX'));

const SCHEMA = unread('the definition of the tool is not part of the template', 'write the definition into the template');
const DISKS = 'ComputeConfiguration.Ec2Configuration';
const HARNESSED = 'Environment.AgentCoreRuntimeEnvironment';

/** Amazon Bedrock AgentCore. */
export const bedrockagentcore: readonly Signature[] = [
  signature('AWS::BedrockAgentCore::Runtime', {
    holds: 'compute',
    properties: {
      'AgentRuntimeArtifact.ContainerConfiguration.ContainerUri': image,
      'AgentRuntimeArtifact.CodeConfiguration.Code.S3.Bucket': route('the code', 'bucket'),
      'AgentRuntimeArtifact.CodeConfiguration.EntryPoint': text('script'),
      EnvironmentVariables: text('environment'),
      'NetworkConfiguration.NetworkMode': NETWORK,
      'AuthorizerConfiguration.CustomJWTAuthorizer.DiscoveryUrl': route('the identity issuer', 'host'),
      RoleArn: nothing,
    },
  }),
  signature('AWS::BedrockAgentCore::CodeInterpreterCustom', {
    holds: 'compute',
    properties: { 'NetworkConfiguration.NetworkMode': NETWORK, 'Certificates[].CertificateLocation.SecretArn': key('the certificate'), ExecutionRoleArn: nothing },
  }),
  signature('AWS::BedrockAgentCore::BrowserCustom', {
    holds: 'compute',
    properties: {
      'NetworkConfiguration.NetworkMode': NETWORK,
      'RecordingConfig.S3Location.Bucket': copy('the recording', 'bucket'),
      'Certificates[].CertificateLocation.SecretArn': key('the certificate'),
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
      'TargetConfiguration.Mcp.OpenApiSchema.S3.Uri': SCHEMA,
      'TargetConfiguration.Mcp.SmithyModel.S3.Uri': SCHEMA,
      'TargetConfiguration.Http.AgentcoreRuntime.Arn': route('the runtime', 'arn'),
      'TargetConfiguration.Http.Passthrough.Endpoint': route('the service', 'host'),
      'TargetConfiguration.Http.Connector.Source.ConnectorId': unread('no property says where the connector leads', 'name the endpoint of the service instead'),
      'TargetConfiguration.Inference.Connector.Source.ConnectorId': inference('anywhere', 'a model of the vendor', isNot('bedrock-mantle')),
      'TargetConfiguration.Inference.Provider.Endpoint': inference('host', 'the model server'),
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
      // The vendor stands in front of the model; without one of its own, LiteLLM calls the address of the vendor.
      'Model.LiteLlmModelConfig.ModelId': [unless('Model.LiteLlmModelConfig.ApiBase', inference('anywhere', 'a model of the vendor', { matches: /^(?!bedrock\/)/ })), text('script')],
      [`${HARNESSED}.NetworkConfiguration.NetworkMode`]: NETWORK,
      'EnvironmentArtifact.ContainerConfiguration.ContainerUri': image,
      EnvironmentVariables: text('environment'),
      'AuthorizerConfiguration.CustomJWTAuthorizer.DiscoveryUrl': route('the identity issuer', 'host'),
      'Tools[].Config.RemoteMcp.Url': route('the tool server', 'host'),
      'Tools[].Config.AgentCoreGateway.GatewayArn': route('the gateway', 'arn'),
      'Skills[].S3.Uri': route('the skill', 'bucket'),
      'Skills[].Git.Url': route('the skill', 'host'),
      'Memory.AgentCoreMemoryConfiguration.Arn': route('the memory', 'arn'),
      'Memory.ManagedMemoryConfiguration.EncryptionKeyArn': key('the key of the memory'),
      ExecutionRoleArn: nothing,
    },
  }),
  signature('AWS::BedrockAgentCore::Evaluator', {
    holds: 'control',
    properties: {
      'EvaluatorConfig.LlmAsAJudge.ModelConfig.BedrockEvaluatorModelConfig.ModelId': inference(),
      'EvaluatorConfig.LlmAsAJudge.ModelConfig.ResponsesEvaluatorModelConfig.ModelId': inference(),
      'EvaluatorConfig.LlmAsAJudge.Instructions': nothing,
      'EvaluatorConfig.CodeBased.LambdaConfig.LambdaArn': route('the evaluator', 'arn'),
      KmsKeyArn: key(),
      Description: nothing,
    },
  }),
  signature('AWS::BedrockAgentCore::OnlineEvaluationConfig', {
    holds: 'compute',
    properties: {
      'Evaluators[].EvaluatorId': feature('agentcore-evaluations', 'the built-in evaluators', { matches: /^Builtin\./ }),
      EvaluationExecutionRoleArn: nothing,
      Description: nothing,
    },
  }),
  signature('AWS::BedrockAgentCore::CapacityProvider', {
    holds: 'compute',
    classified: false,
    encrypts: 'the volumes of the runtimes',
    properties: {
      [`${DISKS}.RootVolume.KmsKeyId`]: key('the key of the volume'),
      [`${DISKS}.Volumes[].EbsConfiguration.KmsKeyId`]: key('the key of the volume'),
      [`${DISKS}.LaunchTemplateSource.LaunchParameters.EphemeralVolumes[].Ebs.KmsKeyId`]: key('the key of the volume'),
    },
  }),
  signature('AWS::BedrockAgentCore::ConfigurationBundle', { holds: 'control', encrypts: 'the configuration', properties: { KmsKeyArn: key() } }),
  signature('AWS::BedrockAgentCore::Dataset', { holds: 'data', encrypts: 'the data set', properties: { KmsKeyArn: key() } }),
  ...plain('data', 'AWS::BedrockAgentCore::BrowserProfile'),
  ...plain(
    'control',
    'AWS::BedrockAgentCore::GatewayRateLimit',
    'AWS::BedrockAgentCore::GatewayRule',
    'AWS::BedrockAgentCore::HarnessEndpoint',
    'AWS::BedrockAgentCore::RuntimeEndpoint',
  ),
  ...access,
];
