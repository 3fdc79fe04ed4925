import { copyOf, egress, exposure, image, is, key, nothing, route, telemetry, text, without } from '../../define';
import { PRESENT } from '../block';
import { aws, awsPlain } from './aws';

/** AWS Lambda. */
export const lambda = [
  aws('aws_lambda_function', {
    holds: 'compute',
    containers: { '': { image: 'image_uri', command: ['image_config[].entry_point[]', 'image_config[].command[]'], variables: 'environment[].variables' } },
    encrypts: { what: 'the environment', given: { path: 'environment[].variables', when: PRESENT } },
    properties: {
      function_name: nothing,
      role: nothing,
      handler: nothing,
      filename: nothing,
      'environment[].variables': text('environment'),
      image_uri: image,
      'image_config[].command[]': text('script'),
      s3_bucket: copyOf('state', 'the code', 'bucket'),
      's3_key': nothing,
      'layers[]': copyOf('state', 'the layer', 'arn'),
      kms_key_arn: key(),
      'dead_letter_config[].target_arn': route('the dead letter queue', 'arn'),
      'file_system_config[].arn': route('the file system', 'arn'),
      'logging_config[].log_group': nothing,
    },
    omissions: [without('vpc_config', 'a function outside of a network has open egress', egress('the function', 'it runs outside of a network'))],
  }),
  aws('aws_lambda_layer_version', { holds: 'control', properties: { layer_name: nothing, s3_bucket: copyOf('state', 'the layer', 'bucket'), s3_key: nothing, filename: nothing } }),
  aws('aws_lambda_event_source_mapping', {
    holds: 'network',
    properties: {
      event_source_arn: route('the event source', 'arn'),
      function_name: nothing,
      'self_managed_event_source[].endpoints{}': text('environment'),
      'destination_config[].on_failure[].destination_arn': route('the failure destination', 'arn'),
      kms_key_arn: key(),
    },
  }),
  aws('aws_lambda_function_event_invoke_config', {
    holds: 'network',
    properties: {
      'destination_config[].on_failure[].destination': route('the failure destination', 'arn'),
      'destination_config[].on_success[].destination': route('the success destination', 'arn'),
    },
  }),
  aws('aws_lambda_function_url', {
    holds: 'network',
    properties: { authorization_type: exposure('the function', 'its URL asks for no credentials', is('NONE')) },
  }),
  aws('aws_lambda_permission', { holds: 'control', properties: { principal: exposure('the function', 'everybody may invoke it', is('*')), source_arn: nothing, function_name: nothing } }),
  aws('aws_lambda_layer_version_permission', { holds: 'control', properties: { principal: exposure('the layer', 'everybody may read it', is('*')) } }),
  aws('aws_lambda_invocation', { holds: 'control', properties: { input: text('script') } }),
  ...awsPlain('compute', 'aws_lambda_capacity_provider'),
  ...awsPlain(
    'control', 'aws_lambda_alias', 'aws_lambda_code_signing_config', 'aws_lambda_function_recursion_config', 'aws_lambda_provisioned_concurrency_config', 'aws_lambda_runtime_management_config',
  ),
  aws('aws_signer_signing_profile', { holds: 'control' }),
  aws('aws_signer_signing_job', { holds: 'control', properties: { 'source[].s3[].bucket': copyOf('state', 'the code', 'bucket'), 'destination[].s3[].bucket': copyOf('state', 'the signed code', 'bucket') } }),
  aws('aws_xray_group', { holds: 'telemetry' }),
  aws('aws_xray_encryption_config', { holds: 'telemetry', encrypts: 'the traces', properties: { key_id: key() } }),
  aws('aws_synthetics_canary', { holds: 'compute', properties: { artifact_s3_location: telemetry('the artifacts', 'bucket'), 'run_config[].environment_variables': text('environment'), s3_bucket: copyOf('state', 'the code', 'bucket'), handler: nothing } }),
];
