// A CDK app of a given size, written as people write them: a key, a bucket, a function with its role and policy, a queue, a table, a log group.
import { App, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { SecurityGroup, Subnet, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';

const env = { region: 'eu-central-1', account: '111122223333' };

/** The network that the functions of a stack are attached to; it is somebody else's. */
function network(stack) {
  const vpc = Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-0a1b2c3d', availabilityZones: ['eu-central-1a'], isolatedSubnetIds: ['subnet-0a1b2c3d'] });
  return { vpc, vpcSubnets: { subnets: [Subnet.fromSubnetId(stack, 'Subnet', 'subnet-0a1b2c3d')] }, securityGroups: [SecurityGroup.fromSecurityGroupId(stack, 'Wall', 'sg-0a1b2c3d', { mutable: false })] };
}

function group(stack, at, attached) {
  const encryptionKey = new Key(stack, `Key${at}`, { enableKeyRotation: true });
  const bucket = new Bucket(stack, `Bucket${at}`, { encryption: BucketEncryption.KMS, encryptionKey, versioned: true, enforceSSL: true, blockPublicAccess: BlockPublicAccess.BLOCK_ALL, removalPolicy: RemovalPolicy.RETAIN });
  const table = new Table(stack, `Table${at}`, { partitionKey: { name: 'id', type: AttributeType.STRING }, billingMode: BillingMode.PAY_PER_REQUEST, encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey });
  const logGroup = new LogGroup(stack, `Logs${at}`, { encryptionKey });
  const environment = { BUCKET: bucket.bucketName, TABLE: table.tableName, ENDPOINT: 'https://bedrock-runtime.eu-central-1.amazonaws.com' };
  const handler = new Function(stack, `Function${at}`, { runtime: Runtime.NODEJS_20_X, handler: 'index.handler', code: Code.fromInline('exports.handler = async () => 0;'), environment, environmentEncryption: encryptionKey, logGroup, ...attached });
  new Queue(stack, `Queue${at}`, { encryption: QueueEncryption.KMS, encryptionMasterKey: encryptionKey, enforceSSL: true });
  bucket.grantRead(handler);
  table.grantReadData(handler);
}

/** Resources that one group makes; `run.mjs` checks that an app is as large as it says. */
const PER_GROUP = 10;

/** An app with about this many resources, at most 350 a stack. */
export function appOf(resources, outdir) {
  const app = new App({ outdir, analyticsReporting: false });
  let stack;
  let attached;
  for (let at = 0; at < Math.ceil(resources / PER_GROUP); at += 1) {
    if (at % 35 === 0) {
      stack = new Stack(app, `Stack${at / 35}`, { env });
      attached = network(stack);
    }
    group(stack, at, attached);
  }
  return app;
}
