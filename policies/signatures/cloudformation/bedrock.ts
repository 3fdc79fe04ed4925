import { copy, feature, inference, is, key, nothing, policy, route, signature, text, unread, without } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

const SAAS_SOURCES = {
  'DataSourceConfiguration.ConfluenceConfiguration.SourceConfiguration.HostUrl': route('the source', 'host'),
  'DataSourceConfiguration.SalesforceConfiguration.SourceConfiguration.HostUrl': route('the source', 'host'),
  'DataSourceConfiguration.SharePointConfiguration.SourceConfiguration.SiteUrls[]': route('the source', 'host'),
  'DataSourceConfiguration.WebConfiguration.SourceConfiguration.UrlConfiguration.SeedUrls[].Url': route('the source', 'host'),
  'DataSourceConfiguration.ConfluenceConfiguration.SourceConfiguration.CredentialsSecretArn': route('the credentials of the source', 'key'),
  'DataSourceConfiguration.SalesforceConfiguration.SourceConfiguration.CredentialsSecretArn': route('the credentials of the source', 'key'),
  'DataSourceConfiguration.SharePointConfiguration.SourceConfiguration.CredentialsSecretArn': route('the credentials of the source', 'key'),
} as const;

const GUARDRAIL = route('the guardrail', 'arn', ADDRESSED);

const FLOW_NODES = {
  'Definition.Nodes[].Configuration.Prompt.SourceConfiguration.Inline.ModelId': inference(),
  'Definition.Nodes[].Configuration.Prompt.SourceConfiguration.Resource.PromptArn': inference('arn', 'the prompt'),
  'Definition.Nodes[].Configuration.KnowledgeBase.ModelId': inference(),
  'Definition.Nodes[].Configuration.KnowledgeBase.RerankingConfiguration.BedrockRerankingConfiguration.ModelConfiguration.ModelArn': inference(),
  'Definition.Nodes[].Configuration.KnowledgeBase.GuardrailConfiguration.GuardrailIdentifier': GUARDRAIL,
  'Definition.Nodes[].Configuration.Prompt.GuardrailConfiguration.GuardrailIdentifier': GUARDRAIL,
  'Definition.Nodes[].Configuration.Agent.AgentAliasArn': route('the agent', 'arn'),
  'Definition.Nodes[].Configuration.LambdaFunction.LambdaArn': route('the function', 'arn'),
  'Definition.Nodes[].Configuration.Lex.BotAliasArn': route('the bot', 'arn'),
  'Definition.Nodes[].Configuration.Storage.ServiceConfiguration.S3.BucketName': copy('the output of the flow', 'bucket'),
  'Definition.Nodes[].Configuration.Retrieval.ServiceConfiguration.S3.BucketName': route('the input of the flow', 'bucket'),
  'Definition.Nodes[].Configuration.InlineCode.Code': text('script'),
  'Definition.Nodes[].Configuration.Loop.Definition': text('script'),
  DefinitionString: text('script'),
  'DefinitionS3Location.Bucket': unread('the definition of the flow is not part of the template', 'write the definition into the template'),
} as const;

const VECTORS = 'KnowledgeBaseConfiguration.VectorKnowledgeBaseConfiguration';
const WAREHOUSE = 'KnowledgeBaseConfiguration.SqlKnowledgeBaseConfiguration.RedshiftConfiguration.QueryEngineConfiguration';
const MANAGED = 'KnowledgeBaseConfiguration.ManagedKnowledgeBaseConfiguration';

