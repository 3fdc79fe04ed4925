import { readTerraform, needsHcl } from '../../../../policies/documents/terraform';
import { deep } from '../../../../policies/documents/terraform/deep';
import { line, looking, read, ready } from './support';

beforeAll(ready);

const EU = 'provider "aws" { region = "eu-central-1" }\n';

describe('instances', () => {
  test.each([
    ['count = 2', ['aws_x.y[0]', 'aws_x.y[1]'], ''],
    ['count = 0', [], undefined],
    ['count = var.unknown', ['aws_x.y'], 'count is set'],
    ['count = var.off ? 1 : 0', ['aws_x.y'], 'count is set'],
    ['count = var.unknown ? 1 : 0', ['aws_x.y'], 'var.unknown is true'],
    ['count = var.unknown ? 2 : 1', ['aws_x.y'], ''],
    ['count = 100000000', ['aws_x.y'], ''],
    ['count = -1', ['aws_x.y'], 'count is set'],
    ['for_each = toset(["b", "a"])', ['aws_x.y["a"]', 'aws_x.y["b"]'], ''],
    ['for_each = { a = 1 }', ['aws_x.y["a"]'], ''],
    ['for_each = {}', [], undefined],
    ['for_each = var.unknown', ['aws_x.y'], 'for_each is not empty'],
    ['for_each = toset([aws_x.z.id])', ['aws_x.y'], 'for_each is not empty'],
    ['for_each = aws_x.y', ['aws_x.y'], 'for_each is not empty'],
  ])('%s', (repeat, ids, when) => {
    const { resource, ids: all, problems } = read({ 'main.tf': `variable "unknown" {}\nvariable "off" { default = false }\nresource "aws_x" "y" {\n  ${repeat}\n}\nresource "aws_x" "z" {}\n` });
    expect(problems).toEqual([]);
    expect(all.filter((id) => id.startsWith('aws_x.y'))).toEqual(ids);
    if (ids[0] !== undefined) expect(resource(ids[0]).when).toBe(when);
  });

  test('each and count are bound in the body', () => {
    const { value } = read({ 'main.tf': 'resource "aws_x" "y" {\n  for_each = { a = { n = 1 } }\n  v = "${each.key}-${each.value.n}"\n}\n' });
    expect(line(value('aws_x.y["a"]', 'v'))).toBe('"a-1"');
  });
});

test('what a default lists is as weak as the default', () => {
  const { value } = read({ 'main.tf': 'variable "regions" { default = ["eu-west-1"] }\nresource "aws_x" "y" {\n  for_each = toset(var.regions)\n  region = each.value\n  list = [each.key]\n}\n' });
  expect(line(value('aws_x.y["eu-west-1"]', 'region'))).toBe('"eu-west-1" (assumed)');
});

test('members of an assumed list are assumed', () => {
  const { value } = read({ 'main.tf': 'variable "list" { default = [{ a = 1 }] }\nresource "aws_x" "y" { list = var.list }\n' });
  expect(line(value('aws_x.y', 'list', 0, 'a'))).toBe('1 (assumed)');
});

describe('dynamic blocks', () => {
  const body = (each: string): string => line(read({
    'main.tf': `variable "unknown" {}\nvariable "rules" { default = [] }\nresource "aws_x" "y" {\n  rule {\n    port = 1\n  }\n  dynamic "rule" {\n    for_each = ${each}\n    iterator = it\n    content {\n      port = it.value\n    }\n  }\n}\n`,
  }).value('aws_x.y', 'rule'));

  test.each([
    ['[2, 3]', '[{"port":1},{"port":2},{"port":3}]'],
    ['[]', '[{"port":1}]'],
    ['var.rules', '[{"port":1}] (assumed)'],
    ['var.unknown', '? variable unknown has no default and no tfvars file sets it'],
    ['var.unknown ? [2] : []', '[{"port":1},{"port":2}] if var.unknown is true; [{"port":1}] if var.unknown is false'],
  ])('over %s', (each, expected) => {
    expect(body(each)).toBe(expected);
  });

  test('the iterator is bound in the content', () => {
    const { value } = read({ 'main.tf': 'resource "aws_x" "y" {\n  dynamic "rule" {\n    for_each = [2]\n    content {\n      port = rule.value\n      key = rule.key\n      dynamic "sub" {\n        for_each = [rule.value]\n        content {\n          n = sub.value\n        }\n      }\n    }\n  }\n}\n' });
    expect(line(value('aws_x.y', 'rule', 0, 'port'))).toBe('2');
    expect(line(value('aws_x.y', 'rule', 0, 'sub', 0, 'n'))).toBe('2');
  });
});

