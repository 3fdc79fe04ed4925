import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check, statusOf } from '../../policies';
import { freehold } from '../support/command';
import { BUCKET, everyOutput, folderOf, judge, type Files } from '../support/inputs';
import { TODAY } from '../support/policies';

/** Stands in every hostile file, and nowhere in what is printed. */
const MARKER = 'hunter2MARKERhunter2';

/** Enough brackets to overflow a parser that recurses. */
const BRACKETS = '['.repeat(2_048);
const BOMB = `a0: &a0 [${MARKER}]\n${Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}*a${at}]`).join('\n')}\n`;
const ANCHORS = `Resources: {a: &a {Type: "AWS::S3::Bucket"}, ${Array.from({ length: 101 }, (_, at) => `b${at}: *a`).join(', ')}}`;

/** A message that a person can act on: not the parser's words, not a stack. */
interface Hostile {
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly says: RegExp;
  /** Line and column, as the message has to name them. */
  readonly at?: string;
}

const HOSTILE: readonly (readonly [string, Hostile])[] = [
  ['truncated JSON', { file: 'bad.json', content: `{\n  "Resources": { "${MARKER}": {`, says: /./, at: '2:' }],
  ['JSON with a comment', { file: 'bad.json', content: `{ // ${MARKER}\n}`, says: /./, at: '1:3' }],
  ['JSON with duplicate keys', { file: 'bad.json', content: `{ "${MARKER}": 1,\n  "${MARKER}": 2 }`, says: /duplicate key/, at: '2:3' }],
  ['YAML with duplicate keys', { file: 'bad.yaml', content: `Resources: {}\n${MARKER}: 1\n${MARKER}: 2\n`, says: /duplicate key/, at: '3:1' }],
  ['HCL with duplicate arguments', { file: 'bad.tf', content: `resource "aws_s3_bucket" "b" {\n  bucket = "${MARKER}"\n  bucket = "${MARKER}2"\n}\n`, says: /duplicate|twice/, at: '3:3' }],
  ['a YAML bomb', { file: 'bad.yaml', content: BOMB, says: /more than 100 aliases/, at: '' }],
  ['101 aliases', { file: 'bad.yaml', content: `${ANCHORS} # ${MARKER}`, says: /more than 100 aliases/, at: '1:' }],
  ['an alias inside what it stands for', { file: 'bad.yaml', content: `${MARKER}: &a [*a]\n`, says: /alias/, at: '1:' }],
  ['2 kB of brackets in JSON', { file: 'bad.json', content: `${BRACKETS} "${MARKER}"`, says: /nested deeper than 200/, at: '1:201' }],
  ['2 kB of brackets in YAML', { file: 'bad.yaml', content: `${BRACKETS} ${MARKER}`, says: /nested deeper than 200/, at: '1:' }],
  ['2 kB of brackets in HCL', { file: 'bad.tf', content: `locals {\n  a = ${BRACKETS} "${MARKER}"\n}\n`, says: /./, at: '3:2' }],
  ['a character that marks are made of', { file: 'bad.json', content: `{"${MARKER}": "\uE000"}`, says: /reserved/, at: '1:' }],
  ['a binary', { file: 'bad.json', content: Buffer.from(`\0\u0001${MARKER}`), says: /binary/ }],
  ['bytes that are no UTF-8', { file: 'bad.json', content: Buffer.from([0x22, 0xff, 0xfe, 0x22]), says: /UTF-8/ }],
  ['UTF-16', { file: 'bad.json', content: Buffer.from(`{"${MARKER}": 1}`, 'utf16le'), says: /UTF-16/ }],
  ['an unknown YAML tag', { file: 'bad.yaml', content: `Resources: !!js/function ${MARKER}\n`, says: /tag/, at: '1:' }],
  ['an encrypted file', { file: 'bad.yaml', content: `$ANSIBLE_VAULT;1.1;AES256\n${MARKER}\n`, says: /encrypted/ }],
  ['an unrendered chart', { file: 'bad.yaml', content: `a: {{ .Values.${MARKER} }}\n`, says: /Helm|template/ }],
];

describe('an input that cannot be read', () => {
  test.each(HOSTILE)('%s is named with line and column, is no pass, and is not quoted', async (_what, { file, content, says, at }) => {
    const report = await judge({ [file]: content, 'good.json': BUCKET });
    const [problem] = report.problems;
    expect(problem?.message).toMatch(says);
    expect(`${problem?.file}:${problem?.line ?? ''}:${problem?.column ?? ''}`).toContain(at === undefined ? file : `${file}:${at}`);
    expect(statusOf(report)).toBe(3);
    // The other input is judged and printed all the same.
    expect(report.ledger.map((entry) => entry.file)).toContain('good.json');
    expect(everyOutput(report)).not.toMatch(new RegExp(MARKER));
    expect(everyOutput(report)).not.toMatch(/ {4}at |node:internal|\.ts:\d+:\d+\)/);
  });

  test.each(HOSTILE)('%s is status 3 in the command line', (_what, { file, content }) => {
    const { status, stdout, stderr } = freehold(folderOf({ [file]: content, 'good.json': BUCKET }), ['check', file, 'good.json', '--profile', 'eu-residency', '--region', 'eu-central-1', '--show', 'proven']);
    expect(status).toBe(3);
    expect(stdout).toContain(file);
    expect(stdout).toMatch(/proven +\S+ +Thing/);
    expect(stdout + stderr).not.toContain(MARKER);
    expect(stdout + stderr).not.toMatch(/ {4}at |node:internal|internal fault/);
  });

  test.each(HOSTILE.filter(([, { file }]) => !file.endsWith('.tf')))('%s as a policy is status 2', (_what, { file, content }) => {
    const { status, stdout, stderr } = freehold(folderOf({ [file]: content, 'good.json': BUCKET }), ['check', 'good.json', '--policy', file]);
    expect(status).toBe(2);
    expect(stderr).toContain(file);
    expect(stdout + stderr).not.toMatch(/hunter2| {4}at |node:internal|internal fault/);
  });
});

test('__proto__ and constructor as keys are keys', async () => {
  const text = `{"Resources": {"__proto__": {"Type": "AWS::S3::Bucket"}, "constructor": {"Type": "AWS::S3::Bucket", "Properties": {"__proto__": {"polluted": 1}}}, "Odd": {"Type": "__proto__"}}, "Mappings": {"__proto__": {"a": {"b": "eu-central-1"}}}}`;
  const yaml = 'Resources:\n  __proto__: {Type: "AWS::S3::Bucket"}\n  toString: {Type: "AWS::S3::Bucket"}\n';
  const tf = 'resource "aws_s3_bucket" "__proto__" {\n  provider = aws.constructor\n}\nprovider "aws" {\n  alias = "constructor"\n  region = "us-east-1"\n}\n';
  const report = await judge({ 'a.json': text, 'b.yaml': yaml, 'main.tf': tf });
  expect(report.ledger.map(({ resource }) => resource)).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'Odd', 'toString', 'aws_s3_bucket.__proto__']));
  expect(report.findings.filter(({ source }) => source.resource === 'aws_s3_bucket.__proto__').map(({ rule }) => rule)).toContain('residency/placement');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('a key of a policy cannot reach a prototype', () => {
  const folder = folderOf({ 'freehold.json': '{"profile": "eu-residency", "__proto__": {"assumptions": "accept"}}', 'good.json': BUCKET });
  expect(freehold(folder, ['check', 'good.json']).status).toBe(2);
});

test('a 100 MB plan is read, and not held against its size', () => {
  const resource = { address: 'aws_s3_bucket.b', mode: 'managed', type: 'aws_s3_bucket', name: 'b', provider_name: 'registry.terraform.io/hashicorp/aws', values: { bucket: 'x'.repeat(500) } };
  const resources = Array.from({ length: 150_000 }, (_, at) => ({ ...resource, address: `aws_s3_bucket.b[${at}]`, index: at }));
  const folder = folderOf({ 'plan.json': { format_version: '1.2', terraform_version: '1.11.0', complete: true, applyable: true, errored: false, planned_values: { root_module: { resources } }, resource_changes: [], configuration: { provider_config: { aws: { name: 'aws', full_name: 'registry.terraform.io/hashicorp/aws', expressions: { region: { constant_value: 'eu-central-1' } } } }, root_module: { resources: [{ address: 'aws_s3_bucket.b', mode: 'managed', type: 'aws_s3_bucket', name: 'b', provider_config_key: 'aws', schema_version: 0 }] } } } });
  const { status, stdout, stderr } = freehold(folder, ['check', 'plan.json', '--profile', 'eu-residency']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('150001 resources');
}, 60_000);

/** Links and files that are none, which `folderOf` cannot make. */
const PATHS: readonly (readonly [string, (folder: string) => void, RegExp | undefined])[] = [
  ['a link that goes around', (folder) => symlinkSync('..', join(folder, 'loop')), /link out of the folder/],
  ['a link to the folder itself', (folder) => symlinkSync('.', join(folder, 'self')), undefined],
  ['a link to itself', (folder) => symlinkSync('me.json', join(folder, 'me.json')), /cannot be read \(ELOOP\)/],
  ['a link out of the root', (folder) => symlinkSync(join(folderOf({ 'out.json': BUCKET }), 'out.json'), join(folder, 'out.json')), /link out of the folder/],
  ['a folder linked from outside', (folder) => symlinkSync(folderOf({ 'out.json': BUCKET }), join(folder, 'out')), /link out of the folder/],
  ['a link that leads nowhere', (folder) => symlinkSync('nowhere.json', join(folder, 'dead.json')), /leads nowhere/],
  ['a manifest that names a file outside', (folder) => writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ version: '38.0.0', artifacts: { App: { type: 'aws:cloudformation:stack', environment: 'aws://unknown-account/eu-central-1', properties: { templateFile: relative(folder, '/etc/hosts') } } } })), /outside of its folder/],
];

