import { known, unknown, type FactOf } from '../../../policies/facts';
import imageDigest from '../../../policies/rules/supply-chain/image-digest';
import registry from '../../../policies/rules/supply-chain/registry';
import { boundary, SOURCE } from '../../support/facts';

const ALLOWED = ['rg.fr-par.scw.cloud/acme', 'registry.example.eu:5000', 'mirror.example.eu/'];
const context = { boundary: boundary({ registries: ALLOWED }), options: undefined, today: '2026-11-21' };
const DIGEST = `sha256:${'0'.repeat(64)}`;
const artifact = (reference: string, changes: Partial<FactOf<'artifact'>> = {}): FactOf<'artifact'> => ({
  kind: 'artifact', source: SOURCE, artifact: 'image', reference: known(reference), registry: known(reference.split('/')[0] ?? ''), digest: known(false), ...changes,
});

test.each([
  ['rg.fr-par.scw.cloud/acme/vllm', 'proven'],
  ['rg.fr-par.scw.cloud/acme/vllm:v1', 'proven'],
  [`rg.fr-par.scw.cloud/acme/vllm@${DIGEST}`, 'proven'],
  [`rg.fr-par.scw.cloud/acme/vllm:v1@${DIGEST}`, 'proven'],
  ['RG.fr-par.scw.cloud/acme/vllm', 'proven'],
  ['oci://rg.fr-par.scw.cloud/acme/chart', 'proven'],
  ['git::https://mirror.example.eu/module?ref=v1', 'proven'],
  ['registry.example.eu:5000/vllm:v1', 'proven'],
  ['registry.example.eu/vllm:v1', 'rejected'],
  ['rg.fr-par.scw.cloud/acme-evil/vllm', 'rejected'],
  ['rg.fr-par.scw.cloud/acme.evil/vllm', 'rejected'],
  ['rg.fr-par.scw.cloud/other/vllm', 'rejected'],
  ['rg.fr-par.scw.cloud/Acme/vllm', 'rejected'],
  ['rg.fr-par.scw.cloud/acme/../evil/vllm', 'rejected'],
  ['rg.fr-par.scw.cloud/acme/%2e%2e/evil', 'rejected'],
  ['rg.fr-par.scw.cloud.evil.example/acme/vllm', 'rejected'],
  ['rg.fr-par.scw.cloud/acme@evil.example/vllm', 'rejected'],
  ['https://rg.fr-par.scw.cloud@evil.example/acme/vllm', 'rejected'],
  ['evil.example/rg.fr-par.scw.cloud/acme/vllm', 'rejected'],
  ['docker.io/library/nginx:1', 'rejected'],
  ['', 'rejected'],
])('%s: %s', (reference, verdict) => {
  expect(registry.check(artifact(reference), context).verdict).toBe(verdict);
});

test.each([[undefined, 'not-asked'], [[], 'rejected']] as const)('the registries %j', (registries, verdict) => {
  expect(registry.check(artifact('mirror.example.eu/vllm'), { ...context, boundary: boundary({ registries }) }).verdict).toBe(verdict);
});

test('a reference that is not known is judged by its host, where a whole host is allowed', () => {
  const open = { reference: unknown('a tag that a parameter gives') };
  expect(registry.check(artifact('', { ...open, registry: known('mirror.example.eu') }), context).verdict).toBe('proven');
  expect(registry.check(artifact('', { ...open, registry: known('rg.fr-par.scw.cloud') }), context).verdict).toBe('rejected');
  expect(registry.check(artifact('', { ...open, registry: unknown('a parameter') }), context).verdict).toBe('undetermined');
});

test.each([[known(true), 'proven'], [known(false), 'rejected'], [unknown('a parameter'), 'undetermined']] as const)('an image by digest: %j', (digest, verdict) => {
  expect(imageDigest.check(artifact('mirror.example.eu/vllm:v1', { digest }), context).verdict).toBe(verdict);
});

test('only images are asked for a digest', () => {
  expect(imageDigest.check(artifact('mirror.example.eu/chart', { artifact: 'chart' }), context).verdict).toBe('not-applicable');
});
