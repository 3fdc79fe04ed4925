import { copy, copyOf, egress, exposure, image, is, isNot, key, nothing, policy, route, telemetry, text, without } from '../../define';
import { EVERYONE } from '../block';
import { aws, awsGlobal, awsPlain, ARN } from './aws';

/** A container definition of ECS, and of Batch, which has the same members: JSON inside a text. */
const DEFINITION = (path: string) => ({
  [`${path}.image`]: image,
  [`${path}.environment`]: text('environment'),
  [`${path}.environmentFiles[].value`]: route('the environment file', 'bucket'),
  [`${path}.command`]: text('script'),
  [`${path}.entryPoint`]: text('script'),
  [`${path}.healthCheck.command`]: text('script'),
  [`${path}.logConfiguration.logDriver`]: nothing,
  [`${path}.logConfiguration.options`]: text('log'),
  [`${path}.logConfiguration.secretOptions[].valueFrom`]: key('the secret of the log driver'),
  [`${path}.firelensConfiguration.options`]: text('log'),
  [`${path}.secrets[].valueFrom`]: key('the secret'),
  [`${path}.repositoryCredentials.credentialsParameter`]: key('the credentials of the registry'),
  [`${path}.dnsServers[]`]: route('the name server', 'host'),
  [`${path}.extraHosts[].ipAddress`]: text('url'),
  [`${path}.jobRoleArn`]: nothing,
  [`${path}.executionRoleArn`]: nothing,
});

const SERVER = { image: 'image', command: ['entryPoint[]', 'command[]'], variables: 'environment' } as const;

const TASK = 'container_definitions<json>[]';
const JOBS = ['container_properties<json>', 'node_properties<json>.nodeRangeProperties[].container', 'node_properties<json>.nodeRangeProperties[].ecsProperties.taskProperties[].containers[]', 'ecs_properties<json>.taskProperties[].containers[]'];
const JOB_PODS = 'eks_properties[].pod_properties[].containers[]';

