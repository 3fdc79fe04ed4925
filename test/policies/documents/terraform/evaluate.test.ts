import { then, unknown } from '../../../../policies/facts';
import { line, read, ready } from './support';
import { deep } from '../../../../policies/documents/terraform/deep';

beforeAll(ready);

const SETTING = `
variable "none" {}
variable "region" { default = "eu-west-1" }
variable "flag" {}
variable "map" { default = { list = [] } }
variable "stage" {
  validation {
    condition     = contains(["dev", "prod"], var.stage)
    error_message = "dev or prod"
  }
}
variable "shape" {
  type    = object({ name = string, zone = optional(string, "a"), tag = optional(string) })
  default = { name = "n" }
}
locals {
  list  = ["b", "a", "b"]
  map   = { y = 2, x = 1 }
  self  = local.self
  one   = local.two
  two   = local.one
  long  = join("", [for i in local.ten : local.k])
  k     = "${'x'.repeat(9000)}"
  ten   = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
  tens  = flatten([for a in local.ten : [for b in local.ten : [for c in local.ten : [for d in local.ten : "\${a}\${b}\${c}\${d}"]]]])
  more  = [for a in concat(local.tens, ["x"]) : a]
}
resource "aws_s3_bucket" "logs" { bucket = "acme-logs" }
resource "aws_s3_bucket" "two" {
  count  = 2
  bucket = "two-\${count.index}"
}
resource "aws_s3_bucket" "many" {
  count  = var.none
  bucket = "many-\${count.index}"
}
data "aws_caller_identity" "me" {}
data "aws_region" "here" {}
provider "aws" { region = "eu-central-1" }
`;

function evaluated(expression: string): string {
  const { problems, documents, resource } = read({ 'main.tf': `${SETTING}\nresource "aws_x" "y" {\n  v = ${expression}\n}\n` });
  expect(problems).toEqual([]);
  const [document] = documents;
  const plain = document?.resolve((resource('aws_x.y').body as Record<string, unknown>)['v']);
  return line(then(plain ?? unknown('nothing'), deep));
}

