import { looksLikePlan, looksLikeTerraformJson, parseCdktfManifest, readPlan } from '../../../../policies/documents/terraform';
import { CONTEXT, line, looking, type Read } from './support';

interface Change { readonly actions: readonly string[]; readonly after_unknown?: unknown }

const resource = (address: string, values: object, more: object = {}): object => ({ address, mode: 'managed', type: address.split('.').at(-2), name: 'x', values, ...more });
const change = (address: string, { actions, after_unknown = {} }: Change): object => ({ address, mode: 'managed', change: { actions, after_unknown } });

const PLAN = {
  format_version: '1.2',
  variables: { region: { value: 'eu-west-3' } },
  planned_values: {
    root_module: {
      resources: [resource('aws_s3_bucket.logs', { bucket: 'logs', tags: null, rule: [{ a: 1 }] })],
      child_modules: [{ address: 'module.m', resources: [resource('module.m.aws_kms_key.k', { description: 'k' })] }],
    },
  },
  resource_changes: [
    change('aws_s3_bucket.logs', { actions: ['create'], after_unknown: { arn: true, rule: [{ b: true }], tags_all: { x: true } } }),
    change('module.m.aws_kms_key.k', { actions: ['no-op'] }),
  ],
  prior_state: { values: { root_module: { resources: [{ address: 'data.aws_region.here', mode: 'data', type: 'aws_region', values: { name: 'eu-west-3' } }, resource('aws_s3_bucket.old', {})] } } },
  configuration: {
    provider_config: {
      aws: { name: 'aws', full_name: 'registry.terraform.io/hashicorp/aws', expressions: { region: { references: ['var.region'] } } },
      'aws.north': { name: 'aws', alias: 'north', full_name: 'registry.terraform.io/hashicorp/aws', expressions: { region: { constant_value: 'eu-north-1' } } },
      random: { name: 'random', full_name: 'registry.terraform.io/hashicorp/random' },
      terraform: { name: 'terraform', full_name: 'terraform.io/builtin/terraform' },
    },
    root_module: {
      resources: [{ address: 'aws_s3_bucket.logs', mode: 'managed', provider_config_key: 'aws' }],
      module_calls: {
        m: { source: './m', module: { resources: [{ address: 'aws_kms_key.k', mode: 'managed', provider_config_key: 'aws.north' }] } },
        far: { source: 'acme/far/aws', version_constraint: '1.0.0', count_expression: { constant_value: 0 }, module: {} },
      },
    },
  },
  applyable: true, complete: true, errored: false,
};

const plan = (changes: object = {}): Read => looking(readPlan({ path: 'plan.json' }, { ...PLAN, ...changes }, (path) => ({ line: path.length, column: 1 }), CONTEXT));

test('planned resources, data sources that were read, providers and remote modules are listed', () => {
  expect(plan().ids).toEqual(['aws_s3_bucket.logs', 'module.m.aws_kms_key.k', 'data.aws_region.here', 'provider.aws', 'provider.aws.north', 'provider.random', 'module.far']);
  expect(plan().problems).toEqual([]);
});

test('what is known only after apply is unknown, nulls are absent', () => {
  const { value, resource: found } = plan();
  expect(line(value('aws_s3_bucket.logs', 'bucket'))).toBe('"logs"');
  expect(line(value('aws_s3_bucket.logs', 'arn'))).toBe('? it is known only after apply');
  expect(line(value('aws_s3_bucket.logs', 'rule', 0, 'a'))).toBe('1');
  expect(line(value('aws_s3_bucket.logs', 'rule', 0, 'b'))).toBe('? it is known only after apply');
  expect(line(value('aws_s3_bucket.logs', 'tags_all', 'x'))).toBe('? it is known only after apply');
  expect(Object.keys(found('aws_s3_bucket.logs').body as object)).not.toContain('tags');
});

test('regions come from the provider that the configuration names', () => {
  const { region } = plan();
  expect(line(region('aws_s3_bucket.logs'))).toBe('{"code":"eu-west-3","operator":"aws"} (assumed)');
  expect(line(region('module.m.aws_kms_key.k'))).toBe('{"code":"eu-north-1","operator":"aws"}');
  expect(line(region('provider.random'))).toBe('? provider source hashicorp/random is not in the catalog');
});

