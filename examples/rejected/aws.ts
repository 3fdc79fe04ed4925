import { App, Stack, type StackProps } from 'aws-cdk-lib';
import { ContainerImage, FargateTaskDefinition } from 'aws-cdk-lib/aws-ecs';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { enforce } from '../../policies/gates/cdk';

/** Prompts in Frankfurt, with a copy of each in Virginia. */
class Prompts extends Stack {
  constructor(app: App, id: string, props: StackProps) {
    super(app, id, props);
    new CfnBucket(this, 'Prompts', {
      versioningConfiguration: { status: 'Enabled' },
      replicationConfiguration: {
        role: 'arn:aws:iam::111122223333:role/replication',
        rules: [{ status: 'Enabled', destination: { bucket: 'arn:aws:s3:::acme-prompts-replica' } }],
      },
    });
  }
}

/** A gateway that runs whatever `latest` is today, and answers with models of whoever is near. */
class Gateway extends Stack {
  constructor(app: App, id: string, props: StackProps) {
    super(app, id, props);
    const task = new FargateTaskDefinition(this, 'Task');
    task.addContainer('Gateway', {
      image: ContainerImage.fromRegistry('vllm/vllm-openai:latest'),
      environment: {
        MODEL_ID: 'us.meta.llama3-3-70b-instruct-v1:0',
        OPENAI_BASE_URL: 'https://api.openai.com/v1',
      },
    });
  }
}

const app = new App();
enforce(app, { profile: 'eu-residency' });

const replica = new Stack(app, 'Replica', { env: { account: '111122223333', region: 'us-east-1' } });
new CfnBucket(replica, 'Replica', { bucketName: 'acme-prompts-replica' });
new Prompts(app, 'Prompts', { env: { account: '111122223333', region: 'eu-central-1' } });
new Gateway(app, 'Gateway', { env: { account: '111122223333', region: 'eu-central-1' } });
