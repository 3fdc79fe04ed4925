import { factsAbout, reference, resource, worries, type Body } from './worries';

const KEY = 'arn:aws:kms:us-east-1:111122223333:key/1';
const HOME_KEY = 'arn:aws:kms:eu-central-1:111122223333:key/1';
const ireland = resource('aws_s3_bucket', { bucket: 'replica-in-ireland' }, 'aws:eu-west-1', 'ireland');
const virginia = resource('aws_s3_bucket', { bucket: 'replica-in-virginia' }, 'aws:us-east-1', 'virginia');
const beside = [ireland, virginia];
const TOPIC = (region: string) => `arn:aws:sns:${region}:111122223333:topic`;

/** Type, a body that leaks, what worries about it, and the same without a leak. */
const TABLE: readonly (readonly [type: string, leak: Body, leaks: readonly string[], clean: Body])[] = [
  ['aws_s3_bucket', { bucket: 'a', region: 'us-east-1' }, ['data in aws:us-east-1'], { bucket: 'a', region: 'eu-west-1' }],
  ['aws_s3_bucket', { acl: 'public-read', acceleration_status: 'Enabled' }, ['public: its access control list is public', 'transfer acceleration through anywhere'], { acl: 'private' }],
  ['aws_s3_bucket_replication_configuration', { rule: [{ destination: { bucket: 'arn:aws:s3:::replica-in-virginia' } }] }, ['data: the replica to aws:us-east-1'], { rule: [{ destination: [{ bucket: 'arn:aws:s3:::replica-in-ireland' }] }] }],
  ['aws_s3_bucket_replication_configuration', { rule: [{ destination: [{ bucket: 'arn:aws:s3:::nobody-knows' }] }] }, ['data: the replica to ?'], { rule: { destination: { bucket: reference(ireland, 'arn') } } }],
  ['aws_s3_bucket_logging', { target_bucket: 'replica-in-virginia' }, ['telemetry: the access log to aws:us-east-1'], { target_bucket: 'replica-in-ireland' }],
  ['aws_s3_bucket_public_access_block', { block_public_policy: false, restrict_public_buckets: true }, ['public: public policies are not blocked'], { block_public_policy: true, restrict_public_buckets: true }],
  ['aws_s3_bucket_inventory', { destination: [{ bucket: [{ bucket_arn: 'arn:aws:s3:::replica-in-virginia' }] }] }, ['data: the inventory to aws:us-east-1'], { destination: { bucket: { bucket_arn: 'arn:aws:s3:::replica-in-ireland' } } }],
  ['aws_security_group', { egress: [{ cidr_blocks: ['10.0.0.0/8', '0.0.0.0/0'] }] }, ['open: every address may be called'], { egress: [{ cidr_blocks: ['10.0.0.0/8'] }] }],
  ['aws_security_group', { ingress: { ipv6_cidr_blocks: ['::/0'] } }, ['public: every address may call in'], {}],
  ['aws_security_group_rule', { type: 'egress', cidr_blocks: ['0.0.0.0/0'] }, ['open: every address may be called'], { type: 'egress', cidr_blocks: ['10.0.0.0/8'] }],
  ['aws_security_group_rule', { type: 'ingress', cidr_blocks: ['0.0.0.0/0'] }, ['public: every address may call in'], { type: 'ingress', cidr_blocks: ['10.0.0.0/8'] }],
  ['aws_vpc_security_group_egress_rule', { cidr_ipv4: '0.0.0.0/0' }, ['open: every address may be called'], { cidr_ipv4: '10.0.0.0/8' }],
  ['aws_route', { destination_cidr_block: '0.0.0.0/0', nat_gateway_id: 'nat-1' }, ['open: the default route leads to the internet'], { destination_cidr_block: '0.0.0.0/0', vpc_endpoint_id: 'vpce-1' }],
  ['aws_nat_gateway', {}, ['open: it connects to the internet by default'], { connectivity_type: 'private' }],
  ['aws_subnet', { availability_zone: 'eu-central-1-ist-1a' }, ['network in aws:eu-central-1-ist-1a'], { availability_zone: 'eu-central-1a' }],
  ['aws_instance', { availability_zone: 'eu-central-1-ist-1a' }, ['compute in aws:eu-central-1-ist-1a'], { availability_zone: 'eu-central-1a' }],
  ['aws_ebs_volume', { availability_zone: 'eu-central-1-ist-1a', region: 'eu-central-1' }, ['data in aws:eu-central-1-ist-1a'], { availability_zone: reference(ireland, 'availability_zone') }],
  ['aws_autoscaling_group', { availability_zones: ['eu-central-1a', 'eu-central-1-ist-1a'] }, ['data: the group to aws:eu-central-1-ist-1a'], { availability_zones: ['eu-central-1a'] }],
  ['aws_vpc_endpoint', { service_name: 'com.amazonaws.us-east-1.s3' }, ['the endpoint service through aws:us-east-1', 'no endpoint policy'], { service_name: 'com.amazonaws.eu-central-1.s3', policy: '{"Statement":[]}' }],
  ['aws_vpc_peering_connection', { peer_region: 'us-east-1' }, ['the peered network through aws:us-east-1'], { peer_region: 'eu-west-1' }],
  ['aws_flow_log', { log_destination: 'arn:aws:logs:us-east-1:111122223333:log-group:a' }, ['telemetry: the flow log to aws:us-east-1'], { log_destination: 'arn:aws:logs:eu-west-1:111122223333:log-group:a' }],
  ['aws_ebs_snapshot_copy', { source_region: 'us-east-1' }, ['data: the copied snapshot to aws:us-east-1'], { source_region: 'eu-west-1' }],
  ['aws_ami_copy', { source_ami_region: 'us-east-1' }, ['data: the copied image to aws:us-east-1'], { source_ami_region: 'eu-west-1' }],
  ['aws_eks_cluster', {}, ['public: its endpoint is public by default'], { vpc_config: [{ endpoint_public_access: false }] }],
  ['aws_ecr_replication_configuration', { replication_configuration: [{ rule: [{ destination: [{ region: 'us-east-1' }] }] }] }, ['data: the image replica to aws:us-east-1'], { replication_configuration: { rule: { destination: { region: 'eu-west-1' } } } }],
  ['aws_lambda_function', { s3_bucket: 'replica-in-virginia' }, ['state: the code to aws:us-east-1', 'open: it runs outside of a network'], { s3_bucket: 'replica-in-ireland', vpc_config: [{}] }],
  ['aws_lambda_function', { vpc_config: [{}], layers: ['arn:aws:lambda:us-east-1:111122223333:layer:a:1'] }, ['state: the layer to aws:us-east-1'], { vpc_config: [{}], layers: ['arn:aws:lambda:eu-central-1:111122223333:layer:a:1'] }],
  ['aws_sagemaker_endpoint_configuration', { data_capture_config: [{ destination_s3_uri: 's3://replica-in-virginia/x' }] }, ['data: the captured data to aws:us-east-1'], { data_capture_config: [{ destination_s3_uri: 's3://replica-in-ireland/x' }] }],
  ['aws_sagemaker_model', {}, ['open: its containers can call the internet by default'], { enable_network_isolation: true }],
  ['aws_sagemaker_notebook_instance', {}, ['open: it reaches the internet directly by default'], { direct_internet_access: 'Disabled' }],
  ['aws_bedrockagent_agent', { foundation_model: 'global.anthropic.claude-sonnet-4-20250514-v1:0' }, ['asks global.anthropic.claude-sonnet-4-20250514-v1:0'], { foundation_model: 'mistral.mistral-large-2402-v1:0' }],
  ['aws_bedrockagent_knowledge_base', { storage_configuration: [{ pinecone_configuration: [{ connection_string: 'https://x.pinecone.unknown.example.us' }] }] }, ['data: the vectors to ?'], { storage_configuration: [{ opensearch_serverless_configuration: [{ collection_arn: 'arn:aws:aoss:eu-central-1:111122223333:collection/1' }] }] }],
  ['aws_kms_key', { multi_region: true }, ['keys: the replicas of a multi-Region key to anywhere'], { multi_region: false }],
  ['aws_kms_replica_key', { primary_key_arn: KEY }, ['keys: the primary key to aws:us-east-1'], { primary_key_arn: HOME_KEY }],
  ['aws_secretsmanager_secret', { replica: [{ region: 'us-east-1' }] }, ['keys: the replica of the secret to aws:us-east-1'], { replica: [{ region: 'eu-west-1' }], kms_key_id: HOME_KEY }],
  ['aws_dynamodb_table', { replica: [{ region_name: 'us-east-1' }], server_side_encryption: { kms_key_arn: KEY } }, ['the key in aws:us-east-1', 'data: the replica to aws:us-east-1'], { replica: { region_name: 'eu-west-1' } }],
  ['aws_db_instance', { replicate_source_db: 'arn:aws:rds:us-east-1:111122223333:db:a', publicly_accessible: true }, ['public: it is publicly accessible', 'data: the replicated database to aws:us-east-1'], { replicate_source_db: 'a', publicly_accessible: false }],
  ['aws_db_instance', { replicate_source_db: reference(virginia, 'arn') }, ['data: the replicated database to aws:us-east-1'], { replicate_source_db: reference(ireland, 'arn') }],
  ['aws_redshift_snapshot_copy', { destination_region: 'us-east-1' }, ['data: the snapshot copy to aws:us-east-1'], { destination_region: 'eu-west-1' }],
  ['aws_efs_replication_configuration', { destination: [{ region: 'us-east-1' }] }, ['data: the replica to aws:us-east-1'], { destination: [{ region: 'eu-west-1' }] }],
  ['aws_backup_plan', { rule: [{ copy_action: [{ destination_vault_arn: 'arn:aws:backup:us-east-1:111122223333:backup-vault:a' }] }] }, ['data: the backup copy to aws:us-east-1'], { rule: [{ copy_action: [{ destination_vault_arn: 'arn:aws:backup:eu-west-1:111122223333:backup-vault:a' }] }] }],
  ['aws_cloudwatch_log_subscription_filter', { destination_arn: 'arn:aws:kinesis:us-east-1:111122223333:stream/a' }, ['telemetry: the log to aws:us-east-1'], { destination_arn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/a' }],
  ['aws_kinesis_firehose_delivery_stream', { extended_s3_configuration: [{ bucket_arn: 'arn:aws:s3:::replica-in-virginia' }] }, ['telemetry: the delivered records to aws:us-east-1'], { extended_s3_configuration: [{ bucket_arn: 'arn:aws:s3:::replica-in-ireland' }] }],
  ['aws_cloudtrail', { s3_bucket_name: 'replica-in-virginia' }, ['telemetry: the trail to aws:us-east-1'], { is_multi_region_trail: true, s3_bucket_name: 'replica-in-ireland' }],
  ['aws_sns_topic_subscription', { protocol: 'sqs', endpoint: 'arn:aws:sqs:us-east-1:111122223333:a' }, ['the subscriber through aws:us-east-1'], { protocol: 'sqs', endpoint: 'arn:aws:sqs:eu-west-1:111122223333:a' }],
  ['aws_sns_topic_subscription', { protocol: 'email', endpoint: 'a@example.org' }, ['the subscriber through anywhere'], { protocol: 'sqs', topic_arn: TOPIC('eu-west-1') }],
  ['aws_cloudwatch_event_target', { arn: 'arn:aws:events:us-east-1:111122223333:event-bus/a' }, ['the target through aws:us-east-1'], { arn: 'arn:aws:events:eu-west-1:111122223333:event-bus/a' }],
  ['aws_route53_zone', { vpc: [{ vpc_region: 'us-east-1' }] }, ['the network that asks through aws:us-east-1'], { vpc: [{ vpc_region: 'eu-west-1' }] }],
  ['aws_api_gateway_rest_api', {}, ['the edge locations through anywhere', 'public: its endpoint is public by default'], { endpoint_configuration: [{ types: ['PRIVATE'] }] }],
  ['aws_api_gateway_integration', { type: 'HTTP_PROXY', uri: 'https://somewhere.example.us/x' }, ['the integration through ?'], { type: 'MOCK' }],
  ['aws_lb', {}, ['public: it is not internal by default'], { internal: true }],
  ['aws_appsync_datasource', { dynamodb_config: [{ region: 'us-east-1' }] }, ['the data source through aws:us-east-1'], { dynamodb_config: [{ region: 'eu-west-1' }] }],
  ['aws_ram_resource_share', { allow_external_principals: true }, ['public: principals outside of the organization may join'], { allow_external_principals: false }],
  ['aws_codepipeline', { stage: [{ action: [{ region: 'us-east-1' }] }] }, ['state: the action to aws:us-east-1'], { stage: [{ action: [{ region: 'eu-west-1' }] }] }],
  ['aws_athena_workgroup', { configuration: [{ result_configuration: [{ output_location: 's3://replica-in-virginia/x' }] }] }, ['data: the query results to aws:us-east-1'], { configuration: [{ result_configuration: [{ output_location: 's3://replica-in-ireland/x' }] }] }],
  ['aws_cloudformation_stack_set_instance', { stack_set_instance_region: 'us-east-1' }, ['state: the stack to aws:us-east-1'], { stack_set_instance_region: 'eu-west-1' }],
];

describe.each(TABLE)('%s', (type, leak, leaks, clean) => {
  it(`${JSON.stringify(leak).slice(0, 60)} leaks`, () => { expect(worries(type, leak, { beside })).toEqual(leaks); });
  it(`${JSON.stringify(clean).slice(0, 60)} is clean`, () => { expect(worries(type, clean, { beside })).toEqual([]); });
});

describe('services without a region', () => {
  it.each([
    ['aws_cloudfront_distribution', false], ['aws_globalaccelerator_accelerator', false], ['aws_rds_global_cluster', false], ['aws_s3control_multi_region_access_point', false],
    ['aws_iam_role', true], ['aws_route53_zone', true], ['aws_organizations_policy', true], ['aws_budgets_budget', true],
  ])('%s, metadata only: %s', (type, metadataOnly) => {
    expect(factsAbout(type, {})).toContainEqual(expect.objectContaining({ kind: 'global', service: type, metadataOnly }));
    expect(factsAbout(type, {})).not.toContainEqual(expect.objectContaining({ kind: 'placement' }));
  });
});

it.each([['{"services":{"@@assign":"optOut"}}', false], ['{"services":{"default":{"opt_out_policy":{"@@assign":"optIn"}}}}', true]])('reads the opt-out policy %s', (content, keeps) => {
  expect(factsAbout('aws_organizations_policy', { type: 'AISERVICES_OPT_OUT_POLICY', content })).toContainEqual(expect.objectContaining({ kind: 'retention', keeps: expect.objectContaining({ value: keeps }) as unknown }));
  expect(factsAbout('aws_organizations_policy', { type: 'SERVICE_CONTROL_POLICY', content })).not.toContainEqual(expect.objectContaining({ kind: 'retention' }));
});

it('believes the region of a resource over that of its provider', () => {
  expect(worries('aws_sqs_queue', { region: 'us-east-1' })).toEqual(['data in aws:us-east-1']);
  expect(worries('aws_workspaces_workspace', { region: 'us-east-1' })).toEqual(['control in aws:us-east-1']);
});

const encrypted = (type: string, body: Body) => factsAbout(type, body).flatMap((fact) => (fact.kind === 'encryption' && fact.by.state === 'known' ? [fact.by.value] : []));

it.each<readonly [type: string, body: Body, by: readonly string[]]>([
  ['aws_db_instance', {}, ['none']],
  ['aws_db_instance', { storage_encrypted: true }, ['provider']],
  ['aws_db_instance', { storage_encrypted: true, kms_key_id: HOME_KEY }, ['customer']],
  ['aws_db_instance', { storage_encrypted: true, performance_insights_kms_key_id: HOME_KEY }, ['provider']],
  ['aws_rds_cluster', {}, ['provider']],
  ['aws_ebs_volume', { encrypted: 'true' }, ['provider']],
  ['aws_instance', { root_block_device: [{ encrypted: true }] }, ['provider']],
  ['aws_ssm_parameter', { type: 'String' }, []],
  ['aws_ssm_parameter', { type: 'SecureString' }, ['provider']],
  ['aws_lambda_function', {}, []],
  ['aws_lambda_function', { environment: [{ variables: { A: 'b' } }] }, ['provider']],
])('says with whose key %s %j is encrypted', (type, body, by) => {
  expect(encrypted(type, body)).toEqual(by);
});

it('says of two disks that one is not encrypted', () => {
  const facts = factsAbout('aws_instance', { root_block_device: [{ encrypted: true }], ebs_block_device: [{ encrypted: false }] });
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'encryption', by: expect.objectContaining({ state: 'oneOf' }) as unknown }));
});

it('takes an object for one where a text is asked for', () => {
  const nothing = Object.create(null) as object;
  expect(encrypted('aws_lambda_function', { environment: [{ variables: nothing }] })).toEqual(['provider']);
  expect(worries('aws_db_instance', { replicate_source_db: nothing })).toEqual(['data: the replicated database to ?']);
});
