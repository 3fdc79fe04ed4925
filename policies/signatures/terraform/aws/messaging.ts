import { copy, copyOf, exposure, given, is, key, nothing, policy, route, telemetry, text } from '../../define';
import { aws, awsPlain, ARN } from './aws';

/** SNS, SQS, EventBridge, Kinesis, MSK, Step Functions and what connects them. */
export const messaging = [
  aws('aws_sns_topic', {
    holds: 'data',
    encrypts: 'the topic',
    properties: { kms_master_key_id: key(), policy, delivery_policy: nothing, display_name: nothing },
  }),
  aws('aws_sns_topic_policy', { holds: 'control', properties: { policy } }),
  aws('aws_sns_topic_subscription', {
    holds: 'network',
    properties: {
      topic_arn: route('the topic', 'arn'),
      protocol: nothing('the endpoint is judged by it'),
      endpoint: [
        given('protocol', { oneOf: ['http', 'https'] }, route('the subscriber', 'host')),
        given('protocol', { oneOf: ['sqs', 'lambda', 'firehose', 'application'] }, route('the subscriber', 'arn')),
        given('protocol', { oneOf: ['email', 'email-json', 'sms'] }, route('the subscriber', 'anywhere')),
      ],
      redrive_policy: nothing,
    },
  }),
  aws('aws_sns_platform_application', { holds: 'network', properties: { platform: copy('the push notifications', 'anywhere'), event_delivery_failure_topic_arn: telemetry('the event', 'arn') } }),
  aws('aws_sqs_queue', { holds: 'data', encrypts: 'the queue', properties: { kms_master_key_id: key(), policy, redrive_policy: nothing, redrive_allow_policy: nothing } }),
  aws('aws_sqs_queue_policy', { holds: 'control', properties: { policy } }),
  ...awsPlain('control', 'aws_sqs_queue_redrive_policy', 'aws_sqs_queue_redrive_allow_policy'),
  aws('aws_cloudwatch_event_bus', { holds: 'data', encrypts: 'the bus', properties: { kms_key_identifier: key(), event_source_name: route('the partner', 'anywhere'), 'dead_letter_config[].arn': route('the dead letter queue', 'arn') }, classified: false }),
  aws('aws_cloudwatch_event_bus_policy', { holds: 'control', properties: { policy } }),
  aws('aws_cloudwatch_event_permission', { holds: 'control', properties: { principal: nothing } }),
  aws('aws_cloudwatch_event_rule', { holds: 'network', properties: { event_pattern: nothing, schedule_expression: nothing, role_arn: nothing, event_bus_name: route('the bus', 'arn', ARN) } }),
  aws('aws_cloudwatch_event_target', {
    holds: 'network',
    properties: {
      arn: route('the target', 'arn'),
      role_arn: nothing,
      rule: nothing,
      input: text('script'),
      'dead_letter_config[].arn': route('the dead letter queue', 'arn'),
      'run_command_targets[].values[]': nothing,
      'http_target[].header_parameters': nothing,
    },
  }),
  aws('aws_cloudwatch_event_archive', { holds: 'data', properties: { event_source_arn: route('the bus', 'arn'), kms_key_identifier: key() }, classified: false }),
  aws('aws_cloudwatch_event_endpoint', {
    holds: 'network',
    properties: { 'routing_config[].failover_config[].secondary[].route': route('the failover', 'region'), 'event_bus[].event_bus_arn': route('the bus', 'arn') },
  }),
  aws('aws_cloudwatch_event_api_destination', { holds: 'network', properties: { invocation_endpoint: route('the destination', 'host') } }),
  aws('aws_cloudwatch_event_connection', { holds: 'network', properties: { 'auth_parameters[].oauth[].authorization_endpoint': route('the authorization server', 'host'), kms_key_identifier: key() } }),
  aws('aws_scheduler_schedule', {
    holds: 'network',
    properties: {
      'target[].arn': route('the scheduled call', 'arn', { matches: /^(?!arn:aws[a-z-]{0,10}:scheduler:::)/ }),
      'target[].input': text('script'),
      'target[].role_arn': nothing,
      'target[].dead_letter_config[].arn': route('the dead letter queue', 'arn'),
      kms_key_arn: key(),
      schedule_expression: nothing,
      schedule_expression_timezone: nothing,
    },
  }),
  ...awsPlain('control', 'aws_scheduler_schedule_group', 'aws_schemas_registry', 'aws_schemas_schema', 'aws_schemas_discoverer'),
  aws('aws_pipes_pipe', {
    holds: 'network',
    properties: {
      source: route('the source', 'arn', { matches: /^(?!smk:\/\/)/ }),
      target: route('the target', 'arn'),
      enrichment: route('the enrichment', 'arn'),
      role_arn: nothing,
      'source_parameters[].self_managed_kafka_parameters[].additional_bootstrap_servers[]': route('the source', 'host'),
      'log_configuration[].s3_log_destination[].bucket_name': telemetry('the log', 'bucket'),
      'log_configuration[].cloudwatch_logs_log_destination[].log_group_arn': telemetry('the log', 'arn'),
      'log_configuration[].firehose_log_destination[].delivery_stream_arn': telemetry('the log', 'arn'),
    },
  }),
  aws('aws_sfn_state_machine', {
    holds: 'compute',
    encrypts: 'the state machine',
    properties: { definition: text('script'), role_arn: nothing, 'encryption_configuration[].kms_key_id': key(), 'logging_configuration[].log_destination': telemetry('the log', 'arn') },
  }),
  aws('aws_sfn_activity', { holds: 'control', properties: { 'encryption_configuration[].kms_key_id': key() } }),
  aws('aws_kinesis_stream', { holds: 'data', encrypts: 'the stream', properties: { kms_key_id: key() } }),
  ...awsPlain('network', 'aws_kinesis_stream_consumer'),
  aws('aws_kinesis_video_stream', { holds: 'data', encrypts: 'the stream', properties: { kms_key_id: key() } }),
  aws('aws_kinesisanalyticsv2_application', {
    holds: 'compute',
    properties: { 'application_configuration[].application_code_configuration[].code_content[].s3_content_location[].bucket_arn': copyOf('state', 'the code', 'bucket'), 'application_configuration[].environment_properties[].property_group[].property_map': text('environment') },
  }),
  aws('aws_msk_cluster', {
    holds: 'data',
    encrypts: 'the cluster',
    properties: {
      'encryption_info[].encryption_at_rest_kms_key_arn': key(),
      'logging_info[].broker_logs[].s3[].bucket': telemetry('the broker log', 'bucket'),
      'logging_info[].broker_logs[].firehose[].delivery_stream': nothing,
      'logging_info[].broker_logs[].cloudwatch_logs[].log_group': nothing,
    },
  }),
  aws('aws_msk_serverless_cluster', { holds: 'data' }),
  aws('aws_msk_replicator', {
    holds: 'network',
    properties: {
      'kafka_cluster[].amazon_msk_cluster[].msk_cluster_arn': copy('the replicated topics', 'arn'),
      'replication_info_list[].source_kafka_cluster_arn': route('the source', 'arn'),
      'replication_info_list[].target_kafka_cluster_arn': copy('the replicated topics', 'arn'),
    },
  }),
  aws('aws_mskconnect_connector', {
    holds: 'compute',
    properties: {
      connector_configuration: text('environment'),
      'kafka_cluster[].apache_kafka_cluster[].bootstrap_servers': text('script'),
      'log_delivery[].worker_log_delivery[].s3[].bucket': telemetry('the worker log', 'bucket'),
      'plugin[].custom_plugin[].arn': nothing,
    },
  }),
  aws('aws_mskconnect_custom_plugin', { holds: 'control', properties: { 'location[].s3[].bucket_arn': copyOf('state', 'the plugin', 'bucket') } }),
  aws('aws_mq_broker', { holds: 'data', encrypts: 'the broker', properties: { 'encryption_options[].kms_key_id': key(), publicly_accessible: exposure('the broker', 'it is publicly accessible', is(true)) } }),
  aws('aws_ses_receipt_rule', { holds: 'network', properties: { 's3_action[].bucket_name': copy('the received mail', 'bucket'), 's3_action[].kms_key_arn': copyOf('keys', 'the key of the mail', 'key'), 'lambda_action[].function_arn': route('the function', 'arn'), 'sns_action[].topic_arn': copy('the received mail', 'arn') } }),
  aws('aws_ses_event_destination', { holds: 'telemetry', properties: { 'kinesis_destination[].stream_arn': telemetry('the mail events', 'arn'), 'sns_destination[].topic_arn': telemetry('the mail events', 'arn') } }),
  aws('aws_sesv2_configuration_set_event_destination', {
    holds: 'telemetry',
    properties: {
      'event_destination[].kinesis_firehose_destination[].delivery_stream_arn': telemetry('the mail events', 'arn'),
      'event_destination[].sns_destination[].topic_arn': telemetry('the mail events', 'arn'),
      'event_destination[].event_bridge_destination[].event_bus_arn': telemetry('the mail events', 'arn'),
    },
  }),
];
