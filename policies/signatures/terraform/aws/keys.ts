import { copyOf, is, key, nothing, policy, route, text } from '../../define';
import { aws, awsPlain } from './aws';

const MULTI_REGION = copyOf('keys', 'the replicas of a multi-Region key', 'anywhere', is(true));

/** KMS, Secrets Manager and Systems Manager. */
export const keys = [
  aws('aws_kms_key', { holds: 'keys', properties: { policy, multi_region: MULTI_REGION, xks_key_id: nothing } }),
  aws('aws_kms_external_key', { holds: 'keys', properties: { policy, multi_region: MULTI_REGION } }),
  aws('aws_kms_replica_key', { holds: 'keys', properties: { policy, primary_key_arn: copyOf('keys', 'the primary key', 'key') } }),
  aws('aws_kms_replica_external_key', { holds: 'keys', properties: { policy, primary_key_arn: copyOf('keys', 'the primary key', 'key') } }),
  aws('aws_kms_custom_key_store', { holds: 'keys', properties: { xks_proxy_uri_endpoint: copyOf('keys', 'the external key store', 'host'), xks_proxy_vpc_endpoint_service_name: nothing } }),
  aws('aws_kms_key_policy', { holds: 'control', properties: { policy } }),
  aws('aws_kms_ciphertext', { holds: 'keys', properties: { key_id: key(), plaintext: nothing } }),
  ...awsPlain('keys', 'aws_kms_alias', 'aws_kms_grant', 'aws_cloudhsm_v2_cluster', 'aws_cloudhsm_v2_hsm'),
  aws('aws_secretsmanager_secret', {
    holds: 'keys',
    encrypts: 'the secret',
    properties: { kms_key_id: key(), policy, 'replica[].region': copyOf('keys', 'the replica of the secret', 'region'), 'replica[].kms_key_id': copyOf('keys', 'the key of the replica', 'key') },
  }),
  aws('aws_secretsmanager_secret_version', { holds: 'keys', properties: { secret_id: nothing, secret_string: text('environment') } }),
  aws('aws_secretsmanager_secret_policy', { holds: 'control', properties: { policy } }),
  aws('aws_secretsmanager_secret_rotation', { holds: 'control', properties: { rotation_lambda_arn: route('the rotation', 'arn') } }),
  // CloudFormation has no twin of this: it creates no encrypted parameter.
  aws('aws_ssm_parameter', { holds: 'keys', encrypts: { what: 'the parameter', given: { path: 'type', when: is('SecureString') } }, properties: { value: text('environment'), insecure_value: text('environment'), key_id: key(), allowed_pattern: nothing } }),
  aws('aws_ssm_document', { holds: 'control', properties: { content: text('script') } }),
  aws('aws_ssm_association', {
    holds: 'control',
    properties: { 'output_location[].s3_bucket_name': copyOf('telemetry', 'the output', 'bucket'), 'output_location[].s3_region': copyOf('telemetry', 'the output', 'region'), parameters: text('environment') },
  }),
  aws('aws_ssm_resource_data_sync', {
    holds: 'telemetry',
    properties: {
      's3_destination[].bucket_name': copyOf('telemetry', 'the inventory', 'bucket'),
      's3_destination[].region': copyOf('telemetry', 'the inventory', 'region'),
      's3_destination[].kms_key_arn': copyOf('keys', 'the key of the inventory', 'key'),
    },
  }),
  aws('aws_ssm_maintenance_window_task', { holds: 'control', properties: { task_arn: nothing, 'task_invocation_parameters[].run_command_parameters[].output_s3_bucket': copyOf('telemetry', 'the output', 'bucket') } }),
  ...awsPlain('control', 'aws_ssm_activation', 'aws_ssm_maintenance_window', 'aws_ssm_maintenance_window_target', 'aws_ssm_patch_baseline', 'aws_ssm_patch_group', 'aws_ssm_service_setting'),
  ...awsPlain('keys', 'aws_acmpca_certificate', 'aws_acmpca_permission', 'aws_acmpca_policy'),
  aws('aws_acmpca_certificate_authority', { holds: 'keys', properties: { 'revocation_configuration[].crl_configuration[].s3_bucket_name': copyOf('telemetry', 'the revocation list', 'bucket') } }),
  aws('aws_acm_certificate', { holds: 'keys', properties: { domain_name: nothing, 'subject_alternative_names[]': nothing, certificate_body: nothing, certificate_chain: nothing, private_key: nothing } }),
  ...awsPlain('control', 'aws_acm_certificate_validation'),
];
