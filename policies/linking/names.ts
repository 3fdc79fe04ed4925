import type { Resource } from '../documents';

/** A property whose literal value is how others name the resource. */
export interface Naming {
  readonly kind: string;
  readonly property: string;
}

/** What other documents can call a resource by. */
export const NAMES: ReadonlyMap<string, Naming> = new Map(Object.entries({
  bucket: { 'AWS::S3::Bucket': 'BucketName', aws_s3_bucket: 'bucket' },
  'gcs-bucket': { google_storage_bucket: 'name' },
  'bucket of opentelekomcloud': { opentelekomcloud_obs_bucket: 'bucket', opentelekomcloud_s3_bucket: 'bucket' },
  'bucket of scaleway': { scaleway_object_bucket: 'name' },
  'bucket of ionoscloud': { ionoscloud_s3_bucket: 'name' },
  table: { 'AWS::DynamoDB::Table': 'TableName', 'AWS::DynamoDB::GlobalTable': 'TableName', aws_dynamodb_table: 'name' },
  topic: { 'AWS::SNS::Topic': 'TopicName', aws_sns_topic: 'name' },
  queue: { 'AWS::SQS::Queue': 'QueueName', aws_sqs_queue: 'name' },
  stream: { 'AWS::Kinesis::Stream': 'Name', aws_kinesis_stream: 'name' },
  'delivery-stream': { 'AWS::KinesisFirehose::DeliveryStream': 'DeliveryStreamName', aws_kinesis_firehose_delivery_stream: 'name' },
  alias: { 'AWS::KMS::Alias': 'AliasName', aws_kms_alias: 'name' },
  model: { 'AWS::SageMaker::Model': 'ModelName', aws_sagemaker_model: 'name' },
  'model-endpoint': { 'AWS::SageMaker::Endpoint': 'EndpointName', aws_sagemaker_endpoint: 'name' },
  'log-group': { 'AWS::Logs::LogGroup': 'LogGroupName', aws_cloudwatch_log_group: 'name' },
  repository: { 'AWS::ECR::Repository': 'RepositoryName', aws_ecr_repository: 'name' },
  'event-bus': { 'AWS::Events::EventBus': 'Name', aws_cloudwatch_event_bus: 'name' },
  cluster: { 'AWS::EKS::Cluster': 'Name', aws_eks_cluster: 'name', google_container_cluster: 'name', azurerm_kubernetes_cluster: 'name' },
  role: { 'AWS::IAM::Role': 'RoleName', aws_iam_role: 'name' },
  function: { 'AWS::Lambda::Function': 'FunctionName', aws_lambda_function: 'function_name' },
  secret: { 'AWS::SecretsManager::Secret': 'Name', aws_secretsmanager_secret: 'name' },
  'storage-account': { azurerm_storage_account: 'name' },
  'key-vault': { azurerm_key_vault: 'name' },
  'azure-ai': { azurerm_cognitive_account: 'custom_subdomain_name' },
  'azure-sql': { azurerm_mssql_server: 'name' },
}).flatMap(([kind, types]) => Object.entries(types).map(([type, property]) => [type, { kind, property }] as const)));

const DATA_SOURCE = /(?:^|\.)data\.[^.]+\.[^.]+$/;

/** Whether a resource only reads what somebody else makes. */
export function isDataSource({ id, document }: Resource): boolean {
  return document.format === 'terraform' && DATA_SOURCE.test(id);
}

/** The literal name of a resource that has one, and the kind of thing it is. */
export function literalName(resource: Resource): { readonly kind: string; readonly text: string } | undefined {
  const naming = NAMES.get(resource.type);
  if (naming === undefined) return undefined;
  const value = resource.document.resolve(ownMember(resource.body, naming.property));
  return value.state === 'known' && typeof value.value === 'string' ? { kind: naming.kind, text: value.value } : undefined;
}

/** The member that a body itself has under a key. */
export function ownMember(body: unknown, key: string): unknown {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, key) ? (body as Record<string, unknown>)[key] : undefined;
}