describe('regions', () => {
  const region = (text: string, id = 'aws_x.y', context = {}): string => line(read({ 'main.tf': `${text}\nresource "aws_x" "y" {}\n` }, context).region(id));

  test.each([
    [EU, '{"code":"eu-central-1","operator":"aws"}'],
    ['variable "r" { default = "eu-west-1" }\nprovider "aws" { region = var.r }', '{"code":"eu-west-1","operator":"aws"} (assumed)'],
    ['provider "aws" { region = "eusc-de-east-1" }', '{"code":"eusc-de-east-1","operator":"aws-eusc"}'],
    ['provider "aws" { region = "cn-north-1" }', '{"code":"cn-north-1","operator":"aws-cn"}'],
    ['provider "aws" {}', '? provider aws takes its region from the environment of whoever applies (AWS_REGION)'],
    ['', '? provider aws takes its region from the environment of whoever applies (AWS_REGION)'],
    ['provider "aws" {\n  region = "eu-central-1"\n  endpoints {\n    s3 = "https://s3.evil.example"\n  }\n}', '? the provider calls s3.evil.example, and the place follows the endpoint'],
    ['provider "aws" {\n  region = "eu-central-1"\n  endpoints {\n    s3 = "https://s3.eu-central-1.amazonaws.com."\n  }\n}', '{"code":"eu-central-1","operator":"aws"}'],
    ['provider "aws" {\n  region = "eu-central-1"\n  endpoints {\n    s3 = "https://amazonaws.com.evil.example"\n  }\n}', '? the provider calls amazonaws.com.evil.example, and the place follows the endpoint'],
    [`terraform {\n  required_providers {\n    aws = {\n      source = "acme/aws"\n    }\n  }\n}\n${EU}`, '? provider source acme/aws is not in the catalog'],
    [`terraform {\n  required_providers {\n    aws = {\n      source = "registry.terraform.io/hashicorp/aws"\n    }\n  }\n}\n${EU}`, '{"code":"eu-central-1","operator":"aws"}'],
    [`terraform {\n  required_providers {\n    aws = {\n      source = "aws"\n    }\n  }\n}\n${EU}`, '{"code":"eu-central-1","operator":"aws"}'],
    [`terraform {\n  required_providers {\n    aws = "~> 5.0"\n  }\n}\n${EU}`, '{"code":"eu-central-1","operator":"aws"}'],
  ])('%j', (text, expected) => {
    expect(region(text)).toBe(expected);
  });

  test('a flag settles what the environment would, and nothing that is written', () => {
    expect(region('', 'aws_x.y', { region: 'eu-north-1' })).toBe('{"code":"eu-north-1","operator":"aws"} (flag)');
    expect(region(EU, 'aws_x.y', { region: 'eu-north-1' })).toBe('{"code":"eu-central-1","operator":"aws"}');
  });

  test.each([
    ['scaleway', 'scaleway/scaleway', '', '{"code":"fr-par","operator":"scaleway"} (assumed)'],
    ['scaleway', 'scaleway/scaleway', 'region = "nl-ams"', '{"code":"nl-ams","operator":"scaleway"}'],
    ['scaleway', 'scaleway/scaleway', 'zone = "nl-ams-1"', '{"code":"fr-par","operator":"scaleway"} (assumed) if the resource is regional; {"code":"nl-ams-1","operator":"scaleway"} if the resource is zonal'],
    ['google', 'hashicorp/google', 'zone = "europe-west1-b"', '{"code":"europe-west1-b","operator":"google"}'],
    ['google', 'hashicorp/google', 'region = "europe-west1"\nuniverse_domain = "s3ns.example"', '? the provider calls s3ns.example, and the place follows the endpoint'],
    ['stackit', 'stackitcloud/stackit', '', '{"code":"eu01","operator":"stackit"} (assumed)'],
    ['hcloud', 'hetznercloud/hcloud', '', '{"code":"","operator":"hetzner"}'],
    ['azurerm', 'hashicorp/azurerm', '', '{"code":"","operator":"azure"}'],
    ['azurerm', 'hashicorp/azurerm', 'environment = "china"', '? the provider calls china, and the place follows the endpoint'],
    ['ovh', 'ovh/ovh', 'endpoint = "ovh-eu"', '{"code":"","operator":"ovh"}'],
    ['ovh', 'ovh/ovh', 'endpoint = "ovh-us"', '? the provider calls ovh-us, and the place follows the endpoint'],
    ['openstack', 'terraform-provider-openstack/openstack', 'region = "GRA"\nauth_url = "https://auth.cloud.ovh.net/v3"', '{"code":"GRA","operator":"ovh"}'],
    ['openstack', 'terraform-provider-openstack/openstack', 'region = "GRA"\nauth_url = "https://auth.example/v3"', '? the operator behind auth_url is not in the catalog'],
    ['kubernetes', 'hashicorp/kubernetes', '', '? the place of a cluster is not in the configuration'],
    ['random', 'hashicorp/random', '', '? provider source hashicorp/random is not in the catalog'],
  ])('%s (%s) with %j', (name, source, body, expected) => {
    const { region: of } = read({ 'main.tf': `terraform {\n  required_providers {\n    ${name} = { source = "${source}" }\n  }\n}\nprovider "${name}" {\n${body}\n}\nresource "${name}_x" "y" {}\n` });
    expect(line(of(`${name}_x.y`))).toBe(expected);
  });

  test('a provider that no block configures is listed with nothing in it', () => {
    const { resource, ids } = read({ 'main.tf': 'resource "aws_x" "y" {}\nresource "terraform_data" "z" {}\n' });
    expect(ids).toEqual(['aws_x.y', 'terraform_data.z', 'provider.aws']);
    expect(resource('provider.aws')).toMatchObject({ type: 'provider', body: {} });
  });

  test('an alias that is configured nowhere has no region', () => {
    expect(line(read({ 'main.tf': `${EU}resource "aws_x" "y" { provider = aws.nope }\n` }).region('aws_x.y'))).toBe('? provider aws.nope is configured nowhere');
  });
});

