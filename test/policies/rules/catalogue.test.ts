import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyRule, Example } from '../../../policies/engine';
import { PLANNED_RULES, profiles } from '../../../policies/profiles';
import { rules } from '../../../policies/rules';
import { judgeExample } from '../../../policies/test-rule';

const FOLDER = join(__dirname, '../../../policies/rules');
const TODAY = '2026-11-21';

/** Every rule of the contract, built or not. */
const CONTRACT = [
  'residency/placement', 'residency/copies', 'residency/routes', 'residency/inference', 'residency/retention', 'residency/telemetry', 'residency/state', 'residency/global-services',
  'jurisdiction/operator', 'jurisdiction/certification', 'jurisdiction/access', 'jurisdiction/survival', 'keys/customer-managed', 'keys/location', 'keys/custody', 'keys/in-use',
  'egress/closed', 'egress/destinations', 'egress/endpoint-policy', 'egress/exposure', 'models/open-weight', 'models/license', 'models/origin', 'models/pinned', 'models/source',
  'models/offline', 'models/safe-loading', 'supply-chain/registry', 'supply-chain/image-digest', 'accelerators/vendor', 'accelerators/fit', 'accelerators/quota', 'workload/pinned',
  'workload/isolated', 'governance/classified', 'governance/understood',
];

const filed = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(FOLDER, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`))
  .sort();

test('a rule is filed under its id, and the list names every file in order', () => {
  expect(rules.map(({ id }) => id)).toEqual(filed);
});

test('every rule of the contract is built or planned, and no other is', () => {
  expect([...filed, ...PLANNED_RULES].sort()).toEqual([...CONTRACT].sort());
  expect([...PLANNED_RULES].sort()).toEqual(PLANNED_RULES);
});

test('profiles ask for rules that are built or planned, and each is asked by one', () => {
  const asked = new Set(profiles.flatMap(({ demands }) => Object.keys(demands)));
  expect([...asked].sort()).toEqual([...CONTRACT].sort());
});

const named = rules.map((rule): [string, AnyRule] => [rule.id, rule]);

test.each(named)('%s says what holds, why, what to do and from where', (_id, { title, why, fix, references, reads, examples }) => {
  for (const text of [title, why, fix]) expect(text.trim()).not.toBe('');
  expect(title).toMatch(/^[a-z]|^AI/);
  expect(fix).not.toMatch(/\.$/);
  expect(references.length).toBeGreaterThan(0);
  for (const reference of references) expect(reference).toMatch(/^https:\/\//);
  expect(reads.length).toBeGreaterThan(0);
  expect(examples.rejects.length).toBeGreaterThan(0);
  expect(examples.accepts.length).toBeGreaterThan(0);
});

const examples = (of: 'rejects' | 'accepts') => rules.flatMap((rule) => rule.examples[of].map((example): [string, string, AnyRule, Example] => [rule.id, example.title, rule, example]));

test.each(examples('rejects'))('%s rejects %s', (_id, _title, rule, example) => {
  expect(judgeExample(rule, example, TODAY)).toEqual(expect.arrayContaining([expect.stringMatching(/rejected|undetermined/)]));
});

test.each(examples('accepts'))('%s accepts %s', (_id, _title, rule, example) => {
  const verdicts = judgeExample(rule, example, TODAY);
  expect(verdicts.filter((verdict) => verdict === 'rejected' || verdict === 'undetermined')).toEqual([]);
  // What is understood leaves nothing to be said.
  if (!rule.reads.every((kind) => kind === 'unread')) expect(verdicts).toContain('proven');
});
