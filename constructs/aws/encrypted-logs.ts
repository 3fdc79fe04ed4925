import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** Properties for `EncryptedLogs`. */
export interface EncryptedLogsProps {
  /** The name of the log group, as the service that writes it expects. */
  readonly logGroupName: string;

  /** How long the logs are kept: they may hold parts of prompts. */
  readonly retention: RetentionDays;
}

/** A log group that only a key of the account opens. */
export class EncryptedLogs extends Construct {
  /** The key, which CloudWatch Logs may use for this one log group. */
  public readonly encryptionKey: Key;

  /** The log group. */
  public readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: EncryptedLogsProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const arn = stack.formatArn({ service: 'logs', resource: 'log-group', resourceName: props.logGroupName, arnFormat: ArnFormat.COLON_RESOURCE_NAME });

    this.encryptionKey = new Key(this, 'Key', { enableKeyRotation: true, multiRegion: false });
    this.encryptionKey.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`logs.${stack.region}.${stack.urlSuffix}`)],
        actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
        resources: ['*'],
        conditions: { ArnEquals: { 'kms:EncryptionContext:aws:logs:arn': arn } },
      }),
    );
    this.logGroup = new LogGroup(this, 'Resource', {
      encryptionKey: this.encryptionKey,
      logGroupName: props.logGroupName,
      removalPolicy: RemovalPolicy.RETAIN,
      retention: props.retention,
    });
  }
}