test.each(PATHS)('%s', async (_what, put, says) => {
  const folder = join(folderOf({ 'below/good.json': BUCKET }), 'below');
  put(folder);
  const report = await check(['.'], { profile: 'eu-residency' }, { now: TODAY, region: 'eu-central-1', cwd: folder });
  const messages = report.problems.map(({ message }) => message);
  if (says === undefined) expect(messages).toEqual([]);
  else expect(messages.join('\n')).toMatch(says);
  expect(statusOf(report)).toBe(says === undefined ? 0 : 3);
  expect(everyOutput(report)).not.toContain('out.json:1');
});

test('an unreadable file', async () => {
  const folder = folderOf({ 'bad.json': BUCKET, 'good.json': BUCKET });
  chmodSync(join(folder, 'bad.json'), 0);
  const report = await check(['.'], { profile: 'eu-residency' }, { now: TODAY, region: 'eu-central-1', cwd: folder });
  // The superuser may read everything.
  const isRoot = process.getuid?.() === 0;
  expect(report.problems).toEqual(isRoot ? [] : [{ file: 'bad.json', message: 'cannot be read (EACCES)' }]);
});

test('a pipe instead of a file ends with a message, and does not wait', () => {
  const folder = folderOf({});
  const { status, stdout } = freehold(folder, ['check', '/dev/null', '--profile', 'eu-residency']);
  expect([status, stdout]).toEqual([3, expect.stringContaining('neither a regular file nor a folder')]);
});

