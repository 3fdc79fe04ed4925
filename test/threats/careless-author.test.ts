import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { enforce } from '../../policies/gates/cdk';
import { cdkApp, frankfurt, FRANKFURT, synthesisError } from '../support/apps';
import { freehold } from '../support/command';
import { folderOf } from '../support/inputs';

const US = { region: 'us-east-1', account: FRANKFURT.account };
const EU = { profile: 'eu-residency' };

/** An app whose assembly somebody tampers with, and what the check of its bytes says. */
function checked(tamper: (outdir: string, app: App) => void, region: object = FRANKFURT): { readonly status: number | null; readonly stdout: string } {
  const folder = folderOf({});
  const app = cdkApp(join(folder, 'cdk.out'));
  new CfnBucket(new Stack(app, 'App', { env: region }), 'Weights');
  app.synth();
  tamper(app.outdir, app);
  return freehold(folder, ['check', 'cdk.out', '--profile', 'eu-residency']);
}

test('synth before enforce: enforce throws', () => {
  const app = cdkApp();
  new CfnBucket(frankfurt(app), 'Weights');
  app.synth();
  expect(() => { enforce(app, EU); }).toThrow('already synthesized');
});

test.each<[string, unknown]>([
  ['a stack', frankfurt(cdkApp())],
  ['a bucket', new CfnBucket(frankfurt(cdkApp()), 'B')],
  ['nothing', undefined],
  ['a plain object', {}],
])('a root that is none: %s', (_what, root) => {
  expect(() => { enforce(root as never, EU); }).toThrow('an App or a Stage');
});

test('the untampered assembly is accepted', () => {
  expect(checked(() => undefined).status).toBe(0);
});

test('writing after synth: the check reads the bytes', () => {
  const { status, stdout } = checked((outdir) => {
    const file = join(outdir, 'App.template.json');
    const template = JSON.parse(readFileSync(file, 'utf8')) as { Resources: Record<string, { Properties?: object }> };
    template.Resources['Weights'] = { ...template.Resources['Weights'], Properties: { ReplicationConfiguration: { Role: 'r', Rules: [{ Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::b', EncryptionConfiguration: { ReplicaKmsKeyID: 'arn:aws:kms:us-east-1:111122223333:key/k' } } }] } } };
    writeFileSync(file, JSON.stringify(template));
  });
  expect([status, stdout]).toEqual([1, expect.stringContaining('residency/copies')]);
});

test('a second App with the same outdir: what it leaves behind is named', () => {
  const { status } = checked((outdir) => {
    const second = cdkApp(outdir);
    new CfnBucket(new Stack(second, 'Other', { env: US }), 'Weights');
    second.synth();
  });
  expect([1, 3]).toContain(status);
});

test('deleting the report or the metadata changes no verdict', () => {
  const { status } = checked((outdir) => { rmSync(join(outdir, 'tree.json'), { force: true }); rmSync(join(outdir, 'App.metadata.json'), { force: true }); }, US);
  expect(status).toBe(1);
});

test('a template that was cut off is no pass', () => {
  const { status, stdout } = checked((outdir) => { appendFileSync(join(outdir, 'App.template.json'), '{'); });
  expect([status, stdout]).toEqual([3, expect.stringContaining('App.template.json')]);
});

test.each<[string, object]>([
  ['region of the manifest', { environment: 'aws://111122223333/us-east-1' }],
])('a forged %s', (_what, changes) => {
  const { status } = checked((outdir) => {
    const file = join(outdir, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { artifacts: Record<string, object> };
    manifest.artifacts['App'] = { ...manifest.artifacts['App'], ...changes };
    writeFileSync(file, JSON.stringify(manifest));
  });
  expect(status).toBe(1);
});

test('acknowledging an error: emitted as fatal', () => {
  const app = cdkApp();
  enforce(app, EU);
  const stack = new Stack(app, 'App', { env: US });
  new CfnBucket(stack, 'Weights');
  for (const of of [app, stack]) for (const id of ['freehold::residency/placement', 'residency/placement', 'freehold']) Validations.of(of).acknowledge({ id, reason: 'hurry' });
  expect(synthesisError(app)).toContain('residency/placement');
});

test('context switches of the framework change no verdict', () => {
  const app = new App({ outdir: join(folderOf({}), 'cdk.out'), analyticsReporting: false, context: { '@aws-cdk/core:failSynthOnValidationErrors': false, '@aws-cdk/core:validationReportJson': false } });
  enforce(app, EU);
  new CfnBucket(new Stack(app, 'App', { env: US }), 'Weights');
  synthesisError(app);
  expect(freehold(join(app.outdir, '..'), ['check', 'cdk.out', '--profile', 'eu-residency']).status).toBe(1);
});
