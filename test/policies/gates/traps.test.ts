import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clean, freehold } from '../../support/command';
import { temporaryFolder } from '../../support/apps';

/** The traps of the frameworks, each as an app of a few lines that the real framework, and for CDK its real command line, runs. */
const ROOT = dirname(dirname(dirname(__dirname)));
const CLI = join(ROOT, 'node_modules', 'aws-cdk', 'bin', 'cdk');
const GATE = JSON.stringify(join(ROOT, 'dist', 'policies', 'gates', 'cdk'));

const BEGIN = `
const { App, Aspects, CfnResource, NestedStack, Stack, Stage, Validations } = require('aws-cdk-lib');
const { CfnBucket } = require('aws-cdk-lib/aws-s3');
const { enforce } = require(${GATE});
const env = { region: 'eu-central-1', account: '111122223333' };
const outside = { replicationConfiguration: { role: 'arn:aws:iam::111122223333:role/r', rules: [{ status: 'Enabled', destination: { bucket: 'arn:aws:s3:::elsewhere', encryptionConfiguration: { replicaKmsKeyId: 'arn:aws:kms:us-east-1:111122223333:key/k' } } }] } };
`;

interface Ran {
  readonly folder: string;
  readonly status: number | null;
  readonly output: string;
}

/** Writes the app into a folder of its own, with the framework beside it. */
function project(code: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['aws-cdk-lib', 'constructs']) symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  writeFileSync(join(folder, 'app.js'), BEGIN + code);
  return folder;
}

function ran(folder: string, args: readonly string[]): Ran {
  const env = { ...clean(), CDK_DISABLE_CLI_TELEMETRY: 'true', CDK_DISABLE_VERSION_CHECK: 'true', CI: 'true', HOME: folder, AWS_EC2_METADATA_DISABLED: 'true' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env });
  return { folder, status, output: stdout + stderr };
}

/** `cdk synth` of the app. */
function cli(folder: string, ...more: readonly string[]): Ran {
  return ran(folder, [CLI, 'synth', '--quiet', '--no-version-reporting', '--no-notices', '--app', 'node app.js', ...more]);
}

const REJECTED = "const app = new App();\nenforce(app, { profile: 'eu-residency' });\nconst stack = new Stack(app, 'App', { env });\nnew CfnBucket(stack, 'Weights', outside);\n";

test('the command line accepts an app inside the boundary', () => {
  const { status, output } = cli(project("const app = new App();\nenforce(app, { profile: 'eu-residency' });\nnew CfnBucket(new Stack(app, 'App', { env }), 'Weights');\napp.synth();\n"));
  expect([status, output]).toEqual([0, expect.not.stringContaining('FATAL')]);
}, 60_000);

test('trap 1: whatever an app acknowledges, blocking findings stay fatal, and the command line fails', () => {
  const code = `${REJECTED}for (const rule of ['residency/copies', 'governance/understood', 'residency/placement']) for (const id of ['freehold::' + rule, rule]) Validations.of(app).acknowledge({ id, reason: 'hurry' });\napp.synth();\n`;
  const { status, output } = cli(project(code));
  expect(status).not.toBe(0);
  expect(output).toContain('residency/copies');
}, 60_000);

test('trap 1: an acknowledged error is fatal too', () => {
  const code = "const app = new App();\nenforce(app, { profile: 'eu-residency' });\nconst { CfnFunction } = require('aws-cdk-lib/aws-lambda');\nconst stack = new Stack(app, 'App', { env });\nnew CfnFunction(stack, 'F', { role: 'arn:aws:iam::111122223333:role/r', code: { zipFile: 'x' }, handler: 'index.handler', runtime: 'nodejs22.x', environment: { variables: { URL: 'https://api.openai.com/v1' } } });\nValidations.of(app).acknowledge({ id: 'freehold::egress/destinations', reason: 'hurry' });\nValidations.of(app).acknowledge({ id: 'freehold::residency/inference', reason: 'hurry' });\napp.synth();\n";
  const { status, output } = cli(project(code));
  expect(status).not.toBe(0);
  expect(output).toMatch(/egress\/destinations|residency\/inference/);
}, 60_000);

test.each([
  ['a policy that is none', "enforce(app, { profile: 'eu-residenzy' });", 'eu-residenzy'],
  ['a policy file that is not there', "enforce(app, 'nowhere.yaml');", 'cannot be read'],
  ['a policy in code that loosens', "enforce(app, { profile: 'eu-residency', rules: { 'residency/copies': { severity: 'off' } } });", 'can only tighten'],
])('trap 2: %s fails the command line instead of being ignored by it', (_what, enforcing, says) => {
  const { status, output } = cli(project(`const app = new App();\n${enforcing}\nnew CfnBucket(new Stack(app, 'App', { env }), 'Weights');\napp.synth();\n`));
  expect(status).not.toBe(0);
  expect(output).toContain(says);
}, 60_000);

test('trap 3: nested stacks are judged, twice alike', () => {
  const code = `const app = new App();\nenforce(app, { profile: 'eu-residency' });\nnew CfnBucket(new NestedStack(new Stack(app, 'App', { env }), 'Nested'), 'Weights', outside);\nconst messages = [1, 2].map(() => { try { app.synth({ force: true }); return 'passed'; } catch (error) { return error.message; } });\nconsole.log(messages[0] === messages[1] ? 'alike' : 'different', messages[0]);\n`;
  const { output } = ran(project(code), ['app.js']);
  expect(output).toContain('alike');
  expect(output).toContain('residency/copies');
}, 60_000);