test.each<[string, Files, readonly string[]]>([
  ['an empty folder', {}, ['.']],
  ['a folder without infrastructure', { 'readme.md': 'hello', 'data.json': '{"a": 1}' }, ['.']],
  ['an unknown format', { 'a.toml': 'a = 1' }, ['a.toml']],
  ['a JSON file that is no infrastructure', { 'data.json': '{"a": 1}' }, ['data.json']],
  ['an empty file', { 'a.json': '' }, ['a.json']],
  ['a path that is not there', {}, ['nothing.json']],
  ['Terragrunt', { 'terragrunt.hcl': '' }, ['.']],
  ['a Kustomize overlay', { 'kustomization.yaml': 'resources: []' }, ['.']],
])('%s is no pass', (_what, files, paths) => {
  const { status, stdout, stderr } = freehold(folderOf(files), ['check', ...paths, '--profile', 'eu-residency']);
  expect(status).toBe(3);
  expect(stdout).toMatch(/not read|nothing/);
  expect(stderr).toBe('');
});

test('one file under two names is one document', async () => {
  const folder = folderOf({ 'good.json': BUCKET });
  mkdirSync(join(folder, 'sub'));
  symlinkSync('../good.json', join(folder, 'sub', 'same.json'));
  const report = await check(['.', 'good.json', './sub/../good.json'], { profile: 'eu-residency' }, { now: TODAY, region: 'eu-central-1', cwd: folder });
  expect([report.summary.documents, statusOf(report)]).toEqual([1, 0]);
});
