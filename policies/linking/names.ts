import type { Resource } from '../documents';

/** A property whose literal value is how others name the resource. */
export interface Naming {
  readonly kind: string;
  readonly property: string;
}

/** What other documents can call a resource by. */
export const NAMES: ReadonlyMap<string, Naming> = new Map([
  ['AWS::S3::Bucket', { kind: 'bucket', property: 'BucketName' }],
  ['AWS::SNS::Topic', { kind: 'topic', property: 'TopicName' }],
  ['AWS::SQS::Queue', { kind: 'queue', property: 'QueueName' }],
  ['AWS::DynamoDB::Table', { kind: 'table', property: 'TableName' }],
  ['AWS::KMS::Alias', { kind: 'alias', property: 'AliasName' }],
  ['AWS::SageMaker::Model', { kind: 'model', property: 'ModelName' }],
  ['AWS::Logs::LogGroup', { kind: 'log-group', property: 'LogGroupName' }],
  ['aws_s3_bucket', { kind: 'bucket', property: 'bucket' }],
  ['aws_sns_topic', { kind: 'topic', property: 'name' }],
  ['aws_sqs_queue', { kind: 'queue', property: 'name' }],
  ['aws_dynamodb_table', { kind: 'table', property: 'name' }],
  ['aws_kms_alias', { kind: 'alias', property: 'name' }],
  ['AWS::ECR::Repository', { kind: 'repository', property: 'RepositoryName' }],
  ['aws_ecr_repository', { kind: 'repository', property: 'name' }],
  ['google_storage_bucket', { kind: 'gcs-bucket', property: 'name' }],
]);

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
