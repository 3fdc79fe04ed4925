import { ArnFormat, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** What may be done through a private endpoint. */
interface Use {
  readonly actions: readonly string[];
  /** What it is done to, as resources of the stack's account and region; anything the conditions admit otherwise. */
  readonly on?: { readonly service: string; readonly resource: string };
}

/** The services that callers and workloads of inference need, and what for. */
const USES: ReadonlyMap<string, Use> = new Map([
  ['s3', { actions: ['s3:GetObject', 's3:GetObjectVersion', 's3:GetBucketLocation', 's3:ListBucket'] }],
  ['logs', { actions: ['logs:CreateLogStream', 'logs:DescribeLogGroups', 'logs:DescribeLogStreams', 'logs:PutLogEvents'] }],
  ['monitoring', { actions: ['cloudwatch:PutMetricData'] }],
  [
    'sagemaker.runtime',
    {
      actions: ['sagemaker:InvokeEndpoint', 'sagemaker:InvokeEndpointWithResponseStream'],
      on: { service: 'sagemaker', resource: 'endpoint' },
    },
  ],
]);

/**
 * The policy of a private endpoint: the stack's own account only, on both ends.
 *
 * Without it an endpoint is a way out: anybody inside could use it with the credentials of a foreign account.
 * Some services name no resource account (`PutMetricData`); there the principal alone decides.
 */
export function endpointPolicy(scope: Construct, service: string): PolicyDocument {
  const stack = Stack.of(scope);
  const use = USES.get(service);
  if (!use) {
    throw new Error(`private endpoint is for '${service}', allowed are ${[...USES.keys()].join(', ')}: add it with a policy of its own`);
  }
  const resource = use.on ? stack.formatArn({ ...use.on, resourceName: '*', arnFormat: ArnFormat.SLASH_RESOURCE_NAME }) : '*';
  return new PolicyDocument({
    statements: [
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new AnyPrincipal()],
        actions: [...use.actions],
        resources: [resource],
        conditions: {
          StringEquals: { 'aws:PrincipalAccount': stack.account },
          StringEqualsIfExists: { 'aws:ResourceAccount': stack.account },
        },
      }),
    ],
  });
}
