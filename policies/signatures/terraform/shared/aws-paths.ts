import { copy, copyOf, exposure, inference, is, key, nothing, route, telemetry } from '../../define';
import type { Statement } from '../../signature';
import { everyOf } from './every-of';

/** What single arguments of AWS mean, by the path that only they have. From the schema of hashicorp/aws 6.66.0. */
export const awsPaths: Readonly<Record<string, Statement>> = {
  // Models.
  ...everyOf(inference(), `
    evaluation_config[].automated[].custom_metric_config[].evaluator_model_config[].bedrock_evaluator_model[].model_identifier
    evaluation_config[].automated[].evaluator_model_config[].bedrock_evaluator_model[].model_identifier inference_config[].model[].bedrock_model[].model_identifier
    evaluator_config[].llm_as_a_judge[].model_config[].bedrock_evaluator_model_config[].model_id model[].bedrock_model_config[].model_id
    configuration[].reflection[].model_id
  `),
  ...everyOf(inference('anywhere', 'a model of another provider'), 'model[].gemini_model_config[].model_id model[].litellm_model_config[].model_id model[].openai_model_config[].model_id'),
  ...everyOf(inference('model', 'the guardrail'), `
    guardrail_configuration[].guardrail_identifier definition[].node[].configuration[].knowledge_base[].guardrail_configuration[].guardrail_identifier
    definition[].node[].configuration[].prompt[].guardrail_configuration[].guardrail_identifier
  `),

  // Regions.
  ...everyOf(route('the tool', 'region'), 'credential_provider_configuration[].caller_iam_credentials[].region credential_provider_configuration[].gateway_iam_role[].region'),
  'rule[].destination[].destination_metrics_configuration[].backup_configuration[].region': telemetry('the backup of the metrics', 'region'),
  'rule[].regions[]': telemetry('the telemetry', 'region'),
  'rule[].all_regions': nothing('it collects in more regions; where it keeps what it collects is judged'),
  'route[].region': route('the requests', 'region'),
  'details[].routes_details[].region': route('the messages', 'region'),
  'definition[].ssm_action_definition[].region': nothing('the region in which a machine is stopped'),
  ...everyOf(route('the edge', 'region'), 'edge_location edge_locations[]'),
  'cross_region_s3_restore_sources_access[]': copyOf('state', 'the backup that is restored', 'region'),

  // Results.
  ...everyOf(copy('the results', 'bucket'), `
    elements[].amazon_transcribe_call_analytics_processor_configuration[].post_call_analytics_settings[].output_location default_s3_location
    iceberg_destination[].catalog[].warehouse_location
  `),
  'configuration[].monitoring_configuration[].s3_logging_configuration[].log_location': telemetry('the log', 'bucket'),

  // Addresses.
  ...everyOf(exposure('the resource', 'it is publicly accessible', is(true)), 'publicly_accessible'),
  ...everyOf(exposure('the task', 'it gets a public address', is(true, 'ENABLED')), `
    network_configuration[].assign_public_ip ecs_target[].network_configuration[].assign_public_ip target[].ecs_parameters[].network_configuration[].assign_public_ip
    target_parameters[].ecs_task_parameters[].network_configuration[].aws_vpc_configuration[].assign_public_ip
  `),

  // Keys.
  ...everyOf(key(), `
    customer_encryption_key_id output_data_config[].s3_output_data_config[].s3_encryption_key_id default_encryption_key encryption_configuration[].key_id
    storage_config[].kinesis_video_stream_config[].encryption_config[].key_id storage_config[].s3_config[].encryption_config[].key_id
    application_configuration[].application_encryption_configuration[].key_id rule[].action[].write_to_s3[].s3_sse_kms_key_id
    storage_lens_configuration[].data_export[].s3_bucket_destination[].encryption[].sse_kms[].key_id
    storage_lens_configuration[].data_export[].storage_lens_table_destination[].encryption[].sse_kms[].key_id
    storage_lens_configuration[].expanded_prefixes_data_export[].s3_bucket_destination[].encryption[].sse_kms[].key_id
    storage_lens_configuration[].expanded_prefixes_data_export[].storage_lens_table_destination[].encryption[].sse_kms[].key_id
  `),
};