describe('overrides', () => {
  test('arguments and blocks are replaced, other arguments stay', () => {
    const { value, documents } = read({
      'main.tf': `${EU}terraform {\n  backend "s3" {\n    bucket = "a"\n  }\n}\nresource "aws_x" "y" {\n  a = 1\n  b = 2\n  rule {\n    n = 1\n  }\n  rule {\n    n = 2\n  }\n}\n`,
      'override.tf': 'provider "aws" { region = "us-east-1" }\nterraform {\n  backend "gcs" {}\n}\n',
      'z_override.tf.json': { resource: { aws_x: { y: { b: 3, rule: { n: 9 } } } } },
    });
    expect(line(value('aws_x.y', 'a'))).toBe('1');
    expect(line(value('aws_x.y', 'b'))).toBe('3');
    expect(line(value('aws_x.y', 'rule'))).toBe('{"n":9}');
    expect(line(value('provider.aws', 'region'))).toBe('"us-east-1"');
    expect(documents.flatMap(({ resources }) => resources).filter(({ type }) => type === 'terraform').map(({ body }) => line(deep(body)))).toEqual(['{}', '{"backend":[{"gcs":[{}]}]}']);
  });

  test('an override of nothing is a problem', () => {
    expect(read({ 'main.tf': '', 'x_override.tf': '\nresource "aws_x" "y" {}\n' }).problems).toEqual([{ file: 'x_override.tf', line: 2, column: 1, message: 'a resource that overrides nothing: move it to a file that is no override' }]);
  });
});

