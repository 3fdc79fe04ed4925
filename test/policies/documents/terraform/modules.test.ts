import { line, read, ready } from './support';

beforeAll(ready);

const MODULE = `
variable "name" {}
variable "place" { default = "x" }
resource "aws_s3_bucket" "this" { bucket = "\${var.name}-\${var.place}" }
resource "aws_kms_key" "peer" { provider = aws.peer }
terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.peer]
    }
  }
}
output "arn" { value = aws_s3_bucket.this.arn }
output "name" { value = aws_s3_bucket.this.bucket }
`;

test('a local module is descended into, with the inputs and providers of its caller', () => {
  const { ids, problems, value, region, documents } = read({
    'app/main.tf': `
provider "aws" { region = "eu-central-1" }
provider "aws" {
  alias  = "west"
  region = "eu-west-1"
}
module "store" {
  source    = "../modules/store"
  name      = "logs"
  providers = { aws.peer = aws.west }
}
resource "aws_s3_bucket_policy" "p" {
  bucket = module.store.name
  arn    = module.store.arn
}
`,
    'modules/store/main.tf': MODULE,
  });
  expect(problems).toEqual([]);
  expect([...ids].sort()).toEqual(['aws_s3_bucket_policy.p', 'module.store.aws_kms_key.peer', 'module.store.aws_s3_bucket.this', 'module.store.terraform', 'provider.aws', 'provider.aws.west']);
  expect(line(value('module.store.aws_s3_bucket.this', 'bucket'))).toBe('"logs-x"');
  expect(line(value('aws_s3_bucket_policy.p', 'bucket'))).toBe('"logs-x"');
  expect(line(value('aws_s3_bucket_policy.p', 'arn'))).toBe('"${module.store.aws_s3_bucket.this.arn}"');
  expect(line(region('module.store.aws_s3_bucket.this'))).toBe('{"code":"eu-central-1","operator":"aws"}');
  expect(line(region('module.store.aws_kms_key.peer'))).toBe('{"code":"eu-west-1","operator":"aws"}');
  expect(documents.map(({ file }) => file)).toEqual(['app/main.tf', 'modules/store/main.tf']);
});

test('a module called twice makes its resources twice, and a mark names the right ones', () => {
  const { ids, value, resource } = read({
    'main.tf': `
module "a" {
  source = "./m"
  for_each = toset(["x", "y"])
  name = each.key
}
resource "aws_x" "r" { arn = module.a["y"].arn }
`,
    'm/main.tf': MODULE,
  });
  expect(ids).toContain('module.a["x"].aws_s3_bucket.this');
  expect(line(value('module.a["y"].aws_s3_bucket.this', 'bucket'))).toBe('"y-x"');
  expect(JSON.stringify(value('aws_x.r', 'arn'))).toContain(JSON.stringify(resource('module.a["y"].aws_s3_bucket.this').key).slice(1, -1));
});

test('two root modules that share a module keep its resources apart', () => {
  const { documents } = read({
    'dev/main.tf': 'provider "aws" { region = "eu-west-1" }\nmodule "m" {\n  source = "../m"\n  name = "d"\n}\n',
    'prod/main.tf': 'provider "aws" { region = "us-east-1" }\nmodule "m" {\n  source = "../m"\n  name = "p"\n}\n',
    'm/main.tf': MODULE,
  });
  const buckets = documents.flatMap(({ resources }) => resources).filter(({ type }) => type === 'aws_s3_bucket');
  expect(buckets.map(({ region }) => line(region))).toEqual(['{"code":"eu-west-1","operator":"aws"}', '{"code":"us-east-1","operator":"aws"}']);
  expect(new Set(buckets.map(({ key }) => key)).size).toBe(2);
});

test('a remote module is a resource of its own', () => {
  const { ids, value, resource } = read({ 'main.tf': 'module "vpc" {\n  source = "terraform-aws-modules/vpc/aws"\n  version = "5.0.0"\n}\nresource "aws_x" "y" { v = module.vpc.vpc_id }\n' });
  expect(ids).toContain('module.vpc');
  expect(resource('module.vpc').type).toBe('module');
  expect(line(value('module.vpc', 'source'))).toBe('"terraform-aws-modules/vpc/aws"');
  expect(line(value('aws_x.y', 'v'))).toBe('"${module.vpc.vpc_id}"');
});

test.each([
  ['a folder that was not given', { 'main.tf': 'module "m" { source = "./missing" }\n' }, 'the folder of a module was not given: check it along with this one'],
  ['a folder above all that was given', { 'main.tf': 'module "m" { source = "../../m" }\n' }, 'the folder of a module was not given: check it along with this one'],
  ['a module that calls itself', { 'main.tf': 'module "m" { source = "./." }\n' }, 'a module that calls itself: remove the call'],
  ['modules that call each other', { 'a/main.tf': 'module "b" { source = "../b" }\n', 'b/main.tf': 'module "a" { source = "../a" }\n' }, 'a module that calls itself: remove the call'],
])('%s is a problem', (_, files, message) => {
  expect(read(files).problems).toMatchObject([{ line: 1, column: 1, message }]);
});

test('a tree of modules that doubles at every level is cut off', () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`m${index}/main.tf`, `module "a" { source = "../m${index + 1}" }\nmodule "b" { source = "../m${index + 1}" }\n`]));
  const { problems } = read({ ...files, 'm30/main.tf': '' });
  expect(problems[0]?.message).toBe('more than 10,000 module calls: split the configuration');
});

test('the default of a called module is certain, that of a root module is not', () => {
  const files = { 'main.tf': 'variable "r" { default = "a" }\nmodule "m" {\n  source = "./m"\n  name = var.r\n}\n', 'm/main.tf': MODULE };
  expect(line(read(files).value('module.m.aws_s3_bucket.this', 'bucket'))).toBe('"a-x" (assumed)');
});

test.each([
  ['terraform.tfvars', 'r = "t"', '"t"'],
  ['x.auto.tfvars', 'r = "t"', '"t"'],
  ['terraform.tfvars.json', '{"r":"t"}', '"t"'],
  ['prod.tfvars', 'r = "t"', '"a" (assumed)'],
])('%s settles a variable, or does not', (file, text, expected) => {
  expect(line(read({ 'main.tf': 'variable "r" { default = "a" }\nresource "aws_x" "y" { v = var.r }\n', [file]: text }).value('aws_x.y', 'v'))).toBe(expected);
});

test('later tfvars files win over earlier ones', () => {
  const files = { 'main.tf': 'variable "r" {}\nresource "aws_x" "y" { v = var.r }\n', 'terraform.tfvars': 'r = 1\n', 'b.auto.tfvars': 'r = 3\n', 'a.auto.tfvars': 'r = 2\n' };
  expect(line(read(files).value('aws_x.y', 'v'))).toBe('3');
});
