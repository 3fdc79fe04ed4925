import { FORMATS } from '../../policies';
import { everyOutput, judge, template, type Files } from '../support/inputs';

/** Stands where a secret stands. */
const SECRET = 'hunter2hunter2hunter2';
const STRICT = { profile: 'eu-sovereign' };

const pod = (more: object): object => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', namespace: 'ai' }, spec: { containers: [{ name: 'c', image: 'nginx', ...more }] } });
const env = (name: string, value: string): object => pod({ env: [{ name, value }] });
const KEYS = ['PASSWORD', 'DB_PASSWORD', 'SECRET', 'AWS_SECRET_ACCESS_KEY', 'API_KEY', 'OPENAI_API_KEY', 'TOKEN', 'HF_TOKEN', 'GITHUB_TOKEN', 'PRIVATE_KEY', 'CREDENTIALS', 'CONNECTION_STRING', 'DATABASE_URL', 'SENTRY_DSN', 'AUTHORIZATION', 'PASSPHRASE'];

test.each<[string, Files]>([
  ...KEYS.flatMap((key): [string, Files][] => [
    [`${key} of a pod`, { 'p.json': env(key, SECRET) }],
    [`${key} of a function`, { 'a.json': template('AWS::Lambda::Function', { Code: {}, Environment: { Variables: { [key]: SECRET } } }) }],
  ]),
  ['userinfo of a URL', { 'p.json': env('URL', `https://user:${SECRET}@api.openai.com/v1`) }],
  ['the query of a URL', { 'p.json': env('URL', `https://api.openai.com/v1?key=${SECRET}`) }],
  ['the fragment of a URL', { 'p.json': env('URL', `https://api.openai.com/v1#${SECRET}`) }],
  ['the path of a webhook', { 'p.json': env('SLACK_WEBHOOK_URL', `https://hooks.slack.com/services/${SECRET}`) }],
  ['a connection string', { 'p.json': env('DATABASE_URL', `postgres://user:${SECRET}@db.example.com:5432/x`) }],
  ['an ADO connection string', { 'p.json': env('DB', `Server=db.example.com;User Id=x;Password=${SECRET};`) }],
  ['an argument', { 'p.json': pod({ args: [`--token=${SECRET}`, '--endpoint=https://api.openai.com'] }) }],
  ['a header in a command', { 'p.json': pod({ command: ['sh', '-c', `curl -H "Authorization: Bearer ${SECRET}" https://api.openai.com`] }) }],
  ['a Secret', { 's.json': { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, stringData: { password: SECRET, url: `https://u:${SECRET}@api.openai.com` } } }],
  ['a Secret in base64', { 's.json': { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, data: { password: Buffer.from(`https://u:${SECRET}@api.openai.com`).toString('base64') } } }],
  ['a ConfigMap', { 's.json': { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 's' }, data: { 'app.yaml': `password: ${SECRET}\nurl: https://u:${SECRET}@api.openai.com\n` } } }],
  ['a master password', { 'a.json': template('AWS::RDS::DBInstance', { MasterUserPassword: SECRET, Engine: 'postgres' }) }],
  ['user data', { 'a.json': template('AWS::EC2::Instance', { UserData: Buffer.from(`#!/bin/sh\nexport AWS_SECRET_ACCESS_KEY=${SECRET}\ncurl https://u:${SECRET}@api.openai.com/?k=${SECRET}`).toString('base64') }) }],
  ['a default of a NoEcho parameter', { 'a.json': { ...template('AWS::RDS::DBInstance', { MasterUserPassword: { Ref: 'P' }, KmsKeyId: { Ref: 'P' } }), Parameters: { P: { Type: 'String', NoEcho: true, Default: SECRET } } } }],
  ['an argument of Terraform', { 'main.tf': `provider "aws" {\n  region = "us-east-1"\n  secret_key = "${SECRET}"\n}\nresource "aws_db_instance" "d" {\n  password = "${SECRET}"\n}\n` }],
  ['a provider URL of Terraform', { 'main.tf': `provider "vault" {\n  address = "https://u:${SECRET}@vault.example.com"\n  token = "${SECRET}"\n}\n` }],
  ['a module source with a token', { 'main.tf': `module "m" {\n  source = "git::https://x:${SECRET}@git.example.com/m.git"\n}\n` }],
  ['a pg backend', { 'main.tf': `terraform {\n  backend "pg" {\n    conn_str = "postgres://u:${SECRET}@db.example.com/x"\n  }\n}\n` }],
  ['an http backend', { 'main.tf': `terraform {\n  backend "http" {\n    address = "https://u:${SECRET}@state.example.com/x?t=${SECRET}"\n    password = "${SECRET}"\n  }\n}\n` }],
  ['a tfvars file', { 'main.tf': 'variable "password" {}\nprovider "aws" {\n  region = "us-east-1"\n}\nresource "aws_db_instance" "d" {\n  password = var.password\n}\n', 'terraform.tfvars': `password = "${SECRET}"\n` }],
  ['a sensitive variable as a region', { 'main.tf': `variable "r" {\n  sensitive = true\n  default = "${SECRET}"\n}\nprovider "aws" {\n  region = var.r\n}\nresource "aws_s3_bucket" "b" {}\n` }],
  ['an image pull secret', { 's.json': { apiVersion: 'v1', kind: 'Secret', type: 'kubernetes.io/dockerconfigjson', metadata: { name: 's' }, stringData: { '.dockerconfigjson': JSON.stringify({ auths: { 'docker.io': { password: SECRET } } }) } } }],
])('never printed: %s', async (_what, files) => {
  const report = await judge(files, STRICT);
  expect(report.ledger.length).toBeGreaterThan(0);
  expect(everyOutput(report)).not.toContain(SECRET);
});

/** What repaints terminals, reorders what is read, or forges a line or a command. */
const FORGED = ['\u001B[2J', '\u009B31m', '\u202E', '\u2066', '\u200B', '\u0007', '\r', '\n::error::', '\n::set-output name=x::', '\u2028::warning::', '\n## ', '\uFEFF'];

test.each(FORGED.map((forged) => [JSON.stringify(forged), forged]))('one escaper a sink: %s cannot forge a line', async (_what, forged) => {
  const name = `x${forged}y`;
  const files = {
    'a.json': { Resources: { [name]: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { Replicas: [{ Region: `us-east-1${forged}` }], [name]: 'arn:aws:s3:us-east-1:111122223333:x' } }, Odd: { Type: `Acme::${name}` } } },
    'p.json': { apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec: { containers: [{ name, image: `nginx${forged}`, env: [{ name: 'URL', value: `https://api.openai.com/${forged}` }] }] } },
  };
  const report = await judge(files, STRICT);
  for (const format of ['text', 'github']) {
    const text = (FORMATS.get(format) as () => (...args: unknown[]) => string)()(report, { color: false, showProven: true, failOn: 'info' });
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/);
    if (format === 'text') expect(text).not.toMatch(/^(?:::|## )/m);
    else for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^(?:::(?:error|warning) file=|\d+ rejected)/);
  }
  for (const format of ['json', 'sarif']) expect(() => JSON.parse((FORMATS.get(format) as () => (...args: unknown[]) => string)()(report, { color: false, showProven: true, failOn: 'info' })) as unknown).not.toThrow();
});

test('names of files forge nothing either', async () => {
  const report = await judge({ 'x\u001B[2J\n::error::y.json': '{' });
  const text = (FORMATS.get('text') as () => (...args: unknown[]) => string)()(report, { color: false, showProven: true, failOn: 'info' });
  expect(text).not.toMatch(/\u001B|^::/m);
});
