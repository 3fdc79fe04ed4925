import type { Resource } from '../documents';

/** Attributes that hold whatever somebody's code answered or somebody put there, by type; `*` is every attribute. */
const CARRIED: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries({
  'AWS::CloudFormation::CustomResource': ['*'],
  'AWS::CloudFormation::WaitCondition': ['Data'],
  aws_cloudformation_stack: ['outputs'],
  aws_lambda_invocation: ['result'],
  aws_ssm_parameter: ['value', 'insecure_value'],
  aws_secretsmanager_secret_version: ['secret_string', 'secret_binary'],
  terraform_data: ['output'],
  external: ['result'],
  http: ['response_body', 'body'],
  shell_script: ['output'],
}).map(([type, attributes]) => [type, new Set(attributes)] as const));

/** Whether an attribute tells nothing of where its resource is, because its value is anybody's. */
export function carriesAnything({ type }: Resource, attribute: string): boolean {
  if (attribute === 'Ref' || attribute === '') return false;
  if (type.startsWith('Custom::')) return true;
  const carried = CARRIED.get(type);
  return carried !== undefined && (carried.has('*') || carried.has(attribute.split('.', 1)[0] ?? ''));
}