test.each([
  ['"a"', '"a"'],
  ['1 + 2 * 3', '7'],
  ['1 / 0', '? a number that cannot be held exactly'],
  ['"a-${1}-${true}"', '"a-1-true"'],
  ['"${local.list}"', '["b","a","b"]'],
  ['"x${local.list}"', '? something that is no text stands where text is needed'],
  ['local.map["x"]', '1'],
  ['local.map.z', '? an object does not have the attribute asked of it'],
  ['local.list[9]', '? a list does not have the item asked of it'],
  ['local.self', '? it refers to itself'],
  ['local.one', '? it refers to itself'],
  ['local.missing', '? a local that is not declared'],
  ['var.missing', '? a variable that is not declared'],
  ['aws_x.missing.id', '? a resource that is not declared'],
  ['var.none', '? variable none has no default and no tfvars file sets it'],
  ['var.region', '"eu-west-1" (assumed)'],
  ['"arn:${var.region}"', '"arn:eu-west-1" (assumed)'],
  ['var.region == "eu-west-1" ? "a" : "b"', '"a" (assumed)'],
  ['var.stage', '"dev" if var.stage is "dev"; "prod" if var.stage is "prod"'],
  ['var.stage == "prod" ? 1 : 2', '2 if var.stage is "dev"; 1 if var.stage is "prod"'],
  ['var.flag ? "a" : "b"', '"a" if var.flag is true; "b" if var.flag is false'],
  ['var.flag == "x" ? "a" : var.region', '"a" if var.flag == "x" is true; "eu-west-1" (assumed) if var.flag == "x" is false'],
  ['var.flag && false', 'false'],
  ['var.flag || true', 'true'],
  ['!true', 'false'],
  ['-var.none', '? variable none has no default and no tfvars file sets it'],
  ['var.shape', '{"name":"n","tag":null,"zone":"a"} (assumed)'],
  ['[for v in local.list : upper(v) if v != "a"]', '["B","B"]'],
  ['[for k, v in local.map : "${k}=${v}"]', '["x=1","y=2"]'],
  ['{ for k, v in local.map : v => k }', '{"1":"x","2":"y"}'],
  ['{ for v in local.list : v => 1... }', '{"a":[1],"b":[1,1]}'],
  ['[for v in local.list : v if var.none == v]', '? variable none has no default and no tfvars file sets it'],
  ['local.more', '? more than 10,000 items in a list'],
  ['[for a in jsondecode("[${join(",", [for t in local.tens : 1])}, 1]") : a]', '? more than 10,000 results of a loop'],
  ['local.long', '? a string longer than 64 kB'],
  ['length(local.tens)', '10000'],
  ['{ (var.none) = 1 }', '? variable none has no default and no tfvars file sets it'],
  ['{ __proto__ = 1 }', '{"__proto__":1}'],
  ['{ __proto__ = { a = 1 } }.a', '? an object does not have the attribute asked of it'],
  ['local.map.constructor', '? an object does not have the attribute asked of it'],
  ['aws_s3_bucket.logs.bucket', '"acme-logs"'],
  ['aws_s3_bucket.logs.arn', '"${aws_s3_bucket.logs.arn}"'],
  ['"${aws_s3_bucket.logs.arn}/*"', '"${aws_s3_bucket.logs.arn}/*"'],
  ['aws_s3_bucket.two[1].bucket', '"two-1"'],
  ['aws_s3_bucket.two[*].id', '["${aws_s3_bucket.two[0].id}","${aws_s3_bucket.two[1].id}"]'],
  ['[for b in aws_s3_bucket.two : b.bucket]', '["two-0","two-1"]'],
  ['aws_s3_bucket.many[0].arn', '"${aws_s3_bucket.many.arn}"'],
  ['aws_s3_bucket.many[*].arn', '? how many there are is known only after deployment'],
  ['length(aws_s3_bucket.many)', '? it depends on what a resource computes'],
  ['data.aws_caller_identity.me.account_id', '"${AccountId}"'],
  ['data.aws_caller_identity.me.arn', '? the account is that of whoever applies'],
  ['data.aws_region.here.name', '"eu-central-1"'],
  ['terraform.workspace', '? the workspace is chosen by whoever applies'],
  ['path.module', '"."'],
  ['each.key', '? each stands outside of for_each'],
])('%s is %s', (expression, expected) => {
  expect(evaluated(expression)).toBe(expected);
});

