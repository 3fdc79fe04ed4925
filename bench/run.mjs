// Everything in one run, as ratios: absolute times of a shared machine say little.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CfnGuardValidator } from '@cdklabs/cdk-validator-cfnguard';
import { AwsSolutionsChecks } from 'cdk-nag';
import { parse, stringify } from 'yaml';
import { appOf } from './app.mjs';
import { median, missed, ratio, row, timed } from './measure.mjs';

process.env.CDK_VALIDATION = 'false';
const require = createRequire(import.meta.url);
const freehold = require('../dist/policies/index.js');
const cli = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../dist/bin/freehold.js');
const POLICY = { profile: 'eu-residency' };
const RUNS = 30;
const OPTIONS = { now: '2026-11-21', cwd: tmpdir() };

function synthesized(resources) {
  const outdir = join(mkdtempSync(join(tmpdir(), 'freehold-bench-')), 'cdk.out');
  const app = appOf(resources, outdir);
  const assembly = app.synth();
  return { app, outdir, stacks: assembly.stacksRecursively };
}

/** What a gate of CDK is handed. */
function contextOf({ app, stacks }) {
  return {
    appConstruct: app,
    templatePaths: stacks.map(({ templateFullPath }) => templateFullPath),
    stackTemplates: stacks.map((stack) => ({ stackConstructPath: stack.hierarchicalId, templatePath: stack.templateFullPath, accountId: '111122223333', region: 'eu-central-1' })),
  };
}

function parsing(outdir) {
  const files = readdirSync(outdir).filter((name) => name.endsWith('.json') && name !== 'tree.json' && name !== 'validation-report.json').map((name) => join(outdir, name));
  return () => files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
}

for (const resources of [1_000, 700, 100, 10_000]) {
  const one = synthesized(resources);
  const check = () => freehold.checkSync([one.outdir], POLICY, OPTIONS);
  const report = check();
  if (report.problems.length > 0 || report.summary.resources < resources) throw new Error('the check did not see the app');
  // Below a few hundred resources the fixed work (policy, folder, digests) is most of it: measured, not budgeted.
  row(`check of ${resources} resources, warm, against reading and parsing the same files`, ratio(check, parsing(one.outdir), RUNS), resources < 700 ? undefined : 5);
  if (resources === 1_000) peers(one, check);
  if (resources === 700) cold(one);
}

function cold({ outdir }) {
  const script = `const f=require(${JSON.stringify(require.resolve('../dist/policies/index.js'))});f.rules.length;f.profiles.length;f.explain('AWS::S3::Bucket');const t=process.hrtime.bigint();f.checkSync([${JSON.stringify(outdir)}],${JSON.stringify(POLICY)},${JSON.stringify(OPTIONS)});console.log(Number(process.hrtime.bigint()-t)/1e6)`;
  const empty = () => spawnSync(process.execPath, ['-e', '0']);
  const firsts = Array.from({ length: 11 }, () => ({ first: Number(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout), empty: timed(empty) }));
  const first = median(firsts.map((run) => run.first));
  row('first check of 700 resources in a fresh process, imports excluded', first, undefined, { unit: 'ms' });
  row('the same, against an empty node (60 ms where that takes 40)', first / median(firsts.map((run) => run.empty)), 1.5);
  const template = join(outdir, 'Stack0.template.json');
  const whole = () => spawnSync(process.execPath, [cli, 'check', template, '--profile', 'eu-residency', '--region', 'eu-central-1']);
  row('freehold check of one template, whole process, against an empty node', ratio(whole, empty, 9), 4);
  const yaml = join(mkdtempSync(join(tmpdir(), 'freehold-yaml-')), 'stack.yaml');
  writeFileSync(yaml, stringify(JSON.parse(readFileSync(template, 'utf8'))));
  const text = readFileSync(yaml, 'utf8');
  row('check of YAML, warm, against its parser alone', ratio(() => freehold.checkSync([yaml], POLICY, { ...OPTIONS, region: 'eu-central-1' }), () => parse(text, { version: '1.1', merge: true }), 9), 1.5);
}

function peers(one, check) {
  const context = contextOf(one);
  const nag = new AwsSolutionsChecks();
  const guard = new CfnGuardValidator();
  const own = () => Array.from({ length: 15 }, () => timed(check));
  const once = (peer) => {
    const [before, figure, after] = [own(), timed(() => peer.validate(context)), own()];
    return figure / median([...before, ...after]);
  };
  row('cdk-nag (AWS Solutions) against freehold, first call, 1,000 resources', once(nag), 10, { higher: true });
  row('cdk-nag (AWS Solutions) against freehold, warm, 1,000 resources', ratio(() => nag.validate(context), check, 9), 10, { higher: true });
  row('cfn-guard plugin against freehold, 1,000 resources', once(guard), 1000, { higher: true });
}

console.log(`${missed()} budgets missed`);
process.exitCode = missed() > 0 ? 1 : 0;
