// A CDK app of a given size: per seven resources a bucket, a key, a function, a role, a queue, a table and a log group.
import { App, Stack } from 'aws-cdk-lib';
import { CfnTable } from 'aws-cdk-lib/aws-dynamodb';
import { CfnRole } from 'aws-cdk-lib/aws-iam';
import { CfnKey } from 'aws-cdk-lib/aws-kms';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';

const env = { region: 'eu-central-1', account: '111122223333' };
const document = (service) => ({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: service } }] });

/** Adds seven resources to a stack. */
function group(stack, at) {
  const key = new CfnKey(stack, `Key${at}`, { keyPolicy: document('kms.amazonaws.com'), enableKeyRotation: true });
  const bucket = new CfnBucket(stack, `Bucket${at}`, { bucketEncryption: { serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: key.attrArn } }] }, versioningConfiguration: { status: 'Enabled' } });
  const role = new CfnRole(stack, `Role${at}`, { assumeRolePolicyDocument: document('lambda.amazonaws.com'), policies: [{ policyName: 'read', policyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: `${bucket.attrArn}/*` }] } }] });
  const table = new CfnTable(stack, `Table${at}`, { keySchema: [{ attributeName: 'id', keyType: 'HASH' }], attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }], billingMode: 'PAY_PER_REQUEST', sseSpecification: { sseEnabled: true, sseType: 'KMS', kmsMasterKeyId: key.attrArn } });
  new CfnFunction(stack, `Function${at}`, { role: role.attrArn, runtime: 'nodejs20.x', handler: 'index.handler', code: { zipFile: 'exports.handler = async () => 0;' }, environment: { variables: { BUCKET: bucket.ref, TABLE: table.ref, ENDPOINT: 'https://bedrock-runtime.eu-central-1.amazonaws.com' } }, kmsKeyArn: key.attrArn, vpcConfig: { subnetIds: ['subnet-0a1b2c3d'], securityGroupIds: ['sg-0a1b2c3d'] } });
  new CfnQueue(stack, `Queue${at}`, { kmsMasterKeyId: key.ref });
  new CfnLogGroup(stack, `Logs${at}`, { kmsKeyId: key.attrArn, retentionInDays: 30 });
}

/** An app with about this many resources, at most 350 a stack. */
export function appOf(resources, outdir) {
  const app = new App({ outdir, analyticsReporting: false });
  let stack;
  for (let at = 0; at < Math.ceil(resources / 7); at += 1) {
    if (at % 50 === 0) stack = new Stack(app, `Stack${at / 50}`, { env });
    group(stack, at);
  }
  return app;
}
