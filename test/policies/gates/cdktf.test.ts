import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, TerraformProvider, TerraformResource, TerraformStack } from 'cdktf';
import * as cdktn from 'cdktn';
import type { enforce as Enforce } from '../../../policies/gates/cdktf';
import { synthesisError, temporaryFolder } from '../../support/apps';

// The gate checks in a worker, which needs the compiled tree: npm run build.
const { enforce } = jest.requireActual<{ enforce: typeof Enforce }>('../../../dist/policies/gates/cdktf');

const EU = { profile: 'eu-residency' };

class Provider extends TerraformProvider {}

class CdktnProvider extends cdktn.TerraformProvider {}

function newApp(): App {
  return new App({ outdir: join(temporaryFolder(), 'cdktf.out'), disablePluginCacheEnv: true } as never);
}

/** A bucket of Scaleway in a region. */
function bucket(stack: TerraformStack, region: string, id = 'weights'): TerraformResource {
  new Provider(stack, 'scaleway', { terraformResourceType: 'scaleway', terraformGeneratorMetadata: { providerName: 'scaleway' }, terraformProviderSource: 'scaleway/scaleway' }).addOverride('region', region);
  const resource = new TerraformResource(stack, id, { terraformResourceType: 'scaleway_object_bucket' });
  resource.addOverride('name', id);
  return resource;
}

function enforced(policy: object | string = EU): App {
  const app = newApp();
  enforce(app, policy as never);
  return app;
}

test('an app inside the boundary synthesizes', () => {
  const app = enforced();
  bucket(new TerraformStack(app, 'App'), 'fr-par');
  expect(synthesisError(app)).toBe('');
});

test('an app outside is turned away, naming rule, resource, value, file and fix', () => {
  const app = enforced();
  bucket(new TerraformStack(app, 'App'), 'us-east-1');
  const message = synthesisError(app);
  expect(message).toContain('freehold::residency/placement');
  expect(message).toContain('weights');
  expect(message).toMatch(/us-east-1.*Fix: .*At .*cdk\.tf\.json/);
});

test('every stack is judged, and one that is outside is enough', () => {
  const app = enforced();
  bucket(new TerraformStack(app, 'Inside'), 'fr-par');
  bucket(new TerraformStack(app, 'Outside'), 'us-east-1');
  expect(synthesisError(app)).toContain('stacks/Outside');
});

test.each([
  ['a bad policy', { profile: 'eu-residenzy' }, 'eu-residenzy'],
  ['a policy file that is not there', 'nowhere.yaml', 'cannot be read'],
])('%s is a validation error, not an exception', (_what, policy, says) => {
  const app = enforced(policy);
  bucket(new TerraformStack(app, 'App'), 'fr-par');
  expect(synthesisError(app)).toContain(says);
});

test('an app with no stack is not clean', () => {
  expect(synthesisError(enforced())).toContain('nothing to check');
});

test('what Terraform would load beside the stack counts: an override file moves the bucket out', () => {
  const app = enforced();
  bucket(new TerraformStack(app, 'App'), 'fr-par');
  const folder = join(app.outdir, 'stacks', 'App');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'elsewhere_override.tf.json'), JSON.stringify({ provider: { scaleway: [{ region: 'us-east-1' }] } }));
  expect(synthesisError(app)).toContain('residency/placement');
});

test('a hand-written HCL file beside the stack is judged too', () => {
  const app = enforced();
  bucket(new TerraformStack(app, 'App'), 'fr-par');
  const folder = join(app.outdir, 'stacks', 'App');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'more.tf'), 'provider "aws" {\n  region = "us-east-1"\n}\nresource "aws_s3_bucket" "more" {}\n');
  expect(synthesisError(app)).toContain('aws_s3_bucket.more');
});

test('a file that cannot be read is no pass', () => {
  const app = enforced();
  bucket(new TerraformStack(app, 'App'), 'fr-par');
  const folder = join(app.outdir, 'stacks', 'App');
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, 'broken.tf'), 'hunter2 {{{');
  const message = synthesisError(app);
  expect(message).toContain('not read');
  expect(message).not.toContain('hunter2');
});

test('HCL output, which an environment variable switches on, is judged like JSON', () => {
  process.env['SYNTH_HCL_OUTPUT'] = 'true';
  try {
    const app = new App({ outdir: join(temporaryFolder(), 'cdktf.out'), hclOutput: true } as never);
    enforce(app, EU);
    bucket(new TerraformStack(app, 'App'), 'us-east-1');
    expect(synthesisError(app)).toContain('residency/placement');
  } finally {
    delete process.env['SYNTH_HCL_OUTPUT'];
  }
});

test.each<[string, () => object, string]>([
  ['a stack', () => new TerraformStack(newApp(), 'App'), 'pass the App'],
  ['an app that skips validations', () => new App({ outdir: join(temporaryFolder(), 'out'), skipValidation: true }), 'remove skipValidation'],
])('enforce refuses %s', (_what, root, says) => {
  expect(() => { enforce(root()); }).toThrow(says);
});

test('cdktn apps are judged without being imported', () => {
  const app = new cdktn.App({ outdir: join(temporaryFolder(), 'cdktf.out') });
  enforce(app, EU);
  const stack = new cdktn.TerraformStack(app, 'App');
  new CdktnProvider(stack, 'aws', { terraformResourceType: 'aws', terraformGeneratorMetadata: { providerName: 'aws' }, terraformProviderSource: 'hashicorp/aws' }).addOverride('region', 'us-east-1');
  new cdktn.TerraformResource(stack, 'bucket', { terraformResourceType: 'aws_s3_bucket' });
  expect(synthesisError(app)).toContain('residency/placement');
});
