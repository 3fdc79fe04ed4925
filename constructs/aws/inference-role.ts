import { Stack } from 'aws-cdk-lib';
import type { IRepository } from 'aws-cdk-lib/aws-ecr';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { WeightStore } from './weight-store';

/** Properties for `InferenceRole`. */
export interface InferenceRoleProps {
  /** The log group the containers write to. */
  readonly logs: ILogGroup;

  /** The repository the image is pulled from. */
  readonly repository: IRepository;

  /** The store the weights are read from. */
  readonly weights: WeightStore;

  /** The prefix below which the weights are. */
  readonly weightsPrefix: string;
}

const NETWORK_ACTIONS = [
  'ec2:CreateNetworkInterface',
  'ec2:CreateNetworkInterfacePermission',
  'ec2:DeleteNetworkInterface',
  'ec2:DeleteNetworkInterfacePermission',
  'ec2:DescribeDhcpOptions',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSubnets',
  'ec2:DescribeVpcs',
];

/**
 * What SageMaker may do to run one endpoint: read one model, pull one image, write its logs and metrics.
 *
 * The isolated container itself gets no credentials; the role is used around it.
 */
export class InferenceRole extends Construct {
  /** The role to pass to the model. */
  public readonly role: Role;

  constructor(scope: Construct, id: string, props: InferenceRoleProps) {
    super(scope, id);
    const { account } = Stack.of(this);

    this.role = new Role(this, 'Resource', {
      assumedBy: new ServicePrincipal('sagemaker.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': account } } }),
    });
    props.weights.bucket.grantRead(this.role, `${props.weightsPrefix}*`);
    props.repository.grantPull(this.role);
    props.logs.grant(this.role, 'logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents');
    this.role.addToPolicy(new PolicyStatement({ actions: NETWORK_ACTIONS, resources: ['*'] }));
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['cloudwatch:PutMetricData'],
        resources: ['*'],
        conditions: { StringLike: { 'cloudwatch:namespace': ['AWS/SageMaker', '/aws/sagemaker/*'] } },
      }),
    );
  }
}