/** Amazon Bedrock. A model may be a bare id, an ARN or an inference profile, which routes wherever the catalog says. */
export const bedrock: readonly Signature[] = [
  signature('AWS::Bedrock::Agent', {
    holds: 'compute',
    encrypts: 'the agent',
    properties: {
      CustomerEncryptionKeyArn: key(),
      FoundationModel: inference(),
      'PromptOverrideConfiguration.PromptConfigurations[].FoundationModel': inference(),
      'PromptOverrideConfiguration.OverrideLambda': route('the parser', 'arn'),
      'ActionGroups[].ActionGroupExecutor.Lambda': route('the action', 'arn'),
      'ActionGroups[].ApiSchema.S3.S3BucketName': route('the schema', 'bucket'),
      'ActionGroups[].ApiSchema.Payload': text('script'),
      'CustomOrchestration.Executor.Lambda': route('the orchestration', 'arn'),
      'AgentCollaborators[].AgentDescriptor.AliasArn': route('the collaborator', 'arn'),
      'GuardrailConfiguration.GuardrailIdentifier': GUARDRAIL,
      AgentResourceRoleArn: nothing,
      Instruction: nothing,
    },
  }),
  signature('AWS::Bedrock::Flow', {
    holds: 'compute',
    encrypts: 'the flow',
    properties: { CustomerEncryptionKeyArn: key(), ...FLOW_NODES, ExecutionRoleArn: nothing },
  }),
  signature('AWS::Bedrock::Prompt', {
    holds: 'data',
    encrypts: 'the prompt',
    properties: {
      CustomerEncryptionKeyArn: key(),
      'Variants[].ModelId': inference(),
      'Variants[].GenAiResource.Agent.AgentIdentifier': inference('arn', 'the agent'),
      'Variants[].TemplateConfiguration.Text.TextS3Location.Bucket': route('the template', 'bucket'),
      'Variants[].TemplateConfiguration.Text.Text': nothing,
    },
  }),
  signature('AWS::Bedrock::ApplicationInferenceProfile', { holds: 'control', properties: { 'ModelSource.CopyFrom': inference() } }),
  signature('AWS::Bedrock::IntelligentPromptRouter', {
    holds: 'control',
    properties: { 'Models[].ModelArn': inference(), 'FallbackModel.ModelArn': inference() },
  }),
  signature('AWS::Bedrock::Guardrail', {
    holds: 'compute',
    encrypts: 'the guardrail',
    properties: {
      KmsKeyArn: key(),
      'CrossRegionConfig.GuardrailProfileArn': inference('model', 'the guardrail'),
      // The standard tier needs a profile, which is where it runs.
      'TopicPolicyConfig.TopicsConfig[].Definition': nothing,
      'TopicPolicyConfig.TopicsConfig[].Examples': nothing,
      'WordPolicyConfig.WordsConfig[].Text': nothing,
      BlockedInputMessaging: nothing,
      BlockedOutputsMessaging: nothing,
    },
  }),
  signature('AWS::Bedrock::KnowledgeBase', {
    holds: 'data',
    encrypts: 'the knowledge base',
    properties: {
      [`${MANAGED}.ServerSideEncryptionConfiguration.KmsKeyArn`]: key(),
      'KnowledgeBaseConfiguration.Type': feature('kb-structured', 'the model that writes the queries', is('SQL')),
      [`${VECTORS}.EmbeddingModelArn`]: inference(),
      [`${MANAGED}.EmbeddingModelArn`]: inference(),
      [`${VECTORS}.SupplementalDataStorageConfiguration.SupplementalDataStorageLocations[].S3Location.URI`]: copy('the extracted images', 'bucket'),
      [`${MANAGED}.SupplementalDataStorageConfiguration.SupplementalDataStorageLocations[].S3Location.URI`]: copy('the extracted images', 'bucket'),
      'KnowledgeBaseConfiguration.KendraKnowledgeBaseConfiguration.KendraIndexArn': route('the index', 'arn'),
      [`${WAREHOUSE}.ServerlessConfiguration.WorkgroupArn`]: route('the warehouse', 'arn'),
      [`${WAREHOUSE}.ServerlessConfiguration.AuthConfiguration.UsernamePasswordSecretArn`]: route('the credentials of the warehouse', 'key'),
      [`${WAREHOUSE}.ProvisionedConfiguration.AuthConfiguration.UsernamePasswordSecretArn`]: route('the credentials of the warehouse', 'key'),
      'StorageConfiguration.OpensearchServerlessConfiguration.CollectionArn': copy('the vectors', 'arn'),
      'StorageConfiguration.OpensearchManagedClusterConfiguration.DomainArn': copy('the vectors', 'arn'),
      'StorageConfiguration.OpensearchManagedClusterConfiguration.DomainEndpoint': copy('the vectors', 'host'),
      'StorageConfiguration.RdsConfiguration.ResourceArn': copy('the vectors', 'arn'),
      'StorageConfiguration.NeptuneAnalyticsConfiguration.GraphArn': copy('the vectors', 'arn'),
      'StorageConfiguration.S3VectorsConfiguration.VectorBucketArn': copy('the vectors', 'arn'),
      'StorageConfiguration.S3VectorsConfiguration.IndexArn': copy('the vectors', 'arn'),
      'StorageConfiguration.PineconeConfiguration.ConnectionString': copy('the vectors', 'host'),
      'StorageConfiguration.MongoDbAtlasConfiguration.Endpoint': copy('the vectors', 'host'),
      'StorageConfiguration.MongoDbAtlasConfiguration.EndpointServiceName': route('the endpoint', 'service-name'),
      'StorageConfiguration.PineconeConfiguration.CredentialsSecretArn': route('the credentials of the store', 'key'),
      'StorageConfiguration.MongoDbAtlasConfiguration.CredentialsSecretArn': route('the credentials of the store', 'key'),
      'StorageConfiguration.RdsConfiguration.CredentialsSecretArn': route('the credentials of the store', 'key'),
      RoleArn: nothing,
    },
  }),
  signature('AWS::Bedrock::DataSource', {
    holds: 'data',
    classified: false,
    encrypts: 'the data source',
    properties: {
      'ServerSideEncryptionConfiguration.KmsKeyArn': key(),
      'DataSourceConfiguration.S3Configuration.BucketArn': route('the source', 'bucket'),
      ...SAAS_SOURCES,
      'VectorIngestionConfiguration.ParsingConfiguration.ParsingStrategy': feature('data-automation', 'data automation', is('BEDROCK_DATA_AUTOMATION')),
      'VectorIngestionConfiguration.ParsingConfiguration.BedrockFoundationModelConfiguration.ModelArn': inference(),
      'VectorIngestionConfiguration.ContextEnrichmentConfiguration.BedrockFoundationModelConfiguration.ModelArn': inference(),
      'VectorIngestionConfiguration.CustomTransformationConfiguration.IntermediateStorage.S3Location.URI': copy(
        'the intermediate documents',
        'bucket',
      ),
      'VectorIngestionConfiguration.CustomTransformationConfiguration.Transformations[].TransformationFunction.TransformationLambdaConfiguration.LambdaArn':
        route('the transformation', 'arn'),
    },
  }),
  ...['AWS::Bedrock::DataAutomationProject', 'AWS::Bedrock::Blueprint'].map((type) =>
    signature(type, {
      holds: 'data',
      encrypts: 'the project',
      properties: { KmsKeyId: key(), KmsEncryptionContext: nothing },
      omissions: [without([], 'it always runs across regions', feature('data-automation', 'data automation'))],
    }),
  ),
  signature('AWS::Bedrock::DataAutomationLibrary', { holds: 'data', encrypts: 'the library', properties: { 'EncryptionConfiguration.KmsKeyId': key() } }),
  signature('AWS::Bedrock::Session', { holds: 'data', encrypts: 'the session', properties: { EncryptionKeyArn: key() } }),
  signature('AWS::Bedrock::EnforcedGuardrailConfiguration', { holds: 'control', properties: { GuardrailIdentifier: GUARDRAIL } }),
  ...['AWS::Bedrock::KnowledgeBasePolicy', 'AWS::Bedrock::ResourcePolicy'].map((type) => signature(type, { holds: 'control', properties: { PolicyDocument: policy } })),
  signature('AWS::Bedrock::AutomatedReasoningPolicy', { holds: 'data', encrypts: 'the policy', properties: { KmsKeyId: key() } }),
  ...plain(
    'control',
    'AWS::Bedrock::AgentAlias',
    'AWS::Bedrock::FlowAlias',
    'AWS::Bedrock::FlowVersion',
    'AWS::Bedrock::GuardrailVersion',
    'AWS::Bedrock::PromptVersion',
    'AWS::Bedrock::AutomatedReasoningPolicyVersion',
  ),
];
