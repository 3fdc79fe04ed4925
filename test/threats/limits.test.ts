import { blocking, judge, open, statusOf, template, type Files } from '../support/inputs';

const AWS = 'provider "aws" {\n  region = "eu-central-1"\n}\n';
const table = (region: unknown, more: object = {}): object => template('AWS::DynamoDB::GlobalTable', { TableName: 't', Replicas: [{ Region: region }] }, more);
/** `depth` conditions around a region, so that it has 2^depth alternatives. */
const many = (depth: number, at = 0): unknown => (at === depth ? 'eu-central-1' : { 'Fn::If': [`C${at}`, many(depth, at + 1), many(depth, at + 1)] });
const parameters = (count: number): object => ({ Parameters: Object.fromEntries(Array.from({ length: count }, (_, at) => [`P${at}`, { Type: 'String' }])), Conditions: Object.fromEntries(Array.from({ length: count }, (_, at) => [`C${at}`, { 'Fn::Equals': [{ Ref: `P${at}` }, 'x'] }])) });

test.each<[string, Files, string]>([
  ['64 alternatives', { 'a.json': table({ Ref: 'P' }, { Parameters: { P: { Type: 'String', AllowedValues: Array.from({ length: 65 }, (_, at) => `eu-central-${at}`) } } }) }, 'more than 64 alternatives'],
  ['64 kB a resolved string', { 'a.json': table({ 'Fn::Join': ['', Array.from({ length: 70 }, () => 'x'.repeat(1_000))] }) }, 'longer than 64 kB'],
  ['10,000 loop results', { 'a.json': { Transform: 'AWS::LanguageExtensions', Resources: { 'Fn::ForEach::L': ['N', Array.from({ length: 10_001 }, (_, at) => `n${at}`), { 'B${N}': { Type: 'AWS::S3::Bucket' } }] } } }, 'cannot be unrolled'],
  ['10,000 instances of a count', { 'main.tf': `${AWS}resource "aws_dynamodb_table" "t" {\n  count = 10001\n  name  = "t"\n  replica {\n    region_name = "us-east-1"\n  }\n}\n` }, 'us-east-1'],
  ['1 MB a text', { 'a.json': template('AWS::Lambda::Function', { Code: { ZipFile: `${'x'.repeat(1_100_000)} https://api.openai.com` } }) }, 'more than 1 MB'],
])('beyond %s: unknown with the reason, never a pass', async (_what, files, because) => {
  const report = await judge(files);
  expect(blocking(report).length).toBeGreaterThan(0);
  expect(report.findings.map(({ message }) => message).join()).toContain(because);
});

test('a chain of conditions ends, and soon', async () => {
  const begun = performance.now();
  const report = await judge({ 'a.json': table(many(16), parameters(16)) });
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(report.ledger).toHaveLength(1);
}, 30_000);

test.each<[string, Files]>([
  ['nesting 201 in JSON', { 'a.json': `${'['.repeat(201)}${']'.repeat(201)}` }],
  ['nesting 201 in YAML', { 'a.yaml': `${'['.repeat(201)}${']'.repeat(201)}` }],
  ['nesting 201 in HCL', { 'a.tf': `locals {\n  a = ${'['.repeat(201)}${']'.repeat(201)}\n}\n` }],
  ['YAML of 11 MB', { 'a.yaml': 'x'.repeat(11_000_000) }],
  ['HCL of 3 MB', { 'a.tf': `# ${'x'.repeat(3_000_000)}\n` }],
])('beyond %s: status 3', async (_what, files) => {
  expect(statusOf(await judge(files))).toBe(3);
});

/** Texts that make careless regular expressions take for ever. */
test.each<[string, string]>([
  ['dots', '.'.repeat(200_000)],
  ['labels', 'a.'.repeat(100_000)],
  ['hyphens', '-'.repeat(200_000)],
  ['schemes', 'http://'.repeat(30_000)],
  ['at signs', 'a@'.repeat(100_000)],
  ['colons', 'arn:aws:'.repeat(25_000)],
  ['region-like', 'us-east-'.repeat(25_000)],
  ['spaces', ' '.repeat(200_000)],
  ['slashes', '/'.repeat(200_000)],
  ['equal signs', 'A='.repeat(100_000)],
  ['quotes', '"\\'.repeat(100_000)],
  ['dollars', '${'.repeat(100_000)],
  ['underscores', '_-'.repeat(100_000)],
  ['hashes', ' #'.repeat(100_000)],
  ['buckets', 's3://a'.repeat(33_000)],
  ['settings', 'host = a\n'.repeat(22_000)],
  ['comments', '/*<!--<#'.repeat(25_000)],
  ['dynamic references', '{{resolve:ssm:/a}}'.repeat(11_000)],
])('linear regexes only: 200 kB of %s', async (_what, text) => {
  const begun = performance.now();
  await judge({
    'a.json': template('AWS::Lambda::Function', { Code: { ZipFile: text }, Description: text, Environment: { Variables: { A: text, URL: text } } }),
    'p.json': { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { containers: [{ name: 'c', image: text.slice(0, 50_000), args: [text], env: [{ name: 'URL', value: text }] }] } },
    'main.tf.json': { provider: { aws: { region: 'eu-central-1' } }, resource: { aws_instance: { i: { user_data: text, ami: text } } } },
  });
  expect(performance.now() - begun).toBeLessThan(5_000);
}, 60_000);

test('what is scanned is compared as letters: NFKC, lower case', async () => {
  const found = open(await judge({ 'a.json': template('AWS::Lambda::Function', { Code: {}, Environment: { Variables: { U: 'HTTPS://\uFF21PI.OPENAI.COM/' } } }) })).join();
  expect(found).toMatch(/egress\/destinations|residency\/inference/);
});
