import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../policies';
import { freehold } from '../support/command';
import { blocking, BUCKET, folderOf, judge, judgeBy, open, template } from '../support/inputs';
import { APPROVAL } from '../support/policies';

const { reason, owner, approver, expires } = APPROVAL;
const EU: Policy = { profile: 'eu-residency' };
/** The organisation's policy, which its projects extend. */
const ORGANISATION: Policy = { ...EU, locked: true };
const REPLICA = template('AWS::DynamoDB::GlobalTable', { TableName: 't', Replicas: [{ Region: 'us-east-1' }] });

/** What `check` says about a policy file, with that of the organisation beside it. */
function refused(policy: object): string {
  const folder = folderOf({ 'freehold.json': policy, 'org.json': ORGANISATION, 'a.json': BUCKET });
  const { status, stderr } = freehold(folder, ['check', 'a.json', '--region', 'eu-central-1']);
  return status === 2 ? stderr : `status ${status}`;
}

test.each<[string, object, string]>([
  ['a rule lowered without an approval', { ...EU, rules: { 'residency/copies': { severity: 'warning' } } }, 'give reason, owner, approver, expires'],
  ['a rule off without an approval', { ...EU, rules: { 'residency/copies': { severity: 'off' } } }, 'give reason'],
  ['a rule off with half an approval', { ...EU, rules: { 'residency/copies': { severity: 'off', reason, owner } } }, 'give approver, expires'],
  ['an approval for ever', { ...EU, rules: { 'residency/copies': { severity: 'off', ...APPROVAL, expires: '9999-12-31' } } }, 'at most 365 days'],
  ['an approval by the owner', { ...EU, rules: { 'residency/copies': { severity: 'off', ...APPROVAL, approver: owner.toUpperCase() } } }, 'the approver is the owner'],
  ['a home-made empty profile', { profile: './empty.yaml' }, 'is a path'],
  ['no profile', {}, 'no profile'],
  ['a wider boundary', { ...EU, boundary: { places: ['EU', 'US'] } }, 'US'],
  ['an empty boundary', { ...EU, boundary: { places: [] } }, 'not empty'],
  ['a boundary with nothing in common', { profile: 'eu-residency', boundary: { places: ['US'] } }, 'US'],
  ['a scope that widens', { ...EU, scopes: [{ match: { stack: '*' }, boundary: { places: ['US'] } }] }, 'US'],
  ['a locked rule lowered with an approval', { extends: 'org.json', rules: { 'residency/copies': { severity: 'off', ...APPROVAL } } }, 'locks that'],
  ['a waiver under a lock', { extends: 'org.json', waivers: [{ rule: 'residency/copies', resource: 'Thing', ...APPROVAL }] }, 'locks that'],
  ['a declaration under a lock', { extends: 'org.json', declared: { places: [{ match: 'arn:aws:s3:::b', place: 'aws:eu-west-1', owner, source: 'x', review: '2027-01-01' }] } }, 'locks that'],
  ['a scope under a lock', { extends: 'org.json', scopes: [{ match: { stack: '*' }, profile: 'eu-residency' }] }, 'locks that'],
  ['files ignored under a lock', { extends: 'org.json', ignore: ['**'] }, 'locks that'],
  ['a boundary widened under a lock', { extends: 'org.json', boundary: { places: ['EU', 'US'], widens: APPROVAL } }, 'locks that'],
  ['assumptions accepted without an approval', { profile: 'eu-sovereign', assumptions: 'accept' }, 'give reason'],
  ["a typo'd key", { ...EU, wavers: [] }, 'unknown key wavers'],
  ["a typo'd key inside", { ...EU, boundary: { palces: ['EU'] } }, 'unknown key palces'],
  ["a typo'd rule", { ...EU, rules: { 'residency/copy': { severity: 'error' } } }, 'unknown rule'],
  ["a typo'd code", { ...EU, boundary: { places: ['EUU'] } }, 'EUU'],
])('refused: %s', (_what, policy, says) => {
  expect(refused(policy)).toContain(says);
});

test.each<[string, Policy]>([
  ['a rule off', { ...EU, rules: { 'residency/copies': { severity: 'off', ...APPROVAL } } }],
  ['a rule lowered', { ...EU, rules: { 'residency/copies': { severity: 'warning', ...APPROVAL } } }],
])('%s with an approval renames the profile and is listed', async (_what, policy) => {
  const { policy: shown } = await judgeBy(policy, { 'a.json': REPLICA });
  expect(shown.name).toBe('custom (from eu-residency)');
  expect(shown.loosened.join()).toContain('residency/copies');
});

