import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CfnResource, NestedStack, Stack, Stage, Validations, type App } from 'aws-cdk-lib';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { enforce } from '../../../policies/gates/cdk';
import { cdkApp, FRANKFURT, frankfurt, synthesisError, temporaryFolder } from '../../support/apps';

const US_EAST = { region: 'us-east-1', account: FRANKFURT.account };

/** A bucket that replicates to another one. */
function replicating(stack: Stack, target: string): CfnBucket {
  return new CfnBucket(stack, 'Weights', {
    replicationConfiguration: { role: 'arn:aws:iam::111122223333:role/r', rules: [{ status: 'Enabled', destination: { bucket: target, encryptionConfiguration: { replicaKmsKeyId: 'arn:aws:kms:us-east-1:111122223333:key/k' } } }] },
  });
}

function enforced(app: App = cdkApp()): App {
  enforce(app, { profile: 'eu-residency' });
  return app;
}

test('an app inside the boundary synthesizes', () => {
  const app = enforced();
  new CfnBucket(frankfurt(app), 'Weights');
  expect(synthesisError(app)).toBe('');
});

test('a replica outside stops the synthesis, naming rule, construct, value got, values allowed, line and fix', () => {
  const app = enforced();
  replicating(frankfurt(app), 'arn:aws:s3:::elsewhere');
  const message = synthesisError(app);
  expect(message).toContain('freehold::residency/copies');
  expect(message).toContain('App/Weights');
  expect(message).toContain('aws:us-east-1 (US); the boundary allows EU');
  expect(message).toContain('cdk.test.ts');
});

test('acknowledging changes nothing: what blocks is fatal', () => {
  const app = enforced();
  const stack = frankfurt(app);
  replicating(stack, 'arn:aws:s3:::elsewhere');
  for (const rule of ['residency/copies', 'governance/understood']) Validations.of(stack).acknowledge({ id: `freehold::${rule}`, reason: 'hurry' });
  expect(synthesisError(app)).toContain('residency/copies');
});

test('a stack without a region is undetermined, never a pass', () => {
  const app = enforced();
  new CfnBucket(new Stack(app, 'Agnostic'), 'Weights');
  expect(synthesisError(app)).toContain('the stack names no region');
});

test('nested stacks are judged too', () => {
  const app = enforced();
  replicating(new NestedStack(frankfurt(app), 'Nested') as Stack, 'arn:aws:s3:::elsewhere');
  expect(synthesisError(app)).toContain('residency/copies');
});

test('a stage is judged by a policy of its own', () => {
  const app = cdkApp();
  const inside = new Stage(app, 'Inside', { env: FRANKFURT });
  const outside = new Stage(app, 'Outside', { env: US_EAST });
  new CfnBucket(new Stack(inside, 'S'), 'Weights');
  new CfnBucket(new Stack(outside, 'S'), 'Weights');
  enforce(inside, { profile: 'eu-residency' });
  expect(synthesisError(app)).toBe('');
});

test('a bad policy is a violation at the app, not an exception from inside a validation', () => {
  const app = cdkApp();
  enforce(app, { profile: 'eu-residenzy' });
  new CfnBucket(frankfurt(app), 'Weights');
  expect(synthesisError(app)).toContain('eu-residenzy');
});

test('an app that declares nothing is not clean', () => {
  const app = enforced();
  frankfurt(app);
  expect(synthesisError(app)).toContain('nothing to check');
});

test('what nobody reads is undetermined', () => {
  const app = enforced();
  new CfnResource(frankfurt(app), 'Odd', { type: 'Acme::Odd::Thing' });
  expect(synthesisError(app)).toContain('governance/understood');
});

test('enforce refuses a root that is no app, and an app already synthesized', () => {
  const app = cdkApp();
  const stack = frankfurt(app);
  expect(() => { enforce(stack as never); }).toThrow('an App or a Stage');
  new CfnBucket(stack, 'Weights');
  app.synth();
  expect(() => { enforce(app); }).toThrow('already synthesized');
});

test('synthesizing twice judges twice and alike', () => {
  const app = enforced(cdkApp(join(temporaryFolder(), 'cdk.out')));
  replicating(frankfurt(app), 'arn:aws:s3:::elsewhere');
  const first = synthesisError(app);
  expect(synthesisError({ synth: () => app.synth({ force: true }) })).toBe(first);
});

test('the report in the assembly carries our severity and verdict', () => {
  const app = enforced();
  replicating(frankfurt(app), 'arn:aws:s3:::elsewhere');
  synthesisError(app);
  const report = JSON.parse(readFileSync(join(app.outdir, 'validation-report.json'), 'utf8')) as { pluginReports: { pluginName: string; violations: { severity: string; ruleMetadata: Record<string, string> }[] }[] };
  const violations = report.pluginReports.find(({ pluginName }) => pluginName === 'freehold')?.violations ?? [];
  expect(violations).toContainEqual(expect.objectContaining({ severity: 'fatal', ruleMetadata: expect.objectContaining({ verdict: 'rejected' }) as unknown }));
});