test.each([
  ['an edge function', "const { experimental } = require('aws-cdk-lib/aws-cloudfront');\nconst lambda = require('aws-cdk-lib/aws-lambda');\nnew experimental.EdgeFunction(stack, 'Edge', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = 1') });"],
  ['a cross-region reference', "const other = new Stack(app, 'Other', { env: { ...env, region: 'us-east-1' }, crossRegionReferences: true });\nconst { Bucket } = require('aws-cdk-lib/aws-s3');\nconst { CfnOutput } = require('aws-cdk-lib');\nconst b = new Bucket(other, 'B');\nnew CfnOutput(new Stack(app, 'Reader', { env, crossRegionReferences: true }), 'O', { value: b.bucketArn });"],
  ['a certificate of a distribution', "const acm = require('aws-cdk-lib/aws-certificatemanager');\nconst { PublicHostedZone } = require('aws-cdk-lib/aws-route53');\nnew acm.DnsValidatedCertificate(stack, 'C', { domainName: 'example.eu', hostedZone: new PublicHostedZone(stack, 'Z', { zoneName: 'example.eu' }), region: 'us-east-1' });"],
])('trap 4: %s puts resources outside that nobody typed, and they are judged', (_what, typed) => {
  const { status, output } = cli(project(`const app = new App();\nenforce(app, { profile: 'eu-residency' });\nconst stack = new Stack(app, 'App', { env });\nnew CfnBucket(stack, 'Weights');\n${typed}\napp.synth();\n`));
  expect(status).not.toBe(0);
  expect(output).toMatch(/us-east-1|governance\/understood/);
}, 60_000);

test('trap 5: the template of a removed stack is named, and not taken for the app', () => {
  const folder = project("const app = new App();\nfor (const id of process.env.STACKS.split(',')) new CfnBucket(new Stack(app, id, { env }), 'Weights', id === 'Old' ? outside : {});\napp.synth();\n");
  process.env['STACKS'] = 'Old,New';
  cli(folder);
  process.env['STACKS'] = 'New';
  cli(folder);
  delete process.env['STACKS'];
  expect(existsSync(join(folder, 'cdk.out', 'Old.template.json'))).toBe(true);
  const { status, stdout } = freehold(folder, ['check', 'cdk.out', '--profile', 'eu-residency']);
  expect(status).toBe(3);
  expect(stdout).toContain('Old.template.json');
  expect(stdout).toContain('clean the folder and synthesize again');
  expect(stdout).not.toContain('residency/copies');
}, 60_000);

test('trap 5: while lookups are pending, what they give is unknown', () => {
  const folder = project("const app = new App();\nenforce(app, { profile: 'eu-residency' });\nconst { StringParameter } = require('aws-cdk-lib/aws-ssm');\nconst stack = new Stack(app, 'App', { env });\nconst region = StringParameter.valueFromLookup(stack, '/region');\nnew CfnBucket(stack, 'Weights', { replicationConfiguration: { role: 'arn:aws:iam::111122223333:role/r', rules: [{ status: 'Enabled', destination: { bucket: 'arn:aws:s3:::' + region } }] } });\napp.synth();\n");
  const { status, output } = ran(folder, ['app.js']);
  expect(status).not.toBe(0);
  expect(output).toMatch(/lookup|looked up/i);
}, 60_000);

test('trap 7: a stage is judged by its own stacks, an app by all', () => {
  const stages = "for (const [id, region] of [['In', 'eu-central-1'], ['Out', 'us-east-1']]) {\n  const stage = new Stage(app, id, { env: { ...env, region } });\n  new CfnBucket(new Stack(stage, 'S'), 'Weights');\n  if (process.env.ENFORCED.split(',').includes(id)) enforce(stage, { profile: 'eu-residency' });\n}\n";
  const outcomes = ['In', 'Out', 'App'].map((enforced) => {
    process.env['ENFORCED'] = enforced;
    return cli(project(`const app = new App();\nif (process.env.ENFORCED === 'App') enforce(app, { profile: 'eu-residency' });\n${stages}app.synth();\n`)).status === 0;
  });
  delete process.env['ENFORCED'];
  expect(outcomes).toEqual([true, false, false]);
}, 120_000);

test('trap 8: no gate asks for an instance of a class, and the one for CDKTF imports no framework', () => {
  const source = (name: string) => readFileSync(join(ROOT, 'policies', 'gates', name), 'utf8');
  for (const name of ['cdk.ts', 'cdktf.ts', 'framework.ts']) expect(source(name).replaceAll('instanceof Error', '')).not.toContain('instanceof');
  expect(source('cdktf.ts')).not.toMatch(/from '(?:cdktf|cdktn|constructs)/);
});

test.each(['CKV_AWS_144', 'S3BucketReplicationEnabled', 'S3.7'])('trap 9: explain names the conflict with %s, and how to suppress it', (pack) => {
  const { status, stdout } = freehold(temporaryFolder(), ['explain', 'residency/copies']);
  expect(status).toBe(0);
  expect(stdout).toContain(pack);
  expect(stdout).toContain('suppress');
});

test('the command line re-reads the rejection from an assembly that is there already', () => {
  const folder = project(`${REJECTED}app.synth();\n`);
  expect(cli(folder).status).not.toBe(0);
  const { status, output } = ran(folder, [CLI, 'synth', '--quiet', '--no-version-reporting', '--no-notices', '--app', 'cdk.out']);
  expect(status).not.toBe(0);
  expect(output).toContain('residency/copies');
}, 60_000);

test('the gate and the check of its assembly agree', () => {
  const folder = project(`${REJECTED}app.synth();\n`);
  expect(cli(folder).output).toContain('residency/copies');
  const { status, stdout } = freehold(folder, ['check', 'cdk.out', '--profile', 'eu-residency']);
  expect(status).toBe(1);
  expect(stdout).toContain('App/Weights');
  expect(stdout).toContain('residency/copies');
}, 60_000);
