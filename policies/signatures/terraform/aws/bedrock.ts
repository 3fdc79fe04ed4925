import { copy, copyOf, egress, feature, image, inference, is, isNot, key, nothing, route, telemetry, text } from '../../define';
import { aws, awsPlain, ARN } from './aws';

const MODEL = inference();

/** Where an agent platform keeps its vectors. */
const STORES = {
  'storage_configuration[].opensearch_serverless_configuration[].collection_arn': copy('the vectors', 'arn'),
  'storage_configuration[].opensearch_managed_cluster_configuration[].domain_arn': copy('the vectors', 'arn'),
  'storage_configuration[].opensearch_managed_cluster_configuration[].domain_endpoint': copy('the vectors', 'host'),
  'storage_configuration[].pinecone_configuration[].connection_string': copy('the vectors', 'host'),
  'storage_configuration[].pinecone_configuration[].credentials_secret_arn': key('the credential'),
  'storage_configuration[].redis_enterprise_cloud_configuration[].endpoint': copy('the vectors', 'host'),
  'storage_configuration[].mongo_db_atlas_configuration[].endpoint': copy('the vectors', 'host'),
  'storage_configuration[].rds_configuration[].resource_arn': copy('the vectors', 'arn'),
  'storage_configuration[].neptune_analytics_configuration[].graph_arn': copy('the vectors', 'arn'),
  'storage_configuration[].s3_vectors_configuration[].vector_bucket_arn': copy('the vectors', 'arn'),
  'storage_configuration[].s3_vectors_configuration[].index_arn': copy('the vectors', 'arn'),
} as const;

const SOURCE = 'data_source_configuration[]';
const NETWORK = egress('the runtime', 'its network is public', is('PUBLIC'));