describe('Terraform JSON', () => {
  const CDKTF = {
    '//': { metadata: { backend: 's3', stackName: 'app', version: '0.21.0' } },
    terraform: { backend: { s3: { bucket: 'state', region: 'eu-west-1' } }, required_providers: { aws: { source: 'aws', version: '5.0' } } },
    provider: { aws: [{ region: 'eu-west-1' }, { alias: 'w', region: 'eu-west-3' }] },
    resource: { aws_s3_bucket: { logs: { '//': { metadata: { path: 'app/logs', uniqueId: 'logs' } }, bucket: 'logs', provider: 'aws.w', tags: { a: '$${x}', b: '${aws_kms_key.k.arn}', c: '${aws_kms_key.k.rule[0].name}' } } }, aws_kms_key: { k: { rule: { name: 'the key' }, depends_on: ['aws_s3_bucket.logs'] } } },
  };

  test('a CDKTF stack keeps its name and constructs', () => {
    const { documents, resource, value, region } = read({ 'stacks/app/cdk.tf.json': CDKTF });
    expect(documents[0]?.stack).toBe('app');
    expect(resource('aws_s3_bucket.logs')).toMatchObject({ origin: { construct: 'app/logs' }, stack: 'app', at: ['resource', 'aws_s3_bucket', 'logs'] });
    expect(Object.keys(resource('aws_s3_bucket.logs').body as object)).toEqual(['bucket', 'tags']);
    expect(line(value('aws_s3_bucket.logs', 'tags', 'a'))).toBe('"${x}"');
    expect(line(value('aws_s3_bucket.logs', 'tags', 'b'))).toBe('"${aws_kms_key.k.arn}"');
    expect(line(value('aws_s3_bucket.logs', 'tags', 'c'))).toBe('"the key"');
    expect(line(region('aws_s3_bucket.logs'))).toBe('{"code":"eu-west-3","operator":"aws"}');
  });

  test('plain references are read without the HCL parser', () => {
    const files = [{ path: 'cdk.tf.json', text: JSON.stringify({ resource: { aws_x: { y: { v: '${aws_x.z.arn}', w: '${var.a}' }, z: {} } }, variable: { a: { default: 'x' } } }) }];
    expect(needsHcl(files)).toBe(false);
    const { value } = looking(readTerraform(files, { hcl: undefined }));
    expect(line(value('aws_x.y', 'v'))).toBe('"${aws_x.z.arn}"');
    expect(line(value('aws_x.y', 'w'))).toBe('"x" (assumed)');
    expect(needsHcl([{ path: 'a.tf.json', text: '{"a":"${f(x)}"}' }])).toBe(true);
    expect(needsHcl([{ path: 'a.tf', text: '' }])).toBe(true);
  });

  test('what is no block is a problem with its place', () => {
    const { problems } = read({ 'main.tf.json': '{\n  "resources": {},\n  "resource": {"aws_x": {"y": 1, "a#b": {}}}\n}' });
    expect(problems).toEqual([
      { file: 'main.tf.json', line: 2, column: 3, message: 'a kind of block that is not understood: remove it or upgrade freehold' },
      { file: 'main.tf.json', line: 3, column: 26, message: 'a resource that is no object: write its arguments as an object' },
      { file: 'main.tf.json', line: 3, column: 34, message: 'a resource block with wrong labels: write 2 names' },
    ]);
  });

  test('dynamic blocks and instances work as in HCL', () => {
    const { value } = read({ 'main.tf.json': { resource: { aws_x: { y: { for_each: { a: 1 }, v: '${each.key}', dynamic: { rule: { for_each: [5], content: { n: '${rule.value}' } } } } } } } });
    expect(line(value('aws_x.y["a"]', 'v'))).toBe('"a"');
    expect(line(value('aws_x.y["a"]', 'rule', 0, 'n'))).toBe('5');
  });

  test('a file of another name is read by what it holds', () => {
    expect(read({ 'out.json': { resource: { aws_x: { y: {} } } } }).ids).toContain('aws_x.y');
    expect(read({ '-': ' {"resource":{"aws_x":{"y":{}}}}' }).ids).toContain('aws_x.y');
    expect(read({ '-': 'resource "aws_x" "y" {}' }).ids).toContain('aws_x.y');
  });

  test('__proto__ is a name like any other', () => {
    const { value } = read({ 'main.tf.json': '{"resource":{"aws_x":{"y":{"__proto__":{"a":"${local.x}"}}}},"locals":{"x":1}}' });
    expect(line(value('aws_x.y', '__proto__', 'a'))).toBe('1');
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

describe('positions', () => {
  test('a path leads to the line of its block or argument', () => {
    const { resource } = read({ 'main.tf': 'locals {}\nresource "aws_x" "y" {\n  rule {\n    list = ["a",\n      "b"]\n  }\n  obj = {\n    k = 1\n  }\n}\n' });
    const { document, at } = resource('aws_x.y');
    expect(document.locate(at)).toEqual({ line: 2, column: 1 });
    expect(document.locate([...at, 'rule'])).toEqual({ line: 2, column: 1 });
    expect(document.locate([...at, 'rule', 0])).toEqual({ line: 3, column: 3 });
    expect(document.locate([...at, 'rule', 0, 'list', 1])).toEqual({ line: 5, column: 7 });
    expect(document.locate([...at, 'obj', 'k'])).toEqual({ line: 8, column: 9 });
    expect(document.locate([...at, 'none'])).toEqual({ line: 2, column: 1 });
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a syntax error', 'resource "a" "b" {\n  x =\n}\n', { line: 2 }],
    ['a block without its labels', '\nresource "a" {}\n', { line: 2, column: 1 }],
    ['an unknown block', 'resurce "a" "b" {}\n', { line: 1, column: 1 }],
    ['200,000 open brackets', `a = ${'['.repeat(200_000)}`, {}],
    ['an unterminated heredoc', 'locals {\n  a = <<EOT\nx', {}],
    ['a NUL byte', 'locals {\n  a = "\0"\n}', { line: 2, column: 8 }],
    ['the same resource twice', 'resource "aws_x" "y" {}\nresource "aws_x" "y" {}\n', { line: 2, column: 1 }],
  ])('%s is a problem, and other files are still read', (_, text, at) => {
    const { problems, ids } = read({ 'bad.tf': text, 'good.tf': 'resource "aws_x" "good" {}\n' });
    expect(problems).toMatchObject([{ file: 'bad.tf', ...at }]);
    expect(ids).toContain('aws_x.good');
  });

  test('a byte order mark is no problem', () => {
    expect(read({ 'main.tf': '\uFEFFresource "aws_x" "y" {}\n' })).toMatchObject({ problems: [] });
  });

  test('check blocks, imports and moves are understood', () => {
    const { ids, problems } = read({ 'main.tf': 'check "c" {\n  data "http" "h" {\n    url = "https://x.example"\n  }\n}\nmoved {\n  from = a.b\n  to = a.c\n}\noutput "o" { value = 1 }\n' });
    expect(problems).toEqual([]);
    expect(ids).toEqual(['data.http.h', 'provider.http']);
  });
});
