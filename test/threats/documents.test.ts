import { blocking, BUCKET, judge, open, statusOf, template, type Files } from '../support/inputs';

const replica = (bucket: unknown, key: unknown = 'arn:aws:kms:eu-central-1:111122223333:key/k'): object =>
  template('AWS::S3::Bucket', { ReplicationConfiguration: { Role: 'r', Rules: [{ Status: 'Enabled', Destination: { Bucket: bucket, EncryptionConfiguration: { ReplicaKmsKeyID: key } } }] } });

const plan = (changes: object): object => ({
  format_version: '1.2', terraform_version: '1.11.0', complete: true, errored: false,
  planned_values: { root_module: { resources: [{ address: 'scaleway_object_bucket.b', mode: 'managed', type: 'scaleway_object_bucket', name: 'b', provider_name: 'registry.terraform.io/scaleway/scaleway', schema_version: 0, values: { name: 'b', region: 'fr-par' } }] } },
  resource_changes: [{ address: 'scaleway_object_bucket.b', mode: 'managed', type: 'scaleway_object_bucket', name: 'b', provider_name: 'registry.terraform.io/scaleway/scaleway', change: { actions: ['create'], before: null, after: { name: 'b', region: 'fr-par' }, after_unknown: {} } }],
  configuration: { provider_config: { scaleway: { name: 'scaleway', full_name: 'registry.terraform.io/scaleway/scaleway', expressions: { region: { constant_value: 'fr-par' } } } }, root_module: { resources: [{ address: 'scaleway_object_bucket.b', mode: 'managed', type: 'scaleway_object_bucket', name: 'b', provider_config_key: 'scaleway', schema_version: 0 }] } },
  ...changes,
});

const tf = (provider: string, more = ''): Files => ({ 'main.tf': `${provider}\nresource "aws_s3_bucket" "b" {\n  bucket = "weights"\n}\n${more}` });
const AWS = 'provider "aws" {\n  region = "eu-central-1"\n}\n';

/** The twins: what must be accepted, so that a refusal of the rows below means something. */
test.each<[string, Files]>([
  ['a bucket', { 'a.json': BUCKET }],
  ['a whole plan', { 'plan.json': plan({}) }],
  ['a bucket of the provider hashicorp/aws', tf(AWS)],
])('%s inside is accepted', async (_what, files) => {
  const report = await judge(files);
  expect([blocking(report), statusOf(report)]).toEqual([[], 0]);
});

