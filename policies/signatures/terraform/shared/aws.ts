import { image, key, policy, text } from '../../define';
import type { Statement } from '../../signature';
import { everyOf } from './every-of';

/** What arguments of AWS mean wherever they occur. From the schema of hashicorp/aws 6.66.0. */
export const awsShared: Readonly<Record<string, Statement>> = {
  ...everyOf(key(), `
    artifact_config[].s3_encryption[].kms_key_arn asset[].create_s3_data_access_from_s3_bucket[].asset_source[].kms_keys_to_grant[].kms_key_arn
    authentication_configuration[].kms_key_arn aws_kms_key_arn block_device_mapping[].ebs[].kms_key_id catalog_properties[].data_lake_access_properties[].kms_key
    compute_config[].kms_key_id configuration[].customer_content_encryption_configuration[].kms_key
    configuration[].managed_query_results_configuration[].encryption_configuration[].kms_key
    configuration[].managed_storage_configuration[].fargate_ephemeral_storage_kms_key_id
    configuration[].monitoring_configuration[].managed_logging_configuration[].kms_key configuration[].monitoring_configuration[].s3_logging_configuration[].kms_key
    customer_managed_key data_catalog_encryption_settings[].connection_password_encryption[].aws_kms_key_id data_quality_job_output_config[].kms_key_id
    default_user_settings[].canvas_app_settings[].workspace_settings[].s3_kms_key_id default_user_settings[].sharing_settings[].s3_kms_key_id
    elasticsearch_configuration[].s3_configuration[].kms_key_arn
    elements[].amazon_transcribe_call_analytics_processor_configuration[].post_call_analytics_settings[].output_encryption_kms_key_id encryption[].kms_key_arn
    encryption_config[].kms_key_arn encryption_configuration.kms_key_arn encryption_configuration[].cloudwatch_encryption[].kms_key_arn
    encryption_configuration[].job_bookmarks_encryption[].kms_key_arn encryption_configuration[].kms_key encryption_configuration[].kms_key_arn
    encryption_configuration[].s3_encryption[].kms_key_arn encryption_key_arn export_config[].s3_destination[].encryption_key
    extended_s3_configuration[].s3_backup_configuration[].kms_key_arn external_source_setting[].grammar_slot_type_setting[].source[].kms_key_arn
    iceberg_configuration[].s3_configuration[].kms_key_arn ingress_point_configuration[].tls_auth_configuration[].trust_store[].kms_key_arn
    instance_configuration[].block_device_mapping[].ebs[].kms_key_id job_resources[].cluster_config[].volume_kms_key_id kms_key kms_key_arn kms_key_details[].kms_key_id
    kms_key_id kms_key_identifier kms_server_side_encryption[].kms_key_id
    knowledge_base_configuration[].managed_knowledge_base_configuration[].server_side_encryption_configuration[].kms_key_arn
    labeling_job_algorithms_config[].labeling_job_resource_config[].volume_kms_key_id launch_specification[].ebs_block_device[].kms_key_id
    launch_specification[].root_block_device[].kms_key_id log_encryption_kms_key_id
    magnetic_store_write_properties[].magnetic_store_rejected_data_location[].s3_configuration[].kms_key_id memory[].managed_memory_configuration[].encryption_key_arn
    metadata_configuration[].inventory_table_configuration[].encryption_configuration[].kms_key_arn
    metadata_configuration[].journal_table_configuration[].encryption_configuration[].kms_key_arn model_kms_key_id
    monitoring_configuration[].cloudwatch_logging_configuration[].encryption_key_arn
    monitoring_configuration[].managed_persistence_monitoring_configuration[].encryption_key_arn
    monitoring_configuration[].s3_monitoring_configuration[].encryption_key_arn
    monitoring_schedule_config[].monitoring_job_definition[].monitoring_output_config[].kms_key_id
    monitoring_schedule_config[].monitoring_job_definition[].monitoring_resources[].cluster_config[].volume_kms_key_id
    oauth2_provider_config[].custom_oauth2_provider_config[].private_key_jwt_config[].private_key_source[].kms_key_source[].kms_key_arn
    opensearch_configuration[].s3_configuration[].kms_key_arn opensearchserverless_configuration[].s3_configuration[].kms_key_arn output_config[].kms_key_id
    output_data_config[].kms_key_id performance_insights_kms_key_id production_variants[].core_dump_config[].kms_key_id
    redshift_configuration[].s3_backup_configuration[].kms_key_arn redshift_configuration[].s3_configuration[].kms_key_arn
    redshift_settings[].server_side_encryption_kms_key_id regions[].kms_key_arn resource_config[].volume_kms_key_id security_config[].kms_key_id
    server_side_encryption_configuration[].kms_key_arn server_side_encryption_kms_key_id service_connect_configuration[].service[].tls[].kms_key
    shadow_production_variants[].core_dump_config[].kms_key_id snowflake_configuration[].s3_configuration[].kms_key_arn source_kms_key_arn
    splunk_configuration[].s3_configuration[].kms_key_arn sse_configuration[].kms_key_arn sse_specification[].kms_key_arn
    training_job_definition[].hyper_parameter_tuning_resource_config[].volume_kms_key_id training_job_definition[].output_data_config[].kms_key_id
    training_job_definition[].resource_config[].volume_kms_key_id training_job_definitions[].hyper_parameter_tuning_resource_config[].volume_kms_key_id
    training_job_definitions[].output_data_config[].kms_key_id training_job_definitions[].resource_config[].volume_kms_key_id
    user_settings[].canvas_app_settings[].workspace_settings[].s3_kms_key_id user_settings[].sharing_settings[].s3_kms_key_id
    validation_specification[].validation_profiles[].training_job_definition[].output_data_config[].kms_key_id
    validation_specification[].validation_profiles[].training_job_definition[].resource_config[].volume_kms_key_id
    validation_specification[].validation_profiles[].transform_job_definition[].transform_output[].kms_key_id
    validation_specification[].validation_profiles[].transform_job_definition[].transform_resources[].volume_kms_key_id
    volume_configuration[].managed_ebs_volume[].kms_key_id volume_kms_key_id
  `),
  ...everyOf(image, `
    algorithm_specification[].training_image container[].image container_definition[].image eks_properties[].pod_properties[].init_containers[].image
    inference_specification[].containers[].image monitoring_schedule_config[].monitoring_job_definition[].monitoring_app_specification[].image_uri
    training_job_definition[].algorithm_specification[].training_image training_job_definitions[].algorithm_specification[].training_image
    training_specification[].training_image
  `),
  ...everyOf(text('environment'), `
    container[].environment environment environment_variables inference_specification[].containers[].environment
    monitoring_schedule_config[].monitoring_job_definition[].environment training_job_definition[].environment training_job_definitions[].environment
    validation_specification[].validation_profiles[].transform_job_definition[].environment
  `),
  ...everyOf(text('script'), `
    algorithm_specification[].container_arguments[] code_editor_app_image_config[].container_config[].container_arguments[] container[].command[]
    container_definition[].command[] container_definition[].entry_point[] eks_properties[].pod_properties[].init_containers[].command[]
    job_template_data[].job_driver[].spark_sql_job_driver[].entry_point job_template_data[].job_driver[].spark_submit_job_driver[].entry_point
    jupyter_lab_image_config[].container_config[].container_arguments[] launch_specification[].user_data
    monitoring_schedule_config[].monitoring_job_definition[].monitoring_app_specification[].container_arguments[]
    source_configuration[].code_repository[].code_configuration[].code_configuration_values[].build_command
    source_configuration[].code_repository[].code_configuration[].code_configuration_values[].start_command stage[].before_entry[].condition[].rule[].commands[]
    stage[].on_failure[].condition[].rule[].commands[] stage[].on_success[].condition[].rule[].commands[]
    target_parameters[].batch_job_parameters[].container_overrides[].command[] target_parameters[].ecs_task_parameters[].overrides[].container_override[].command[]
    user_data
  `),
  ...everyOf(text('url'), `
    additional_authentication_provider[].lambda_authorizer_config[].authorizer_uri additional_authentication_provider[].openid_connect_config[].issuer
    authentication_configuration[].oauth2_properties[].token_url authorizer_configuration[].custom_jwt_authorizer[].discovery_url
    configuration[].open_id_connect_configuration[].issuer connector_profile_config[].connector_profile_properties[].custom_connector[].oauth2_properties[].token_url
    connector_profile_config[].connector_profile_properties[].sapo_data[].oauth_properties[].token_url
    discovery_configuration[].authorizer_configuration[].custom_jwt_authorizer[].discovery_url event_config[].auth_provider[].lambda_authorizer_config[].authorizer_uri
    event_config[].auth_provider[].openid_connect_config[].issuer lambda_authorizer_config[].authorizer_uri native_application_oidc_options[].authorization_endpoint
    native_application_oidc_options[].issuer native_application_oidc_options[].token_endpoint native_application_oidc_options[].user_info_endpoint
    oauth2_provider_config[].custom_oauth2_provider_config[].oauth_discovery[].authorization_server_metadata[].authorization_endpoint
    oauth2_provider_config[].custom_oauth2_provider_config[].oauth_discovery[].authorization_server_metadata[].issuer
    oauth2_provider_config[].custom_oauth2_provider_config[].oauth_discovery[].authorization_server_metadata[].token_endpoint
    oauth2_provider_config[].included_oauth2_provider_config[].authorization_endpoint oauth2_provider_config[].included_oauth2_provider_config[].issuer
    oauth2_provider_config[].included_oauth2_provider_config[].token_endpoint oidc_config[].authorization_endpoint oidc_config[].token_endpoint
    oidc_config[].user_info_endpoint oidc_options[].authorization_endpoint oidc_options[].issuer oidc_options[].token_endpoint oidc_options[].user_info_endpoint
    user_token_configurations[].jwt_token_type_configuration[].issuer
  `),
  ...everyOf(policy, `
    kms_policy_document policy_document policy_text resource_policy s3_access_point[].policy s3_policy_document source[].custom_policy_details[].policy_text
    sts_policy_document
  `),
};