test.each([
  ['errored', { errored: true }, 'the plan ended in an error: fix it and plan again'],
  ['partial', { complete: false }, 'the plan is partial (-target, or deferred changes): plan again without'],
  ['without planned values', { planned_values: undefined }, 'the plan has no planned values: use terraform show -json on a saved plan'],
  ['that only refreshes', { resource_changes: undefined, planned_values: {}, applyable: false }, 'the plan only refreshes the state: plan again without -refresh-only'],
  ['with a target, by an older Terraform', { planned_values: { root_module: { resources: [resource('aws_s3_bucket.logs', {})] } }, complete: undefined }, 'the plan leaves out 1 configured resources: plan again without -target or -destroy'],
])('a plan %s is a problem', (_, changes, message) => {
  expect(plan(changes).problems).toEqual([{ file: 'plan.json', line: 0, column: 1, message }]);
});

test('a plan without changes is a whole plan', () => {
  expect(plan({ applyable: false }).problems).toEqual([]);
});

test('a position is that of the values in the file', () => {
  const { resource: found } = plan();
  expect(found('module.m.aws_kms_key.k').at).toEqual(['planned_values', 'root_module', 'child_modules', 0, 'resources', 0, 'values']);
});

test.each([[null], [[]], [{}], [{ planned_values: 1, resource_changes: {}, configuration: { provider_config: { a: 1 }, root_module: { resources: [1], module_calls: { x: 2 } } } }]])('%j is no plan, and no crash', (value) => {
  expect(looking(readPlan({ path: 'plan.json' }, value, () => undefined, CONTEXT)).problems).not.toEqual([]);
});

test.each([
  [PLAN, true, false],
  [{ resource: { aws_x: { y: {} } } }, false, true],
  [{ '//': {}, output: {} }, false, true],
  [{ Resources: {} }, false, false],
  [{ data: { a: 1 } }, false, false],
  [[], false, false],
  [null, false, false],
])('a value is recognized as plan, as configuration, or as neither', (value, isPlan, isConfiguration) => {
  expect([looksLikePlan(value), looksLikeTerraformJson(value)]).toEqual([isPlan, isConfiguration]);
});

test('a CDKTF manifest names the folders that belong', () => {
  const manifest = { version: '0.21.0', stacks: { app: { name: 'app', synthesizedStackPath: 'stacks/app/cdk.tf.json', workingDirectory: 'stacks/app' } } };
  expect([...(parseCdktfManifest(manifest)?.values() ?? [])]).toEqual([{ name: 'app', file: 'stacks/app/cdk.tf.json', folder: 'stacks/app' }]);
  expect(parseCdktfManifest({ version: '40.0.0', artifacts: {} })).toBeUndefined();
});

describe('an argument that is known only after apply', () => {
  const bucket = 'aws_s3_bucket.logs';
  const referring = (references: readonly string[], prefix = '') => {
    const address = `${prefix}aws_s3_bucket_logging.x`;
    const planned = [resource(`${prefix}${bucket}`, {}), resource(address, {})];
    const configured = { resources: [{ address: bucket, mode: 'managed' }, { address: 'aws_s3_bucket_logging.x', mode: 'managed', expressions: { bucket: { references } } }] };
    const { value } = plan({
      planned_values: { root_module: prefix === '' ? { resources: planned } : { child_modules: [{ address: prefix.slice(0, -1), resources: planned }] } },
      resource_changes: [change(address, { actions: ['create'], after_unknown: { bucket: true } })],
      configuration: { root_module: prefix === '' ? configured : { module_calls: { m: { source: './m', for_each_expression: {}, module: configured } } } },
    });
    return line(value(address, 'bucket'));
  };

  test.each<[string, readonly string[], string, string]>([
    ['names the one resource it refers to', [`${bucket}.id`, bucket], '', '"${aws_s3_bucket.logs.id}" (assumed)'],
    ['names it in the same instance of a module', [`${bucket}.id`, bucket], 'module.m["a.b"].', '"${module.m[\\\"a.b\\\"].aws_s3_bucket.logs.id}" (assumed)'],
    ['names none of several', [`${bucket}.id`, bucket, 'var.name'], '', '? it is known only after apply'],
    ['names none that is not planned', ['aws_s3_bucket.gone.id', 'aws_s3_bucket.gone'], '', '? it is known only after apply'],
  ])('%s', (_, references, prefix, expected) => { expect(referring(references, prefix)).toBe(expected); });
});
