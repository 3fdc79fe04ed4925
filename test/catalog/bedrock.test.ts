import { awsOwnedAccount, bedrockProfile, bloc, findPlace, implicitProcessing } from '../../catalog';

const SONNET = 'anthropic.claude-sonnet-4-5-20250929-v1:0';
const countries = (id: string, from?: string) => new Set(bedrockProfile(id, from)?.destinations.flatMap((code) => findPlace('aws', code)?.countries ?? ['?']));
const inEu = (id: string, from?: string) => [...countries(id, from)].every((code) => bloc('EU')?.has(code));

test.each([SONNET, 'amazon.nova-lite-v1:0', 'meta.llama3-1-8b', 'abcdef', 'arn:aws:bedrock:eu-central-1::foundation-model/anthropic.claude-v2', ''])('%s is no profile', (id) => {
  expect(bedrockProfile(id, 'eu-central-1')).toBeUndefined();
});

test.each(['eu-central-1', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-3'])('a documented eu. profile stays in the EU from %s', (from) => {
  expect(bedrockProfile(`eu.${SONNET}`, from)?.certain).toBe(true);
  expect(inEu(`eu.${SONNET}`, from)).toBe(true);
});

test.each([['eu-west-2', 'GB'], ['eu-central-2', 'CH']])('called from %s it leaves %s', (from, home) => {
  expect(countries(`eu.${SONNET}`, from)).toEqual(new Set([...countries(`eu.${SONNET}`, 'eu-central-1'), home]));
});

test('called from Tel Aviv it leaves Israel', () => {
  expect(bedrockProfile('eu.amazon.nova-lite-v1:0', 'il-central-1')).toMatchObject({ certain: true, destinations: expect.arrayContaining(['il-central-1', 'eu-central-1']) });
  expect(bedrockProfile(`eu.${SONNET}`, 'il-central-1')).toMatchObject({ certain: false, destinations: expect.arrayContaining(['il-central-1', 'eu-west-2']) });
});

test('an eu. profile that nobody documented may reach London and Zurich', () => {
  expect(bedrockProfile('eu.meta.llama9', 'eu-central-1')).toMatchObject({ certain: false, destinations: expect.arrayContaining(['eu-west-2', 'eu-central-2']) });
});

test('without a source region nothing is certain', () => {
  expect(bedrockProfile(`eu.${SONNET}`, undefined)).toMatchObject({ certain: false, destinations: expect.arrayContaining(['eu-west-2', 'eu-central-2']) });
  expect(bedrockProfile('jp.x.y', undefined)?.certain).toBe(false);
});

test.each([
  [`us.${SONNET}`, 'us-east-1', 'US'], [`us.${SONNET}`, 'ca-central-1', 'CA US'], ['us.meta.llama9', 'us-west-1', 'US'], ['us.meta.llama9', 'ca-central-1', 'CA US'],
  [`jp.${SONNET}`, 'ap-northeast-1', 'JP'], ['jp.x.y', 'ap-northeast-3', 'JP'], [`au.${SONNET}`, 'ap-southeast-2', 'AU'], [`au.${SONNET}`, 'ap-southeast-6', 'AU NZ'],
  ['ca.amazon.nova-lite-v1:0', 'ca-central-1', 'CA'], ['uk.guardrail.v1:0', 'eu-west-2', 'GB'], ['na.data-automation-v1', 'ca-central-1', 'CA US'],
  ['us.data-automation-v1', 'us-east-1', 'US'], ['eu.data-automation-v1', 'eu-west-2', 'GB'],
])('%s from %s is certain to stay in %s', (id, from, expected) => {
  expect(bedrockProfile(id, from)?.certain).toBe(true);
  expect([...countries(id, from)].sort().join(' ')).toBe(expected);
});

test('guardrails have profiles too, by id or ARN', () => {
  expect(inEu('eu.guardrail.v1:0', 'eu-central-1')).toBe(true);
  expect(bedrockProfile('arn:aws:bedrock:eu-central-1:123456789012:guardrail-profile/eu.guardrail.v1:0', 'eu-central-1')).toEqual(bedrockProfile('eu.guardrail.v1:0', 'eu-central-1'));
  expect([...countries('eu.guardrail.v1:0', 'il-central-1')]).toContain('IL');
});

test('apac. crosses borders, as far as Taiwan and the Emirates', () => {
  for (const country of ['JP', 'KR', 'IN', 'SG', 'AU', 'ID', 'MY', 'TH', 'TW', 'AE']) expect([...countries('apac.x.y', 'ap-south-1')]).toContain(country);
});

test('global. is anywhere', () => expect(bedrockProfile(`global.${SONNET}`, 'eu-central-1')).toMatchObject({ destinations: [], certain: true }));

test('GovCloud keeps us. to itself', () => {
  expect(bedrockProfile(`us.${SONNET}`, 'us-gov-west-1')).toMatchObject({ destinations: ['us-gov-east-1', 'us-gov-west-1'], certain: true });
});

test.each(['mars.x.y', 'eu-central-1.x', 'arn:aws:bedrock:eu-central-1:1:application-inference-profile/abc', 'arn:aws:bedrock:us-east-1:1:default-prompt-router/anthropic.claude:1', 'constructor.x'])('%s may run anywhere', (id) => {
  expect(bedrockProfile(id, 'eu-central-1')).toMatchObject({ destinations: [], certain: false, note: expect.any(String) });
});

test('features process elsewhere unseen', () => {
  expect(implicitProcessing('agentcore-evaluations', 'eu-central-1')).toMatchObject({ scope: 'regions', destinations: expect.arrayContaining(['eu-west-2']) });
  expect(implicitProcessing('agentcore-evaluations', 'ap-northeast-2')?.scope).toBe('global');
  expect(implicitProcessing('cloudwatch-investigations', 'ap-south-1')?.destinations).toEqual(['us-east-1', 'us-east-2', 'us-west-2']);
  expect(implicitProcessing('kb-structured', 'sa-east-1')?.scope).toBe('outside-geography');
  expect(implicitProcessing('agent-registry', 'eu-west-1')?.scope).toBe('global');
  expect([implicitProcessing('agentcore-memory', 'sa-east-1'), implicitProcessing('constructor', 'eu-west-1')]).toEqual([undefined, undefined]);
});

test('a geography is the regions that may be called from the source', () => {
  expect(implicitProcessing('kb-structured', 'eu-central-1')).toMatchObject({ scope: 'geography', destinations: expect.arrayContaining(['eu-west-2', 'eu-central-2']) });
  expect(implicitProcessing('kb-structured', 'us-east-1')?.destinations).toEqual(['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2']);
  expect(implicitProcessing('quick-suite', 'af-south-1')).toMatchObject({ scope: 'geography', destinations: [] });
});

test.each([['eu-central-1', 'eu-west-3'], ['eu-west-2', 'eu-west-2'], ['ca-central-1', 'us-east-1']])('data automation in %s may run in %s', (from, to) => {
  expect(implicitProcessing('data-automation', from)?.destinations).toContain(to);
});

test('accounts that belong to AWS are told from those of others, by region', () => {
  expect(awsOwnedAccount('763104351884', 'eu-central-1')).toBe('SageMaker/DLC');
  expect(awsOwnedAccount('763104351884', 'eu-central-2')).toBeUndefined();
  expect(awsOwnedAccount('123456789012', 'eu-central-1')).toBeUndefined();
});