test('an expired approval no longer loosens, and says so', async () => {
  const report = await judgeBy({ ...EU, rules: { 'residency/copies': { severity: 'off', ...APPROVAL, expires: '2026-11-20' } } }, { 'a.json': REPLICA });
  expect(blocking(report)).toEqual(['residency/copies rejected']);
  expect(report.notices.join()).toContain('not in force');
});

test.each<[string, Policy]>([
  ['lowers a rule', { ...EU, rules: { 'residency/copies': { severity: 'info' } } }],
  ['has a waiver', { ...EU, waivers: [{ rule: 'residency/copies', resource: 'Thing', ...APPROVAL }] }],
  ['widens its boundary', { ...EU, boundary: { places: ['EU', 'US'], widens: APPROVAL } }],
  ['declares', { ...EU, declared: { places: [] } }],
  ['ignores files', { ...EU, ignore: ['*'] }],
])('a policy in code that %s is refused', async (_what, policy) => {
  await expect(judge({ 'a.json': BUCKET }, policy)).rejects.toThrow(/can only tighten/);
});

test('a profile on the command line adds, and takes nothing away', async () => {
  const report = await judgeBy({ profile: 'eu-sovereign' }, { 'a.json': BUCKET }, { profiles: ['eu-residency'] });
  expect(blocking(report)).toContain('jurisdiction/operator rejected');
});

const waiver = (changes: object = {}): Policy => ({ ...EU, waivers: [{ rule: 'residency/copies', resource: 'Thing', to: 'aws:us-east-1', ...APPROVAL, ...changes }] });

test('a waiver covers one resource and one accepted value, and is never green', async () => {
  const report = await judgeBy(waiver(), { 'a.json': REPLICA });
  expect(blocking(report)).toEqual([]);
  expect([report.summary.waived, report.summary.proven]).toEqual([1, 0]);
  expect(report.findings.find(({ rule }) => rule === 'residency/copies')).toMatchObject({ verdict: 'waived', was: 'rejected', waiver: APPROVAL });
});

test.each<[string, object]>([
  ['any resource', { resource: '*' }],
  ['a value changed after approval', { to: 'aws:us-west-2' }],
  ['no value', { to: undefined }],
  ['a past date', { expires: '2026-11-20' }],
  ['a date that is none', { expires: 'never' }],
])('a waiver of %s waives nothing', async (_what, changes) => {
  expect(blocking(await judgeBy(waiver(changes), { 'a.json': REPLICA }))).toEqual(['residency/copies rejected']);
});

test.each<[string, object, string]>([
  ['approver = owner', { approver: owner }, 'the approver is the owner'],
  ['9999-12-31', { expires: '9999-12-31' }, 'at most 365 days'],
  ['no reason', { reason: ' ' }, 'not empty'],
])('refused: a waiver with %s', (_what, changes, says) => {
  expect(refused(waiver(changes))).toContain(says);
});

test('a waiver that matches several resources is refused', () => {
  const folder = folderOf({ 'freehold.json': waiver(), 'a.json': REPLICA, 'b.json': REPLICA });
  const { status, stderr } = freehold(folder, ['check', 'a.json', 'b.json', '--region', 'eu-central-1', '--now', '2026-11-21']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('matches')]);
});

test('reports say who approves, as claimed in the file', () => {
  const { stdout } = freehold(folderOf({ 'freehold.json': waiver(), 'a.json': REPLICA }), ['check', 'a.json', '--region', 'eu-central-1', '--now', '2026-11-21']);
  expect(stdout).toContain(`by ${approver} (as claimed in the file)`);
  expect(stdout).toContain(expires);
});

test('a policy inside the input is not the policy', () => {
  const folder = folderOf({ 'in/freehold.json': { ...EU, rules: { 'residency/copies': { severity: 'off', ...APPROVAL } } }, 'in/a.json': REPLICA, 'freehold.json': EU });
  expect(freehold(folder, ['check', 'in', '--region', 'eu-central-1', '--now', '2026-11-21']).status).toBe(1);
});

test('the policy is looked for up to the repository root, and no further', () => {
  const folder = folderOf({ 'freehold.json': EU, 'repository/sub/a.json': BUCKET });
  mkdirSync(join(folder, 'repository', '.git'));
  const sub = join(folder, 'repository', 'sub');
  expect(freehold(sub, ['check', 'a.json', '--region', 'eu-central-1'])).toMatchObject({ status: 2, stderr: expect.stringContaining('no profile') as unknown });
  writeFileSync(join(folder, 'repository', 'freehold.json'), JSON.stringify(EU));
  expect(freehold(sub, ['check', 'a.json', '--region', 'eu-central-1']).status).toBe(0);
});

test('only the files of a walk can be ignored: what is named is read', async () => {
  expect(open(await judgeBy({ ...EU, ignore: ['**'] }, { 'a.json': REPLICA }))).toEqual(['unread']);
});