test.each([
  ['format("%s-%d%%", "a", 3)', '"a-3%"'],
  ['format("%5.1f", 3)', '? a format that is not evaluated'],
  ['format("%s")', '? a format and its values do not match'],
  ['join(",", ["a", "b"], ["c"])', '"a,b,c"'],
  ['join(",", [aws_s3_bucket.logs.id, "b"])', '"${aws_s3_bucket.logs.id},b"'],
  ['split(",", "a,b")', '["a","b"]'],
  ['split(":", aws_s3_bucket.logs.arn)', '? it depends on what a resource computes'],
  ['lower("ÄB")', '"äb"'],
  ['upper(aws_s3_bucket.logs.arn)', '? it depends on what a resource computes'],
  ['trimspace(" a ")', '"a"'],
  ['trim("xxaxx", "x")', '"a"'],
  ['trimprefix("a-b", "a-")', '"b"'],
  ['trimsuffix("a-b", "-b")', '"a"'],
  ['replace("a.b", ".", "-")', '"a-b"'],
  ['replace("a.b", "/[.]/", "-")', '? regular expressions are not evaluated'],
  ['substr("hello", 1, 3)', '"ell"'],
  ['concat(["a"], ["b"])', '["a","b"]'],
  ['merge(local.map, { x = 3 }, null)', '{"x":3,"y":2}'],
  ['lookup(local.map, "x", 9)', '1'],
  ['lookup(local.map, "z", 9)', '9'],
  ['lookup(local.map, var.none, 9)', '? variable none has no default and no tfvars file sets it'],
  ['element(local.list, 4)', '"a"'],
  ['length("héé")', '3'],
  ['toset(local.list)', '["a","b"]'],
  ['[for k, v in toset(local.list) : k]', '["a","b"]'],
  ['keys(local.map)', '["x","y"]'],
  ['values(local.map)', '[1,2]'],
  ['coalesce(null, "", "a")', '"a"'],
  ['coalesce(var.none, "a")', '? variable none has no default and no tfvars file sets it'],
  ['try(local.map.z, "a")', '"a"'],
  ['try(var.none, "a")', '? variable none has no default and no tfvars file sets it'],
  ['try(var.shape.tag, "a")', 'null (assumed)'],
  ['try(var.map.z, "a")', '"a" (assumed)'],
  ['try(element(var.map.list, 3), "a")', '"a" (assumed)'],
  ['can(local.map.z)', 'false'],
  ['can(var.map.z)', 'false (assumed)'],
  ['jsonencode({ b = [1, "x"], a = var.region })', '"{\\"a\\":\\"eu-west-1\\",\\"b\\":[1,\\"x\\"]}" (assumed)'],
  ['jsonencode({ a = var.none })', '? variable none has no default and no tfvars file sets it'],
  ['jsondecode("{\\"a\\":1}").a', '1'],
  ['jsondecode("{")', '? a text that is no JSON'],
  ['contains(local.list, "a")', 'true'],
  ['contains([var.none, "a"], "a")', 'true'],
  ['contains([var.none, "b"], "a")', '? variable none has no default and no tfvars file sets it'],
  ['slice(local.list, 0, 2)', '["b","a"]'],
  ['flatten([["a"], [["b"]], "c"])', '["a","b","c"]'],
  ['distinct(local.list)', '["b","a"]'],
  ['compact(["a", "", null])', '["a"]'],
  ['tostring(1)', '"1"'],
  ['zipmap(["a"], [1])', '{"a":1}'],
  ['one([])', 'null'],
  ['concat(local.list...)', '? only lists can be concatenated'],
  ['merge([local.map, { z = 3 }]...)', '{"x":1,"y":2,"z":3}'],
  ['base64encode("a")', '"YQ=="'],
  ['base64decode("YQ==")', '"a"'],
  ['base64decode("/w==")', '? base64 of something that is no text'],
  ['cidrsubnet("10.0.0.0/8", 8, 1)', '? the function cidrsubnet is not evaluated'],
  ['file("x.json")', '? the content of a file'],
  ['length(file("main.tf")) > 10', 'true'],
  ['templatefile("x", {})', '? the content of a file'],
])('%s is %s', (expression, expected) => {
  expect(evaluated(expression)).toBe(expected);
});

test('a chain of locals longer than the limit is unknown, not a crash', () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => `  l${index} = local.l${index + 1}`).join('\n');
  const { value } = read({ 'main.tf': `locals {\n${chain}\n  l20000 = "end"\n}\nresource "aws_x" "y" {\n  v = local.l0\n}\n` });
  expect(line(value('aws_x.y', 'v'))).toBe('? expressions refer to each other through more than 400 levels');
});

test('a value that doubles at every level ends', () => {
  const levels = Array.from({ length: 60 }, (_, index) => `  l${index} = [local.l${index + 1}, local.l${index + 1}]`).join('\n');
  const { value } = read({ 'main.tf': `locals {\n${levels}\n  l60 = "end"\n}\nresource "aws_x" "y" {\n  v = jsonencode(local.l0)\n}\n` });
  expect(line(value('aws_x.y', 'v'))).toBe('? more than 10,000 values in one');
});
