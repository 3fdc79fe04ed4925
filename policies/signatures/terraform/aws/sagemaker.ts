import { copy, copyOf, egress, feature, image, isNot, key, nothing, route, telemetry, text, weights, without } from '../../define';
import { TAKES_KEY } from '../../instance-storage';
import { aws, awsPlain } from './aws';

const CONTAINER = (path: string) => ({
  [`${path}.image`]: image,
  [`${path}.environment`]: text('environment'),
  [`${path}.model_data_url`]: weights,
  [`${path}.model_data_source[].s3_data_source[].s3_uri`]: weights,
  [`${path}.additional_model_data_source[].s3_data_source[].s3_uri`]: weights,
  [`${path}.inference_specification_name`]: nothing,
});

const SERVER = { image: 'image', variables: 'environment' } as const;

const OPEN = egress('the model', 'its containers can call the internet', isNot(true));

/** Amazon SageMaker AI. */
export const sagemaker = [
  aws('aws_sagemaker_model', {
    holds: 'compute',
    containers: { 'primary_container[]': SERVER, 'container[]': SERVER },
    properties: { ...CONTAINER('primary_container[]'), ...CONTAINER('container[]'), execution_role_arn: nothing, enable_network_isolation: OPEN },
    omissions: [without(['enable_network_isolation', 'vpc_config'], 'containers of a model are not isolated by default', egress('the model', 'its containers can call the internet by default'))],
  }),
  aws('aws_sagemaker_endpoint_configuration', {
    holds: 'compute',
    encrypts: { what: 'the storage of the endpoint', given: { path: 'production_variants[].instance_type', when: TAKES_KEY } },
    properties: {
      kms_key_arn: key(),
      'data_capture_config[].destination_s3_uri': copy('the captured data', 'bucket'),
      'data_capture_config[].kms_key_id': copyOf('keys', 'the key of the captured data', 'key'),
      'async_inference_config[].output_config[].s3_output_path': copy('the output', 'bucket'),
      'async_inference_config[].output_config[].s3_failure_path': copy('the failed output', 'bucket'),
      'async_inference_config[].output_config[].kms_key_id': copyOf('keys', 'the key of the output', 'key'),
      'async_inference_config[].output_config[].notification_config[].success_topic': route('the notification', 'arn'),
      'async_inference_config[].output_config[].notification_config[].error_topic': route('the notification', 'arn'),
      'production_variants[].core_dump_config[].destination_s3_uri': copy('the core dump', 'bucket'),
      'shadow_production_variants[].core_dump_config[].destination_s3_uri': copy('the core dump', 'bucket'),
    },
  }),
  aws('aws_sagemaker_endpoint', { holds: 'compute', properties: { endpoint_config_name: nothing } }),
  aws('aws_sagemaker_notebook_instance', {
    holds: 'compute',
    encrypts: 'the notebook',
    properties: {
      kms_key_id: key(),
      direct_internet_access: egress('the notebook', 'it reaches the internet directly', isNot('Disabled')),
      default_code_repository: text('url'),
      'additional_code_repositories[]': text('url'),
    },
    omissions: [without('direct_internet_access', 'a notebook has direct internet access by default', egress('the notebook', 'it reaches the internet directly by default'))],
  }),
  aws('aws_sagemaker_notebook_instance_lifecycle_configuration', { holds: 'control', properties: { on_create: text('script'), on_start: text('script') } }),
  aws('aws_sagemaker_studio_lifecycle_config', { holds: 'control', properties: { studio_lifecycle_config_content: text('script') } }),
  aws('aws_sagemaker_domain', {
    holds: 'compute',
    encrypts: 'the storage of the domain',
    properties: {
      kms_key_id: key(),
      domain_name: nothing,
      app_network_access_type: egress('the applications', 'they reach the internet', isNot('VpcOnly')),
      'default_user_settings[].sharing_settings[].s3_output_path': copy('the shared notebooks', 'bucket'),
      'default_user_settings[].canvas_app_settings[].workspace_settings[].s3_artifact_path': copy('the artifacts', 'bucket'),
    },
    omissions: [without('app_network_access_type', 'applications reach the internet by default', egress('the applications', 'they reach the internet by default'))],
  }),
  aws('aws_sagemaker_user_profile', { holds: 'control', properties: { 'user_settings[].sharing_settings[].s3_output_path': copy('the shared notebooks', 'bucket') } }),
  aws('aws_sagemaker_feature_group', {
    holds: 'data',
    encrypts: 'the features',
    properties: {
      'online_store_config[].security_config[].kms_key_id': key(),
      'offline_store_config[].s3_storage_config[].s3_uri': copy('the offline store', 'bucket'),
      'offline_store_config[].s3_storage_config[].kms_key_id': copyOf('keys', 'the key of the offline store', 'key'),
    },
  }),
  aws('aws_sagemaker_data_quality_job_definition', {
    holds: 'compute',
    properties: {
      'data_quality_app_specification[].image_uri': image,
      'data_quality_app_specification[].environment': text('environment'),
      'data_quality_job_output_config[].monitoring_outputs[].s3_output[].s3_uri': copy('the monitoring output', 'bucket'),
      'data_quality_job_input[].batch_transform_input[].data_captured_destination_s3_uri': copy('the captured data', 'bucket'),
      'network_config[].enable_network_isolation': egress('the job', 'it can call the internet', isNot(true)),
    },
  }),
  aws('aws_sagemaker_mlflow_tracking_server', { holds: 'data', properties: { artifact_store_uri: copy('the artifacts', 'bucket'), tracking_server_name: nothing } }),
  aws('aws_sagemaker_pipeline', { holds: 'compute', properties: { pipeline_definition: text('script'), 'pipeline_definition_s3_location[].bucket': copyOf('state', 'the pipeline', 'bucket') } }),
  aws('aws_sagemaker_code_repository', { holds: 'control', properties: { 'git_config[].repository_url': text('url') } }),
  aws('aws_sagemaker_image_version', { holds: 'control', properties: { base_image: image } }),
  aws('aws_sagemaker_hub', { holds: 'control', properties: { 's3_storage_config[].s3_output_path': copy('the hub', 'bucket') } }),
  aws('aws_sagemaker_flow_definition', { holds: 'compute', properties: { 'output_config[].s3_output_path': copy('the review output', 'bucket'), 'output_config[].kms_key_id': key() } }),
  aws('aws_sagemaker_device_fleet', { holds: 'control', properties: { 'output_config[].s3_output_location': copy('the sampled data', 'bucket') } }),
  aws('aws_sagemaker_workteam', { holds: 'control', properties: { 'notification_configuration[].notification_topic_arn': route('the notification', 'arn') } }),
  ...awsPlain('compute', 'aws_sagemaker_app', 'aws_sagemaker_space', 'aws_sagemaker_monitoring_schedule', 'aws_sagemaker_device'),
  ...awsPlain('control', 'aws_sagemaker_app_image_config', 'aws_sagemaker_image', 'aws_sagemaker_model_package_group', 'aws_sagemaker_model_package_group_policy', 'aws_sagemaker_project', 'aws_sagemaker_servicecatalog_portfolio_status', 'aws_sagemaker_human_task_ui'),
  aws('aws_sagemaker_workforce', { holds: 'control', properties: { 'oidc_config[].issuer': text('url'), 'source_ip_config[].cidrs[]': nothing } }),
  aws('aws_kendra_data_source', {
    holds: 'data',
    properties: {
      'configuration[].s3_configuration[].bucket_name': copy('the indexed bucket', 'bucket'),
      'configuration[].web_crawler_configuration[].urls[].seed_url_configuration[].seed_urls[]': text('url'),
    },
  }),
  aws('aws_kendra_index', { holds: 'data', encrypts: 'the index', properties: { 'server_side_encryption_configuration[].kms_key_id': key() } }),
  aws('aws_comprehend_document_classifier', { holds: 'compute', properties: { 'input_data_config[].s3_uri': copy('the training data', 'bucket'), 'output_data_config[].s3_uri': copy('the output', 'bucket'), model_kms_key_id: key() } }),
  aws('aws_qbusiness_application', {
    holds: 'compute',
    properties: { 'encryption_configuration[].kms_key_id': key(), display_name: nothing },
    omissions: [without([], 'it answers across regions by default', feature('qbusiness', 'the answers'))],
  }),
  aws('aws_chatbot_slack_channel_configuration', { holds: 'network', properties: { slack_channel_id: route('Slack', 'anywhere'), slack_team_id: nothing } }),
  aws('aws_chatbot_teams_channel_configuration', { holds: 'network', properties: { channel_id: route('Microsoft Teams', 'anywhere'), tenant_id: nothing } }),
  aws('aws_quicksight_data_source', {
    holds: 'network',
    properties: Object.fromEntries(['aurora', 'mysql', 'postgresql', 'redshift', 'snowflake', 'databricks', 'sql_server', 'teradata', 'presto', 'spark', 'oracle', 'maria_db'].map((kind) => [`parameters[].${kind}[].host`, route('the data source', 'host')])),
  }),
  aws('aws_rekognition_stream_processor', { holds: 'compute', properties: { 'output[].kinesis_data_stream[].arn': copy('the output', 'arn'), 'output[].s3_destination[].bucket': copy('the output', 'bucket'), 'regions_of_interest[]': nothing } }),
  aws('aws_transcribe_language_model', { holds: 'compute', properties: { 'input_data_config[].s3_uri': copy('the training data', 'bucket') } }),
  aws('aws_grafana_workspace', {
    holds: 'telemetry',
    properties: {
      'notification_destinations[]': nothing,
      'data_sources[]': nothing,
      'network_access_control[].prefix_list_ids[]': nothing,
      account_access_type: nothing,
      permission_type: nothing,
    },
  }),
  aws('aws_prometheus_scraper', { holds: 'telemetry', properties: { 'destination[].amp[].workspace_arn': telemetry('the metrics', 'arn'), 'source[].eks[].cluster_arn': route('the cluster', 'arn') } }),
];