/** EKS, ECS, ECR, App Runner and Batch. */
export const containers = [
  aws('aws_eks_cluster', {
    holds: 'compute',
    encrypts: 'the secrets of the cluster',
    properties: {
      role_arn: nothing,
      'encryption_config[].provider[].key_arn': key(),
      'vpc_config[].endpoint_public_access': exposure('the API server', 'its endpoint is public', isNot(false)),
      'vpc_config[].public_access_cidrs[]': exposure('the API server', 'every address may call it', EVERYONE),
      'outpost_config[].outpost_arns[]': copyOf('data', 'the control plane on the Outpost', 'arn'),
      'remote_network_config[].remote_node_networks[].cidrs[]': nothing,
    },
    omissions: [without('vpc_config[].endpoint_public_access', 'the API server is public by default', exposure('the API server', 'its endpoint is public by default'))],
  }),
  aws('aws_eks_node_group', { holds: 'compute', properties: { node_role_arn: nothing, 'remote_access[].ec2_ssh_key': nothing } }),
  aws('aws_eks_fargate_profile', { holds: 'compute' }),
  aws('aws_eks_addon', { holds: 'control', properties: { configuration_values: text('script'), addon_version: nothing, service_account_role_arn: nothing } }),
  aws('aws_eks_identity_provider_config', { holds: 'control', properties: { 'oidc[].issuer_url': text('url') } }),
  aws('aws_eks_capability', { holds: 'control', properties: { 'configuration[].argo_cd[].aws_idc[].idc_region': route('the identity center', 'region') } }),
  ...awsPlain('control', 'aws_eks_access_entry', 'aws_eks_access_policy_association', 'aws_eks_pod_identity_association'),
  aws('aws_ecs_cluster', {
    holds: 'compute',
    properties: {
      'configuration[].execute_command_configuration[].kms_key_id': key(),
      'configuration[].execute_command_configuration[].log_configuration[].s3_bucket_name': telemetry('the session log', 'bucket'),
      'configuration[].managed_storage_configuration[].kms_key_id': key('the key of the storage'),
    },
  }),
  aws('aws_ecs_task_definition', {
    holds: 'compute',
    containers: { [TASK]: SERVER },
    properties: {
      ...DEFINITION(TASK),
      family: nothing,
      execution_role_arn: nothing,
      task_role_arn: nothing,
      'volume[].fsx_windows_file_server_volume_configuration[].file_system_id': nothing,
    },
  }),
  aws('aws_ecs_service', {
    holds: 'compute',
    properties: { 'network_configuration[].assign_public_ip': exposure('the service', 'its tasks get public addresses', is(true)), 'load_balancer[].target_group_arn': route('the target group', 'arn') },
  }),
  aws('aws_ecs_express_gateway_service', {
    holds: 'compute',
    properties: { 'primary_container[].image': image, 'primary_container[].environment[].value': text('environment'), 'primary_container[].command[]': text('script') },
  }),
  ...awsPlain('compute', 'aws_ecs_task_set', 'aws_ecs_capacity_provider', 'aws_ecs_cluster_capacity_providers'),
  aws('aws_ecr_repository', { holds: 'data', encrypts: 'the repository', properties: { 'encryption_configuration[].kms_key': key() }, classified: false }),
  aws('aws_ecr_repository_policy', { holds: 'control', properties: { policy } }),
  aws('aws_ecr_registry_policy', { holds: 'control', properties: { policy } }),
  aws('aws_ecr_lifecycle_policy', { holds: 'control', properties: { policy: nothing } }),
  aws('aws_ecr_replication_configuration', {
    holds: 'control',
    properties: { 'replication_configuration[].rule[].destination[].region': copy('the image replica', 'region'), 'replication_configuration[].rule[].destination[].registry_id': nothing, 'replication_configuration[].rule[].repository_filter[].filter': nothing },
  }),
  aws('aws_ecr_pull_through_cache_rule', { holds: 'control', properties: { upstream_registry_url: text('url'), credential_arn: key('the credential') } }),
  aws('aws_ecr_repository_creation_template', { holds: 'control', properties: { 'encryption_configuration[].kms_key': key(), repository_policy: policy } }),
  awsGlobal('aws_ecrpublic_repository', { holds: 'data', classified: false }, false, 'a public gallery serves everybody'),
  aws('aws_apprunner_service', {
    holds: 'compute',
    encrypts: 'the service',
    properties: {
      'encryption_configuration[].kms_key': key(),
      'source_configuration[].image_repository[].image_identifier': image,
      'source_configuration[].image_repository[].image_configuration[].runtime_environment_variables': text('environment'),
      'source_configuration[].image_repository[].image_configuration[].start_command': text('script'),
      'source_configuration[].code_repository[].repository_url': text('url'),
      'source_configuration[].code_repository[].code_configuration[].code_configuration_values[].runtime_environment_variables': text('environment'),
      'network_configuration[].egress_configuration[].egress_type': egress('the service', 'it reaches the internet', isNot('VPC')),
      'network_configuration[].ingress_configuration[].is_publicly_accessible': exposure('the service', 'it is publicly accessible', isNot(false)),
    },
    omissions: [
      without('network_configuration[].ingress_configuration', 'a service is public by default', exposure('the service', 'it is public by default')),
      without('network_configuration[].egress_configuration', 'a service reaches the internet by default', egress('the service', 'it reaches the internet by default')),
    ],
  }),
  aws('aws_batch_job_definition', {
    holds: 'compute',
    containers: { ...Object.fromEntries(JOBS.map((path) => [path, SERVER])), [JOB_PODS]: { image: 'image', command: ['command[]', 'args[]'], variables: 'env' } },
    properties: {
      ...Object.assign({}, ...JOBS.map(DEFINITION)),
      [`${JOB_PODS}.image`]: image,
      [`${JOB_PODS}.env`]: text('environment'),
      [`${JOB_PODS}.command`]: text('script'),
      [`${JOB_PODS}.args`]: text('script'),
      parameters: text('environment'),
    },
  }),
  aws('aws_batch_compute_environment', { holds: 'compute', properties: { service_role: nothing, 'eks_configuration[].eks_cluster_arn': route('the cluster', 'arn', ARN) } }),
  ...awsPlain('control', 'aws_batch_job_queue', 'aws_batch_scheduling_policy'),
  aws('aws_imagebuilder_container_recipe', { holds: 'control', properties: { parent_image: image, dockerfile_template_data: text('script'), dockerfile_template_uri: nothing } }),
];
