import { Token } from 'aws-cdk-lib';
import { requirePin, requirePinnedWeights } from '../../constructs/pins';

const DIGEST = `sha256:${'a1'.repeat(32)}`;
const REVISION = 'b2'.repeat(20);

test.each([
  ['digest', DIGEST],
  ['revision', REVISION],
  ['image', `rg.fr-par.scw.cloud/acme/vllm@${DIGEST}`],
  ['image', `registry.example:5000/vllm@${DIGEST}`],
] as const)('takes the %s %s', (form, value) => {
  expect(() => requirePin(form, 'it', value, Token)).not.toThrow();
});

test.each([
  ['digest', ''],
  ['digest', 'a1'.repeat(32)],
  ['digest', `sha256:${'a1'.repeat(31)}`],
  ['digest', `sha256:${'A1'.repeat(32)}`],
  ['digest', `${DIGEST}\n`],
  ['revision', 'main'],
  ['revision', 'b2'.repeat(4)],
  ['image', 'vllm/vllm-openai:latest'],
  ['image', `vllm/vllm-openai@${DIGEST}`],
  ['image', `rg.fr-par.scw.cloud/acme/vllm:v1@${DIGEST}`],
  ['image', `user@rg.fr-par.scw.cloud/acme/vllm@${DIGEST}`],
  ['image', 'rg.fr-par.scw.cloud/acme/vllm'],
] as const)('fails on the %s %j, and says what is allowed', (form, value) => {
  expect(() => requirePin(form, 'it', value, Token)).toThrow(/^it is '.*', allowed is .*: pin it$/s);
});

test('fails on a value that only deployment settles', () => {
  const later = Token.asString({ Ref: 'Digest' });
  expect(() => requirePin('digest', 'digest of the image', later, Token)).toThrow(/^digest of the image is settled only at deployment/);
});

test('weights need both pins', () => {
  expect(() => requirePinnedWeights({ revision: REVISION, digest: '' }, Token)).toThrow(/^digest of the weights/);
  expect(() => requirePinnedWeights({ revision: '', digest: DIGEST }, Token)).toThrow(/^revision of the weights/);
});
