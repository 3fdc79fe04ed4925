import fc from 'fast-check';
import type { Policy } from '../../policies';
import { RUNS, verdictsOf } from './given';
import { reordered } from './writing';

/** What a resource sends somewhere, by one argument. */
interface Argument {
  readonly type: string;
  readonly rule: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Blocks around the deciding argument, then its name. */
  readonly path: readonly string[];
  readonly text: (region: string) => string;
}

const ARGUMENTS: readonly Argument[] = [
  { type: 'aws_dynamodb_table', rule: 'residency/copies', arguments: { name: 'table', hash_key: 'id' }, path: ['replica', 'region_name'], text: (region) => region },
  { type: 'aws_secretsmanager_secret', rule: 'keys/location', arguments: { name: 'secret' }, path: ['replica', 'region'], text: (region) => region },
  { type: 'aws_ebs_volume', rule: 'keys/location', arguments: { availability_zone: 'eu-central-1a', size: 1, encrypted: true }, path: ['kms_key_id'], text: (region) => `arn:aws:kms:${region}:111122223333:key/1` },
  { type: 'aws_cloudwatch_log_subscription_filter', rule: 'residency/telemetry', arguments: { name: 'filter', log_group_name: 'group', filter_pattern: '' }, path: ['destination_arn'], text: (region) => `arn:aws:logs:${region}:111122223333:destination:d` },
  { type: 'aws_vpc_peering_connection', rule: 'residency/routes', arguments: { vpc_id: 'vpc-1', peer_vpc_id: 'vpc-2' }, path: ['peer_region'], text: (region) => region },
];

type Style = 'literal' | 'local' | 'variable' | 'format' | 'join';
const STYLES: readonly Style[] = ['literal', 'local', 'variable', 'format', 'join'];

interface Chosen {
  readonly argument: Argument;
  readonly region: string;
  readonly style: Style;
}

const one: fc.Arbitrary<Chosen> = fc.record({ argument: fc.constantFrom(...ARGUMENTS), region: fc.constantFrom('eu-west-3', 'us-east-1', 'eu-west-2'), style: fc.constantFrom(...STYLES) });
const some = fc.array(one, { minLength: 1, maxLength: 5 });

/** An expression of the text, in the given style; the variable is settled by a tfvars file. */
function expression({ argument, region, style }: Chosen, at: number): string {
  const text = argument.text(region);
  const half = Math.floor(text.length / 2);
  if (style === 'local') return `local.l${at}`;
  if (style === 'variable') return `var.v${at}`;
  if (style === 'format') return `format("%s%s", "${text.slice(0, half)}", "${text.slice(half)}")`;
  return style === 'join' ? `join("", ["${text.slice(0, half)}", "${text.slice(half)}"])` : `"${text}"`;
}

const asJson = (code: string): string => (code.startsWith('"') ? JSON.parse(code) as string : `\${${code}}`);

function nested(path: readonly string[], value: unknown): object {
  return path.reduceRight<unknown>((inner, name, depth) => ({ [name]: depth < path.length - 1 ? [inner] : inner }), value) as object;
}

/** One configuration as JSON. */
function json(parts: readonly Chosen[], coded = expression): object {
  const resource: Record<string, Record<string, object>> = {};
  parts.forEach((part, at) => { (resource[part.argument.type] ??= {})[`r${at}`] = { ...part.argument.arguments, ...nested(part.argument.path, asJson(coded(part, at))) }; });
  const entries = parts.map((part, at) => [part.argument.text(part.region), at] as const);
  return {
    provider: { aws: { region: 'eu-central-1' } },
    locals: Object.fromEntries(entries.map(([text, at]) => [`l${at}`, text])),
    variable: Object.fromEntries(entries.map(([, at]) => [`v${at}`, { type: 'string' }])),
    resource,
  };
}

/** The same as HCL. */
function hcl(parts: readonly Chosen[]): string {
  const block = (path: readonly string[], code: string): string => (path.length === 1 ? `${path[0]} = ${code}` : `${path[0]} {\n${block(path.slice(1), code)}\n}`);
  const resources = parts.map((part, at) => {
    const plain = Object.entries(part.argument.arguments).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
    return `resource "${part.argument.type}" "r${at}" {\n${[...plain, block(part.argument.path, expression(part, at))].join('\n')}\n}`;
  });
  const locals = parts.map((part, at) => `l${at} = "${part.argument.text(part.region)}"`);
  const variables = parts.map((_part, at) => `variable "v${at}" {\ntype = string\n}`);
  return ['provider "aws" {\nregion = "eu-central-1"\n}', `locals {\n${locals.join('\n')}\n}`, ...variables, ...resources].join('\n\n');
}

const settled = (parts: readonly Chosen[]) => ({ 'terraform.tfvars': parts.map((part, at) => `v${at} = "${part.argument.text(part.region)}"\n`).join('') });
const POLICY: Policy = { profile: 'eu-residency' };

describe('Terraform', () => {
  test('says the same as HCL and as JSON', async () => {
    await fc.assert(fc.asyncProperty(some, async (parts) => {
      expect(await verdictsOf({ 'main.tf': hcl(parts), ...settled(parts) }, POLICY)).toEqual(await verdictsOf({ 'main.tf.json': json(parts), ...settled(parts) }, POLICY));
    }), RUNS);
  });

  test('says the same whatever the order of keys and the way of writing a text', async () => {
    await fc.assert(fc.asyncProperty(some, fc.nat(), async (parts, seed) => {
      const plain = parts.map((part): Chosen => ({ ...part, style: 'literal' }));
      const rejected = (lines: readonly string[]) => lines.filter((line) => line.startsWith('rejected'));
      const written = await verdictsOf({ 'main.tf.json': reordered(json(parts), seed) as object, ...settled(parts) }, POLICY);
      const literal = await verdictsOf({ 'main.tf.json': json(plain), ...settled(parts) }, POLICY);
      expect(rejected(written)).toEqual(rejected(literal));
    }), RUNS);
  });

  test('leaves open what a variable without a value decides', async () => {
    await fc.assert(fc.asyncProperty(one, async (part) => {
      const lines = await verdictsOf({ 'main.tf.json': json([part], () => 'var.v0') }, POLICY);
      expect(lines.filter((line) => line.includes(` ${part.argument.rule} `)).map((line) => line.split(' ', 1)[0])).toEqual(['undetermined']);
      expect(lines).toContain(`${part.argument.type}.r0 ${part.argument.type} undetermined`);
    }), RUNS);
  });
});