/** What cannot be read off the text is undetermined, or rejected: never a pass. */
test.each<[string, Files]>([
  ['a transform', { 'a.json': template('AWS::S3::Bucket', {}, { Transform: 'Acme-Macro' }) }],
  ['a macro inside a resource', { 'a.json': template('AWS::S3::Bucket', { 'Fn::Transform': { Name: 'Acme', Parameters: {} } }) }],
  ['AWS::Include from S3', { 'a.json': template('AWS::S3::Bucket', {}, { Transform: { Name: 'AWS::Include', Parameters: { Location: 's3://elsewhere/x.yaml' } } }) }],
  ['a macro among properties', { 'a.json': template('AWS::S3::Bucket', { BucketName: 'b', 'Fn::Transform': { Name: 'Acme', Parameters: {} } }) }],
  ['a macro inside a property', { 'a.json': template('AWS::S3::Bucket', { ReplicationConfiguration: { Role: 'r', 'Fn::Transform': { Name: 'Acme', Parameters: {} } } }) }],
  ['a loop among properties', { 'a.json': template('AWS::S3::Bucket', { 'Fn::ForEach::P': ['P', ['a'], { 'X${P}': 1 }] }, { Transform: 'AWS::LanguageExtensions' }) }],
  ['a module', { 'a.json': template('Acme::S3::Bucket::MODULE') }],
  ['a private type', { 'a.json': template('Acme::Data::Store') }],
  ['a custom resource', { 'a.json': template('Custom::Copier', { ServiceToken: 'arn:aws:lambda:us-east-1:111122223333:function:f' }) }],
  ['a dynamic reference', { 'a.json': replica('{{resolve:ssm:/target/bucket}}', '{{resolve:ssm:/target/key}}') }],
  ['a secret as a place', { 'a.json': replica('arn:aws:s3:::x', '{{resolve:secretsmanager:target:SecretString:arn}}') }],
  ['an SSM-typed parameter', { 'a.json': { ...replica({ Ref: 'Target' }, { Ref: 'Target' }), Parameters: { Target: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/eu/target' } } } }],
  ['a parameter without default', { 'a.json': { ...replica({ Ref: 'Target' }, { Ref: 'Target' }), Parameters: { Target: { Type: 'String' } } } }],
])('%s is unknown, never text', async (_what, files) => {
  const report = await judge(files);
  expect(blocking(report)).not.toEqual([]);
  expect(statusOf(report)).not.toBe(0);
});

test.each<[string, object]>([
  ['a plan with -target', { complete: false }],
  ['a plan with -refresh-only', { applyable: false, resource_changes: [], planned_values: { root_module: {} } }],
  ['an errored plan', { errored: true }],
  ['a plan of a format nobody knows', { format_version: '9.0' }],
])('%s is status 3', async (_what, changes) => {
  expect(statusOf(await judge({ 'plan.json': plan(changes) }))).toBe(3);
});

test.each<[string, Files]>([
  ['an auto tfvars file', { ...tf('variable "region" {\n  default = "eu-central-1"\n}\nprovider "aws" {\n  region = var.region\n}\n'), 'a.auto.tfvars': 'region = "us-east-1"\n' }],
  ['terraform.tfvars', { ...tf('variable "region" {\n  default = "eu-central-1"\n}\nprovider "aws" {\n  region = var.region\n}\n'), 'terraform.tfvars': 'region = "us-east-1"\n' }],
  ['a tfvars file in JSON', { ...tf('variable "region" {\n  default = "eu-central-1"\n}\nprovider "aws" {\n  region = var.region\n}\n'), 'a.auto.tfvars.json': '{"region": "us-east-1"}' }],
  ['an override file', { ...tf(AWS), 'x_override.tf': 'provider "aws" {\n  region = "us-east-1"\n}\n' }],
  ['override.tf.json', { ...tf(AWS), 'override.tf.json': { provider: { aws: { region: 'us-east-1' } } } }],
])('%s counts over what it overrides', async (_what, files) => {
  expect(open(await judge(files))).toContain('residency/placement rejected');
});

test('a default that a flag can override is assumed: the policy may refuse to rest on it', async () => {
  const files = tf('variable "region" {\n  default = "eu-central-1"\n}\nprovider "aws" {\n  region = var.region\n}\n');
  const accepted = await judge(files);
  expect(blocking(accepted)).toEqual([]);
  expect(accepted.summary.assumed).toBeGreaterThan(0);
  expect(blocking(await judge(files, { profile: 'eu-residency', assumptions: 'reject' }))).toContain('residency/placement undetermined');
});

test.each<[string, Files]>([
  ['provider aws from another source', tf(`terraform {\n  required_providers {\n    aws = {\n      source = "acme/aws"\n    }\n  }\n}\n${AWS}`)],
  ['a custom endpoint', tf('provider "aws" {\n  region = "eu-central-1"\n  endpoints {\n    s3 = "https://s3.example.com"\n  }\n}\n')],
  ['local-exec', tf(AWS, 'resource "null_resource" "x" {\n  provisioner "local-exec" {\n    command = "aws s3 cp x s3://elsewhere"\n  }\n}\n')],
  ['remote-exec on a store', { 'main.tf': `${AWS}resource "aws_s3_bucket" "b" {\n  bucket = "b"\n  provisioner "local-exec" {\n    command = "true"\n  }\n}\n` }],
  ['external data', tf('data "external" "e" {\n  program = ["sh"]\n}\nprovider "aws" {\n  region = data.external.e.result.region\n}\n')],
  ['an unpinned remote module', tf(AWS, 'module "m" {\n  source = "git::https://git.example.com/m.git"\n}\n')],
  ['a module of a registry', tf(AWS, 'module "m" {\n  source = "acme/store/aws"\n}\n')],
  ['a chart', { 'main.tf': 'resource "helm_release" "h" {\n  name  = "h"\n  chart = "oci://rg.fr-par.scw.cloud/acme/charts/llm"\n}\n' }],
  ['a manifest as text', { 'main.tf': 'resource "kubectl_manifest" "m" {\n  yaml_body = "kind: Pod"\n}\n' }],
  ['a module of nowhere', tf(AWS, 'module "m" {\n}\n')],
  ['the workspace', tf('provider "aws" {\n  region = terraform.workspace\n}\n')],
  ['an input of the environment', tf('variable "region" {}\nprovider "aws" {\n  region = var.region\n}\n')],
])('%s is undetermined or rejected', async (_what, files) => {
  const report = await judge(files);
  expect(blocking(report)).not.toEqual([]);
});

const STACK = (templateFile: string) => ({ type: 'aws:cloudformation:stack', environment: 'aws://111122223333/eu-central-1', properties: { templateFile } });
const assembly = (names: readonly string[]) => ({ version: '38.0.0', artifacts: Object.fromEntries(names.map((name) => [name, STACK(`${name}.template.json`)])) });

test.each<[string, Files, string]>([
  ['stale outputs beside a manifest', { 'cdk.out/manifest.json': assembly(['App']), 'cdk.out/App.template.json': BUCKET, 'cdk.out/Old.template.json': BUCKET }, 'clean the folder'],
  ['a stack that the manifest names and nobody wrote', { 'cdk.out/manifest.json': assembly(['App', 'Gone']), 'cdk.out/App.template.json': BUCKET }, 'synthesize again'],
  ['a stale stack of CDKTF', { 'cdktf.out/manifest.json': { version: '0.21.0', stacks: { App: { name: 'App', synthesizedStackPath: 'stacks/App/cdk.tf.json', workingDirectory: 'stacks/App', annotations: [], dependencies: [], constructPath: 'App' } } }, 'cdktf.out/stacks/App/cdk.tf.json': { provider: { aws: [{ region: 'eu-central-1' }] }, resource: { aws_s3_bucket: { b: {} } } }, 'cdktf.out/stacks/Old/cdk.tf.json': { resource: {} } }, 'no such stack'],
])('%s: status 3', async (_what, files, says) => {
  const report = await judge(files);
  expect(statusOf(report)).toBe(3);
  expect(report.problems.map(({ message }) => message).join()).toContain(says);
});

/** What an assembly's manifest has nothing to say about is judged as if it lay elsewhere. */
test.each<[string, Files]>([
  ['a template of another name', { 'other.json': template('AWS::DynamoDB::GlobalTable', { Replicas: [{ Region: 'us-east-1' }] }) }],
  ['Terraform', tf('provider "aws" {\n  region = "us-east-1"\n}\n')],
  ['a manifest of Kubernetes', { 'deep/p.json': { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { containers: [{ name: 'c', image: 'x' }] } } }],
])('a manifest.json at the top hides nothing: %s', async (_what, files) => {
  expect(blocking(await judge({ 'manifest.json': assembly(['App']), 'App.template.json': BUCKET, ...files }))).not.toEqual([]);
});

test('two templates in one file: status 3', async () => {
  const report = await judge({ 'a.yaml': `${JSON.stringify(BUCKET)}\n---\n${JSON.stringify(template('AWS::DynamoDB::GlobalTable', { Replicas: [{ Region: 'us-east-1' }] }))}\n`, 'b.json': BUCKET });
  expect(statusOf(report)).toBe(3);
});

test('a stack that is expected and not synthesized: status 3', async () => {
  const report = await judge({ 'a.json': BUCKET }, { profile: 'eu-residency', expects: { stacks: ['Prod/Inference'] } });
  expect(statusOf(report)).toBe(3);
  expect(report.problems[0]?.message).toContain('Prod/Inference');
});