/** Amazon Bedrock, its agents and AgentCore. */
export const bedrock = [
  aws('aws_bedrock_inference_profile', { holds: 'compute', properties: { 'model_source[].copy_from': MODEL } }),
  aws('aws_bedrock_provisioned_model_throughput', { holds: 'compute', properties: { model_arn: MODEL, provisioned_model_name: nothing } }),
  aws('aws_bedrock_custom_model', {
    holds: 'compute',
    encrypts: 'the model',
    properties: {
      base_model_identifier: MODEL,
      custom_model_kms_key_id: key(),
      'training_data_config[].s3_uri': copy('the training data', 'bucket'),
      'validation_data_config[].validator[].s3_uri': copy('the validation data', 'bucket'),
      'output_data_config[].s3_uri': copy('the output', 'bucket'),
    },
  }),
  aws('aws_bedrock_guardrail', {
    holds: 'compute',
    encrypts: 'the guardrail',
    properties: { kms_key_arn: key(), 'cross_region_config[].guardrail_profile_identifier': inference('model', 'the guardrail'), 'content_policy_config[].tier_config[].tier_name': nothing('the tier STANDARD demands a guardrail profile, which is judged'), blocked_input_messaging: nothing, blocked_outputs_messaging: nothing },
  }),
  ...awsPlain('control', 'aws_bedrock_guardrail_version'),
  aws('aws_bedrock_model_invocation_logging_configuration', {
    holds: 'telemetry',
    properties: {
      'logging_config[].s3_config[].bucket_name': telemetry('the invocation log', 'bucket'),
      'logging_config[].cloudwatch_config[].large_data_delivery_s3_config[].bucket_name': telemetry('the invocation log', 'bucket'),
      'logging_config[].cloudwatch_config[].log_group_name': nothing,
    },
  }),
  aws('aws_bedrockagent_agent', {
    holds: 'compute',
    encrypts: 'the agent',
    properties: { foundation_model: MODEL, agent_name: nothing, agent_resource_role_arn: nothing, instruction: nothing, customer_encryption_key_arn: key(), 'prompt_override_configuration[].override_lambda': route('the parser', 'arn') },
  }),
  aws('aws_bedrockagent_agent_action_group', {
    holds: 'compute',
    properties: { 'action_group_executor[].lambda': route('the action', 'arn'), 'api_schema[].payload': text('script'), 'api_schema[].s3[].s3_bucket_name': copyOf('state', 'the schema', 'bucket') },
  }),
  ...awsPlain('control', 'aws_bedrockagent_agent_alias', 'aws_bedrockagent_agent_collaborator', 'aws_bedrockagent_agent_knowledge_base_association'),
  aws('aws_bedrockagent_prompt', {
    holds: 'compute',
    encrypts: 'the prompt',
    properties: { 'variant[].model_id': MODEL, 'variant[].gen_ai_resource[].agent[].agent_identifier': route('the agent', 'arn', ARN), customer_encryption_key_arn: key() },
  }),
  aws('aws_bedrockagent_flow', {
    holds: 'compute',
    encrypts: 'the flow',
    properties: {
      'definition[].node[].configuration[].prompt[].source_configuration[].inline[].model_id': MODEL,
      'definition[].node[].configuration[].knowledge_base[].model_id': MODEL,
      'definition[].node[].configuration[].lambda_function[].lambda_arn': route('the function', 'arn'),
      'definition[].node[].configuration[].agent[].agent_alias_arn': route('the agent', 'arn'),
      'definition[].node[].configuration[].retrieval[].service_configuration[].s3[].bucket_name': copy('the retrieved data', 'bucket'),
      'definition[].node[].configuration[].storage[].service_configuration[].s3[].bucket_name': copy('the stored data', 'bucket'),
      'definition[].node[].configuration[].inline_code[].code': text('script'),
      customer_encryption_key_arn: key(),
    },
  }),
  aws('aws_bedrockagent_knowledge_base', {
    holds: 'data',
    properties: {
      ...STORES,
      role_arn: nothing,
      'knowledge_base_configuration[].vector_knowledge_base_configuration[].embedding_model_arn': inference('model', 'the embedding model'),
      'knowledge_base_configuration[].vector_knowledge_base_configuration[].supplemental_data_storage_configuration[].storage_location[].s3_location[].uri': copy('the extracted media', 'bucket'),
      'knowledge_base_configuration[].type': feature('kb-structured', 'the model that writes the queries', is('SQL')),
      'knowledge_base_configuration[].kendra_knowledge_base_configuration[].kendra_index_arn': copy('the index', 'arn'),
    },
  }),
  aws('aws_bedrockagent_data_source', {
    holds: 'data',
    encrypts: 'the ingested data',
    properties: {
      [`${SOURCE}.s3_configuration[].bucket_arn`]: copy('the source', 'bucket'),
      [`${SOURCE}.confluence_configuration[].source_configuration[].host_url`]: route('the source', 'host'),
      [`${SOURCE}.share_point_configuration[].source_configuration[].site_urls[]`]: route('the source', 'host'),
      [`${SOURCE}.salesforce_configuration[].source_configuration[].host_url`]: route('the source', 'host'),
      [`${SOURCE}.web_configuration[].source_configuration[].url_configuration[].seed_urls[].url`]: route('the source', 'host'),
      'server_side_encryption_configuration[].kms_key_arn': key(),
      'vector_ingestion_configuration[].parsing_configuration[].bedrock_foundation_model_configuration[].model_arn': inference('model', 'the parsing model'),
      'vector_ingestion_configuration[].parsing_configuration[].parsing_strategy': feature('data-automation', 'data automation', is('BEDROCK_DATA_AUTOMATION')),
      'vector_ingestion_configuration[].custom_transformation_configuration[].intermediate_storage[].s3_location[].uri': copy('the intermediate data', 'bucket'),
      'vector_ingestion_configuration[].custom_transformation_configuration[].transformation[].transformation_function[].transformation_lambda_configuration[].lambda_arn': route('the transformation', 'arn'),
    },
  }),
  aws('aws_bedrockagentcore_agent_runtime', {
    holds: 'compute',
    properties: {
      'agent_runtime_artifact[].container_configuration[].container_uri': image,
      'agent_runtime_artifact[].code_configuration[].code[].s3[].bucket': copyOf('state', 'the code', 'bucket'),
      environment_variables: text('environment'),
      'network_configuration[].network_mode': NETWORK,
      'authorizer_configuration[].custom_jwt_authorizer[].discovery_url': text('url'),
      role_arn: nothing,
    },
  }),
  aws('aws_bedrockagentcore_code_interpreter', { holds: 'compute', properties: { 'network_configuration[].network_mode': NETWORK, execution_role_arn: nothing } }),
  aws('aws_bedrockagentcore_browser', {
    holds: 'compute',
    properties: { 'network_configuration[].network_mode': NETWORK, 'recording[].s3_location[].bucket': copy('the recording', 'bucket'), execution_role_arn: nothing },
  }),
  aws('aws_bedrockagentcore_gateway', { holds: 'network', properties: { kms_key_arn: key(), 'authorizer_configuration[].custom_jwt_authorizer[].discovery_url': text('url'), role_arn: nothing } }),
  aws('aws_bedrockagentcore_gateway_target', {
    holds: 'network',
    properties: {
      'target_configuration[].mcp[].mcp_server[].endpoint': route('the tool', 'host'),
      'target_configuration[].mcp[].lambda[].lambda_arn': route('the tool', 'arn'),
      'target_configuration[].mcp[].open_api_schema[].inline_payload[].payload': text('script'),
      'target_configuration[].mcp[].open_api_schema[].s3[].uri': copyOf('state', 'the schema', 'bucket'),
      'target_configuration[].mcp[].smithy_model[].s3[].uri': copyOf('state', 'the schema', 'bucket'),
    },
  }),
  aws('aws_bedrockagentcore_memory', { holds: 'data', encrypts: 'the memory', properties: { encryption_key_arn: key(), memory_execution_role_arn: nothing } }),
  aws('aws_bedrockagentcore_memory_strategy', {
    holds: 'compute',
    properties: {
      type: feature('agentcore-memory', 'the models of the strategy', isNot('CUSTOM', 'SELF_MANAGED')),
      'configuration[].extraction[].model_id': MODEL,
      'configuration[].consolidation[].model_id': MODEL,
    },
  }),
  aws('aws_bedrockagentcore_oauth2_credential_provider', {
    holds: 'keys',
    properties: { credential_provider_vendor: nothing, 'oauth2_provider_config[].custom_oauth2_provider_config[].oauth_discovery[].discovery_url': text('url') },
  }),
  aws('aws_bedrockagentcore_token_vault_cmk', { holds: 'control', properties: { 'kms_configuration[].kms_key_arn': key() } }),
  ...awsPlain('keys', 'aws_bedrockagentcore_api_key_credential_provider', 'aws_bedrockagentcore_workload_identity'),
  ...awsPlain('network', 'aws_bedrockagentcore_agent_runtime_endpoint'),
];
