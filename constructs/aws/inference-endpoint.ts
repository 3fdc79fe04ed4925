import { Duration, Tags } from 'aws-cdk-lib';
import { Repository } from 'aws-cdk-lib/aws-ecr';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnEndpoint, CfnEndpointConfig, CfnModel } from 'aws-cdk-lib/aws-sagemaker';
import { Construct } from 'constructs';
import { classify } from './classified';
import { EncryptedLogs } from './encrypted-logs';
import { InferenceRole } from './inference-role';
import { takesCustomerKey } from './instance-storage';
import { modelContainer, type ModelContainerProps } from './model-container';
import { placeOf } from './place';
import type { PrivateNetwork } from './private-network';

/** Properties for `InferenceEndpoint`. */
export interface InferenceEndpointProps extends ModelContainerProps {
  /** The class of the most sensitive data in prompts and answers, as the policy names it. */
  readonly dataClass: string;

  /** The name callers use. */
  readonly endpointName: string;

  /** The instance type, such as `ml.g6e.12xlarge`. */
  readonly instanceType: string;

  /** The network the model runs in. */
  readonly network: PrivateNetwork;

  /**
   * The number of instances.
   *
   * @default 1
   */
  readonly instanceCount?: number;

  /**
   * How long logs are kept.
   *
   * @default RetentionDays.ONE_MONTH
   */
  readonly logRetention?: RetentionDays;

  /**
   * How long loading the weights and starting the server may take, each; an hour at most.
   *
   * @default Duration.minutes(30)
   */
  readonly startupTimeout?: Duration;
}

/**
 * A SageMaker endpoint that serves one pinned model to callers inside the account.
 *
 * The container has no network and no credentials, image and weights come from the account itself, requests and
 * answers are not captured. What no setting can change: on instances with local disks, scratch data is encrypted
 * with a key of the instance hardware, not of the customer; and SageMaker does not compare the weights it loads
 * with their digest, which is stated in the tags `freehold:weights-revision` and `freehold:weights-digest`.
 */
export class InferenceEndpoint extends Construct {
  /** The name callers use, once the endpoint exists. */
  public readonly endpointName: string;

  constructor(scope: Construct, id: string, props: InferenceEndpointProps) {
    super(scope, id);
    placeOf(this);

    const logs = this.createLogs(props);
    const config = this.createConfig(props, this.createModel(props, logs), logs);
    const endpoint = new CfnEndpoint(this, 'Resource', { endpointConfigName: config.attrEndpointConfigName, endpointName: props.endpointName });
    endpoint.node.addDependency(logs);

    this.endpointName = endpoint.attrEndpointName;
    classify(this, props.dataClass);
  }

  private createLogs({ endpointName, logRetention }: InferenceEndpointProps): EncryptedLogs {
    return new EncryptedLogs(this, 'Logs', {
      logGroupName: `/aws/sagemaker/Endpoints/${endpointName}`,
      retention: logRetention ?? RetentionDays.ONE_MONTH,
    });
  }

  private createModel(props: InferenceEndpointProps, { logGroup }: EncryptedLogs): CfnModel {
    const { image, weights, network } = props;
    const repository = Repository.fromRepositoryName(this, 'Images', image.repositoryName);
    const { role } = new InferenceRole(this, 'Role', { logs: logGroup, repository, weights: weights.store, weightsPrefix: weights.prefix });

    const model = new CfnModel(this, 'Model', {
      enableNetworkIsolation: true,
      executionRoleArn: role.roleArn,
      primaryContainer: modelContainer(repository, props),
      vpcConfig: { securityGroupIds: [network.workloadSecurityGroupId], subnets: [...network.subnetIds] },
    });
    model.node.addDependency(role);
    Tags.of(model).add('freehold:weights-revision', weights.revision);
    Tags.of(model).add('freehold:weights-digest', weights.digest);
    return model;
  }

  /**
   * Isolation and network are settings of the model: the configuration has settings of the same name, which
   * SageMaker takes only for endpoints of inference components and refuses beside a model.
   */
  private createConfig(props: InferenceEndpointProps, model: CfnModel, { encryptionKey }: EncryptedLogs): CfnEndpointConfig {
    const { instanceType, instanceCount, startupTimeout = Duration.minutes(30) } = props;
    return new CfnEndpointConfig(this, 'Config', {
      ...(takesCustomerKey(instanceType) && { kmsKeyId: encryptionKey.keyArn }),
      productionVariants: [
        {
          containerStartupHealthCheckTimeoutInSeconds: startupTimeout.toSeconds(),
          initialInstanceCount: instanceCount ?? 1,
          initialVariantWeight: 1,
          instanceType,
          modelDataDownloadTimeoutInSeconds: startupTimeout.toSeconds(),
          modelName: model.attrModelName,
          variantName: 'main',
        },
      ],
    });
  }
}
