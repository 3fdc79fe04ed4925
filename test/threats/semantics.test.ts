import { blocking, judge, open, template } from '../support/inputs';

const tf = (text: string): Record<string, string> => ({ 'main.tf': `provider "aws" {\n  region = "eu-central-1"\n}\n${text}` });
const role = (Principal: object, Action = 'sts:AssumeRole', more: object = {}): object => template('AWS::IAM::Role', { AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal, Action, ...more }] } });
const container = (env: object = {}, more: object = {}): object => ({
  apiVersion: 'v1', kind: 'Pod', metadata: { name: 'llm', namespace: 'ai' },
  spec: { nodeSelector: { 'topology.kubernetes.io/region': 'fr-par' }, containers: [{ name: 'c', image: `rg.fr-par.scw.cloud/acme/llm@sha256:${'0'.repeat(64)}`, env: Object.entries(env).map(([name, value]) => ({ name, value })), ...more }] },
});

const SOVEREIGN = { profile: 'eu-sovereign' };
const EU = { profile: 'eu-residency' };

/** What a naive tool passes: region-less types, hidden trust, services that are always elsewhere. */
test.each<[string, object, object, RegExp]>([
  ['region-less "CloudFormation" admits StackSets', EU, { 'a.json': template('AWS::CloudFormation::StackSet', { StackSetName: 's', PermissionModel: 'SELF_MANAGED', StackInstancesGroup: [{ Regions: ['us-east-1'], DeploymentTargets: { Accounts: ['111122223333'] } }] }) }, /residency\/|governance\/understood/],
  ['region-less "CloudFormation" admits macros', EU, { 'a.json': template('AWS::CloudFormation::Macro', { Name: 'm', FunctionName: 'arn:aws:lambda:us-east-1:111122223333:function:f' }) }, /residency\/|governance\/understood/],
  ['region-less "CloudFormation" admits custom resources', EU, { 'a.json': template('AWS::CloudFormation::CustomResource', { ServiceToken: 'arn:aws:lambda:us-east-1:111122223333:function:f' }) }, /residency\/|governance\/understood/],
  ['IAM hides foreign OIDC issuers', SOVEREIGN, { 'a.json': template('AWS::IAM::OIDCProvider', { Url: 'https://token.actions.githubusercontent.com' }) }, /residency\/routes rejected/],
  ['Query logging of public zones goes to us-east-1', EU, { 'a.json': template('AWS::Route53::HostedZone', { Name: 'example.eu', QueryLoggingConfig: { CloudWatchLogsLogGroupArn: 'arn:aws:logs:us-east-1:111122223333:log-group:q' } }) }, /residency\/telemetry rejected/],
  ['An operator has controllers: the region is in the EU, the seat is not', SOVEREIGN, { 'a.json': template('AWS::S3::Bucket') }, /jurisdiction\/operator rejected/],
  ['KV and prefix caches take the class of their service: a cache elsewhere is a copy', EU, { 'a.json': template('AWS::ElastiCache::GlobalReplicationGroup', { GlobalReplicationGroupIdSuffix: 'x', Members: [{ ReplicationGroupId: 'r', ReplicationGroupRegion: 'us-east-1', Role: 'SECONDARY' }] }) }, /residency\/|governance/],
  ['Traces and gateway logs carry prompts: invocation logs elsewhere', EU, { 'p.json': container({ OTEL_EXPORTER_OTLP_ENDPOINT: 'https://api.honeycomb.io' }) }, /egress\/destinations|residency\/telemetry/],
  ['External AI hosts answer prompts', EU, { 'p.json': container({ OPENAI_BASE_URL: 'https://api.openai.com/v1' }) }, /residency\/inference|egress\/destinations/],
  ['Cross-region inference profiles', EU, { 'p.json': template('AWS::Bedrock::Agent', { AgentName: 'a', FoundationModel: 'us.anthropic.claude-3-5-sonnet-20240620-v1:0' }) }, /residency\/inference rejected/],
  ['Global inference profiles', EU, { 'p.json': template('AWS::Bedrock::Agent', { AgentName: 'a', FoundationModel: 'global.anthropic.claude-sonnet-4-20250514-v1:0' }) }, /residency\/inference rejected/],
  ['A managed cluster has a control plane of its own', EU, tf('provider "google" {\n  region = "us-central1"\n}\nresource "google_container_cluster" "c" {\n  name = "c"\n  location = "us-central1"\n}\n'), /residency\/placement rejected/],
  ['A local zone lies in another country than its region', EU, { 'a.json': template('AWS::EC2::Subnet', { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24', AvailabilityZone: 'eu-central-1-ist-1a' }) }, /residency\/placement rejected/],
  ['A code means another place at another operator', EU, { 'main.tf': 'provider "aws" {\n  region = "eu-west-2"\n}\nresource "aws_s3_bucket" "b" {\n  bucket = "b"\n}\n' }, /residency\/placement rejected/],
])('%s', async (_what, policy, files, found) => {
  expect(blocking(await judge(files as Record<string, object>, policy)).join()).toMatch(found);
});

test.each<[string, object, readonly string[]]>([
  ['a hosted zone without query logging is tolerated', template('AWS::Route53::HostedZone', { Name: 'example.eu' }), []],
  ['a wait condition is tolerated', template('AWS::CloudFormation::WaitConditionHandle'), []],
  ['a role that trusts its own account is tolerated', role({ Service: 'lambda.amazonaws.com' }), []],
])('%s', async (_what, document, found) => {
  expect(blocking(await judge({ 'a.json': document }))).toEqual(found);
});

test('no output says compliant, and each states what is assumed', async () => {
  const report = await judge({ 'a.json': template('AWS::S3::Bucket') });
  expect(JSON.stringify(report)).not.toMatch(/complian/i);
  expect(report.summary.assumed).toBe(1);
  expect(open(report)).toContain('keys/customer-managed rejected');
});

/** Rules that no version has yet: said out loud in every report that asks them. */
test.each(['models/license', 'models/open-weight', 'jurisdiction/survival'])('%s is asked and not built: a notice says so', async (rule) => {
  const { notices } = await judge({ 'a.json': template('AWS::S3::Bucket') }, SOVEREIGN);
  expect(notices.join()).toContain(rule);
});
