import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pack, ROOT } from './support/package';

/**
 * The package as a stranger gets it: packed, unpacked into an empty project outside the repository, required by plain JavaScript and
 * compiled under every module resolution. Frameworks are linked in from the repository, because they are the stranger's own.
 */
const PEERS = ['aws-cdk-lib', 'constructs', 'cdktf', '@cdktf/provider-kubernetes', '@types/node', 'undici-types'];
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'freehold-package-'));
  const { files, tarball } = pack();
  writeFileSync(join(project, 'files.json'), JSON.stringify(files));
  execFileSync('tar', ['xzf', tarball, '-C', project], { cwd: project });
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  cpSync(join(project, 'package'), join(modules, 'freehold'), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  for (const name of [...Object.keys(dependencies), ...PEERS]) link(name, modules);
}, 120_000);

afterAll(() => { rmSync(project, { recursive: true, force: true }); });

function link(name: string, modules: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
}

function node(...args: string[]) {
  return spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8', env: { ...process.env, NODE_ENV: '', JEST_WORKER_ID: '' } });
}

const CDK_APP = (region: string) => `
const { App, Stack } = require('aws-cdk-lib');
const { CfnBucket } = require('aws-cdk-lib/aws-s3');
const { enforce } = require('freehold/cdk');
const app = new App({ outdir: 'cdk-${region}' });
enforce(app, { profile: 'eu-residency' });
const stack = new Stack(app, 'App', { env: { region: '${region}', account: '111122223333' } });
new CfnBucket(stack, 'Weights');
app.synth();
`;

const CDKTF_APP = (region: string) => `
const { App, TerraformStack, TerraformProvider, TerraformResource } = require('cdktf');
const { enforce } = require('freehold/cdktf');
const app = new App({ outdir: 'cdktf-${region}' });
enforce(app, { profile: 'eu-residency' });
const stack = new TerraformStack(app, 'App');
new TerraformProvider(stack, 'scaleway', { terraformResourceType: 'scaleway', terraformGeneratorMetadata: { providerName: 'scaleway' }, terraformProviderSource: 'scaleway/scaleway' }).addOverride('region', '${region}');
new TerraformResource(stack, 'bucket', { terraformResourceType: 'scaleway_object_bucket' }).addOverride('name', 'weights');
app.synth();
`;

test.each([
  ['CDK', CDK_APP, 'eu-central-1', 'us-east-1', 'residency/placement'],
  ['CDKTF', CDKTF_APP, 'fr-par', 'nowhere-1', 'residency/placement'],
])('a ten-line %s app is accepted inside and rejected outside', (name, app, inside, outside, rule) => {
  for (const region of [inside, outside]) writeFileSync(join(project, `${name}-${region}.js`), app(region));
  const accepted = node(`${name}-${inside}.js`);
  expect(accepted.stderr).not.toContain('FATAL');
  expect(accepted.status).toBe(0);
  const rejected = node(`${name}-${outside}.js`);
  expect(rejected.status).not.toBe(0);
  expect(rejected.stderr).toContain(rule);
}, 120_000);

const TYPED = `
import { App } from 'aws-cdk-lib';
import { App as TerraformApp } from 'cdktf';
import { check, defineRule, type Report } from 'freehold';
import { enforce } from 'freehold/cdk';
import { enforce as enforceTerraform } from 'freehold/cdktf';
export const report: Promise<Report> = check(['cdk.out'], { profile: 'eu-residency' }, { now: '2026-11-21' });
enforce(new App(), { profile: 'eu-residency' });
enforceTerraform(new TerraformApp(), 'freehold.yaml');
export { defineRule };
// @ts-expect-error a policy is a path or an object
enforce(new App(), 42);
`;

test.each([
  ['node10', { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' }],
  ['node16', { module: 'node16', moduleResolution: 'node16' }],
  ['bundler', { module: 'es2022', moduleResolution: 'bundler' }],
])('types resolve under %s', (name, options) => {
  writeFileSync(join(project, `${name}.ts`), TYPED);
  const compilerOptions = { target: 'es2022', strict: true, noEmit: true, skipLibCheck: true, preserveSymlinks: true, types: ['node'], ...options };
  writeFileSync(join(project, `tsconfig.${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  const { stdout } = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', `tsconfig.${name}.json`], { cwd: project, encoding: 'utf8' });
  expect(stdout).toBe('');
}, 120_000);

const TYPED_APP = (region: string) => `
import { App, Stack } from 'aws-cdk-lib';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { enforce } from 'freehold/cdk';
const app = new App({ outdir: 'typed-${region}' });
enforce(app, { profile: 'eu-residency' });
new CfnBucket(new Stack(app, 'App', { env: { region: '${region}', account: '111122223333' } }), 'Weights');
app.synth();
`;

test.each([
  ['node10', { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' }, []],
  ['node16', { module: 'node16', moduleResolution: 'node16' }, []],
  ['bundler', { module: 'preserve', moduleResolution: 'bundler' }, ['--bundle', '--packages=external', '--platform=node', '--format=cjs']],
] as const)('a TypeScript app under %s is accepted inside and rejected outside', (name, options, bundling) => {
  const files = ['eu-central-1', 'us-east-1'].map((region) => `typed-${name}-${region}.ts`);
  files.forEach((file) => { writeFileSync(join(project, file), TYPED_APP(file.slice(`typed-${name}-`.length, -3))); });
  writeFileSync(join(project, `tsconfig.app-${name}.json`), JSON.stringify({ compilerOptions: { target: 'es2022', strict: true, skipLibCheck: true, types: ['node'], noEmit: bundling.length > 0, ...options }, files }));
  expect(spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', `tsconfig.app-${name}.json`], { cwd: project, encoding: 'utf8' }).stdout).toBe('');
  if (bundling.length > 0) for (const file of files) execFileSync(join(ROOT, 'node_modules/.bin/esbuild'), [file, ...bundling, `--outfile=${file.replace(/ts$/, 'js')}`], { cwd: project, stdio: 'ignore' });
  const [inside, outside] = files.map((file) => node(file.replace(/ts$/, 'js')));
  expect(inside?.status).toBe(0);
  expect(outside?.status).not.toBe(0);
  expect(outside?.stderr).toContain('residency/placement');
}, 240_000);

test('the command line runs from the package, and says 3 for an empty folder', () => {
  const empty = join(project, 'empty');
  mkdirSync(empty);
  const run = node('node_modules/freehold/dist/bin/freehold.js', 'check', empty, '--profile', 'eu-residency');
  expect(run.status).toBe(3);
  expect(run.stderr + run.stdout).not.toContain('    at ');
});

test('the package holds what it needs and no more', () => {
  const files = JSON.parse(readFileSync(join(project, 'files.json'), 'utf8')) as string[];
  expect(files).toEqual(expect.arrayContaining(['dist/policies/index.js', 'dist/policies/index.d.ts', 'dist/catalog/compiled.json', 'dist/policies/hcl.wasm', 'LICENSE', 'README.md', 'npm-shrinkwrap.json', 'dist/sbom.cdx.json']));
  expect(files.filter((path) => /^(?:test|bench|scripts|\.ci)\/|\.ts$/.test(path) && !path.endsWith('.d.ts'))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync(join(project, 'package/package.json'), 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => /^(?:(?:pre|post)?install|prepare)$/.test(name))).toEqual([]);
});
