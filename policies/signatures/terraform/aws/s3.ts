import { copy, copyOf, exposure, given, is, isNot, key, nothing, policy, route, telemetry } from '../../define';
import { aws, awsGlobal, awsPlain } from './aws';

const BUCKET = { bucket: nothing } as const;
const PUBLIC = exposure('the bucket', 'its access control list is public', is('public-read', 'public-read-write', 'authenticated-read'));
const GROUP = exposure('the bucket', 'its access control list grants to everybody', { matches: /\/(?:AllUsers|AuthenticatedUsers)$/ });
const BLOCKS = {
  block_public_policy: exposure('the bucket', 'public policies are not blocked', isNot(true)),
  restrict_public_buckets: exposure('the bucket', 'public buckets are not restricted', isNot(true)),
} as const;

/** Amazon S3. What CloudFormation says inside the bucket, Terraform says in resources beside it. */
export const s3 = [
  aws('aws_s3_bucket', {
    holds: 'data',
    encrypts: { what: 'the bucket', companion: { type: 'aws_s3_bucket_server_side_encryption_configuration', by: 'bucket' } },
    properties: {
      ...BUCKET,
      bucket_prefix: nothing,
      acl: PUBLIC,
      policy,
      'grant[].uri': GROUP,
      acceleration_status: route('transfer acceleration', 'anywhere', is('Enabled')),
      'server_side_encryption_configuration[].rule[].apply_server_side_encryption_by_default[].kms_master_key_id': key(),
      'replication_configuration[].role': nothing,
      'replication_configuration[].rules[].destination[].bucket': copy('the replica', 'bucket'),
      'replication_configuration[].rules[].destination[].replica_kms_key_id': copyOf('keys', 'the key of the replica', 'key'),
      'logging[].target_bucket': telemetry('the access log', 'bucket'),
      'website[].index_document': exposure('the bucket', 'it is a website'),
      'website[].redirect_all_requests_to': route('the redirect', 'host'),
    },
  }),
  aws('aws_s3_bucket_server_side_encryption_configuration', {
    holds: 'control',
    encrypts: 'the bucket',
    properties: { ...BUCKET, 'rule[].apply_server_side_encryption_by_default[].kms_master_key_id': key() },
  }),
  aws('aws_s3_bucket_replication_configuration', {
    holds: 'control',
    properties: {
      ...BUCKET,
      role: nothing,
      'rule[].destination[].bucket': copy('the replica', 'bucket'),
      'rule[].destination[].account': nothing,
      'rule[].destination[].encryption_configuration[].replica_kms_key_id': copyOf('keys', 'the key of the replica', 'key'),
    },
  }),
  aws('aws_s3_bucket_logging', { holds: 'control', properties: { ...BUCKET, target_bucket: telemetry('the access log', 'bucket') } }),
  aws('aws_s3_bucket_public_access_block', { holds: 'control', properties: { ...BUCKET, ...BLOCKS } }),
  aws('aws_s3_bucket_policy', { holds: 'control', properties: { ...BUCKET, policy } }),
  aws('aws_s3_bucket_acl', { holds: 'control', properties: { ...BUCKET, acl: PUBLIC, 'access_control_policy[].grant[].grantee[].uri': GROUP } }),
  aws('aws_s3_bucket_inventory', {
    holds: 'control',
    properties: {
      ...BUCKET,
      'destination[].bucket[].bucket_arn': copy('the inventory', 'bucket'),
      'destination[].bucket[].encryption[].sse_kms[].key_id': copyOf('keys', 'the key of the inventory', 'key'),
    },
  }),
  aws('aws_s3_bucket_analytics_configuration', {
    holds: 'control',
    properties: { ...BUCKET, 'storage_class_analysis[].data_export[].destination[].s3_bucket_destination[].bucket_arn': copy('the analytics export', 'bucket') },
  }),
  aws('aws_s3_bucket_notification', {
    holds: 'control',
    properties: {
      ...BUCKET,
      'topic[].topic_arn': route('the notification topic', 'arn'),
      'queue[].queue_arn': route('the notification queue', 'arn'),
      'lambda_function[].lambda_function_arn': route('the notified function', 'arn'),
    },
  }),
  aws('aws_s3_bucket_accelerate_configuration', { holds: 'control', properties: { ...BUCKET, status: route('transfer acceleration', 'anywhere', is('Enabled')) } }),
  aws('aws_s3_bucket_website_configuration', {
    holds: 'control',
    properties: {
      ...BUCKET,
      'index_document[].suffix': exposure('the bucket', 'it is a website'),
      'redirect_all_requests_to[].host_name': route('the redirect', 'host'),
      'routing_rule[].redirect[].host_name': route('the redirect', 'host'),
    },
  }),
  ...awsPlain(
    'control', 'aws_s3_bucket_versioning', 'aws_s3_bucket_ownership_controls', 'aws_s3_bucket_lifecycle_configuration', 'aws_s3_bucket_cors_configuration',
    'aws_s3_bucket_object_lock_configuration', 'aws_s3_bucket_intelligent_tiering_configuration', 'aws_s3_bucket_metric', 'aws_s3_bucket_request_payment_configuration',
    'aws_s3_bucket_metadata_configuration', 'aws_s3_bucket_abac',
  ),
  aws('aws_s3_object', { holds: 'data', properties: { ...BUCKET, key: nothing, content: nothing, kms_key_id: key() }, classified: false }),
  aws('aws_s3_bucket_object', { holds: 'data', properties: { ...BUCKET, key: nothing, content: nothing, kms_key_id: key() }, classified: false }),
  aws('aws_s3_object_copy', { holds: 'data', properties: { ...BUCKET, key: nothing, source: copy('the copied object', 'bucket'), kms_key_id: key() }, classified: false }),
  aws('aws_s3_directory_bucket', { holds: 'data', place: { 'location[].name': 'zone' }, properties: BUCKET }),
  aws('aws_s3_access_point', { holds: 'network', properties: { bucket: route('the bucket', 'bucket'), policy, bucket_account_id: nothing } }),
  aws('aws_s3control_access_point_policy', { holds: 'control', properties: { policy } }),
  awsGlobal('aws_s3control_multi_region_access_point', { holds: 'network', properties: { 'details[].region[].bucket': copy('the bucket', 'bucket') } }, false, 'requests are routed to the nearest region'),
  awsGlobal('aws_s3control_multi_region_access_point_policy', { properties: { 'details[].policy': policy } }, true),
  aws('aws_s3control_object_lambda_access_point', { holds: 'network', properties: { 'configuration[].transformation_configuration[].content_transformation[].aws_lambda[].function_arn': route('the transforming function', 'arn') } }),
  aws('aws_s3control_storage_lens_configuration', {
    holds: 'telemetry',
    properties: {
      'storage_lens_configuration[].data_export[].s3_bucket_destination[].arn': telemetry('the storage lens export', 'bucket'),
      'storage_lens_configuration[].include[].regions[]': telemetry('the storage lens scope', 'region'),
      'storage_lens_configuration[].exclude[].regions[]': nothing,
    },
  }),
  awsGlobal('aws_s3_account_public_access_block', { properties: BLOCKS }, true),
  aws('aws_s3tables_table_bucket', { holds: 'data', encrypts: 'the table bucket', properties: { 'encryption_configuration[].kms_key_arn': key() } }),
  aws('aws_s3tables_table_bucket_replication', { holds: 'control', properties: { 'rule[].destination[].destination_table_bucket_arn': copy('the replica', 'arn') } }),
  aws('aws_s3tables_table_replication', { holds: 'control', properties: { 'rule[].destination[].destination_table_bucket_arn': copy('the replica', 'arn') } }),
  aws('aws_s3vectors_vector_bucket', { holds: 'data', encrypts: 'the vector bucket', properties: { 'encryption_configuration[].kms_key_arn': given('encryption_configuration[].sse_type', is('aws:kms'), key()) } }),
];
