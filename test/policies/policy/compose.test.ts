import { composePolicy, PolicyError, type Effective, type Policy } from '../../../policies/policy';
import { profiles } from '../../../policies/profiles';
import { APPROVAL, compose, demand, inCode, messages, severityOf, TODAY } from '../../support/policies';

const ALL = profiles.map(({ name }) => name).join(', ');

describe('profiles', () => {
  test('one by name', () => {
    const effective = inCode({ profile: 'eu-residency' });
    expect(effective).toMatchObject({ name: 'eu-residency', profiles: ['eu-residency@1'], loosened: [], planned: [], notices: [], waivers: [], ignore: [], expects: [] });
    expect(demand(effective).boundary).toMatchObject({ label: 'EU', controllers: undefined, registries: undefined, external: true });
    expect(demand(effective).boundary.countries.has('FR')).toBe(true);
    expect(demand(effective).boundary.countries.has('CH')).toBe(false);
    expect(severityOf(demand(effective), 'egress/closed')).toBe('warning');
    expect(severityOf(demand(effective), 'jurisdiction/operator')).toBe('off');
  });

  test('of several the stricter demand wins', () => {
    const effective = inCode({ profile: ['eu-residency', 'eu-sovereign'] });
    expect(severityOf(demand(effective), 'egress/closed')).toBe('fatal');
    expect(demand(effective)).toMatchObject({ rejectAssumptions: true, boundary: { registries: [], controllersLabel: 'EU, EEA, CH' } });
    expect(effective.profiles).toEqual(['eu-residency@1', 'eu-sovereign@1']);
    expect(effective.planned).toContain('jurisdiction/survival');
  });

  test('the command line adds, after whatever the file loosens', () => {
    const policy = { profile: 'eu-residency', rules: { 'egress/exposure': { severity: 'off', ...APPROVAL } } } as const;
    expect(severityOf(demand(compose(policy)), 'egress/exposure')).toBe('off');
    expect(severityOf(demand(compose(policy, { profiles: ['eu-sovereign'] })), 'egress/exposure')).toBe('error');
  });

  test.each<[string, string]>([
    ['acme', `unknown profile acme; allowed: ${ALL}`],
    ['us-diffusion-2025', `the profile us-diffusion-2025 is not built yet; allowed: ${ALL}`],
    ['eu-residency@2', `unknown profile eu-residency@2; allowed: ${ALL}`],
  ])('%s is refused', (profile, message) => {
    expect(messages(() => compose({ profile }))).toEqual([message]);
    expect(messages(() => composePolicy({ profiles: [profile], today: TODAY }))).toEqual([message]);
  });

  test('no profile at all is refused', () => {
    expect(messages(() => composePolicy({ today: TODAY }))).toEqual(['no profile is asked for: name one under `profile`, or with --profile']);
    expect(messages(() => compose({ boundary: { places: ['FR'] } }))).toHaveLength(1);
  });
});

describe('a policy in code', () => {
  const base: Policy = { profile: 'eu-residency', boundary: { hosts: [{ host: 'a.example.eu', place: 'FR' }, { host: 'b.example.eu', place: 'FR' }] } };

  test('tightens what the file says', () => {
    const effective = compose(base, { object: { boundary: { places: ['FR'], hosts: [{ host: 'a.example.eu', place: 'FR' }], registries: ['rg.fr-par.scw.cloud/acme'] }, rules: { 'egress/closed': { severity: 'fatal' } } } });
    expect(demand(effective).boundary).toMatchObject({ label: 'FR', hosts: [{ host: 'a.example.eu' }], registries: ['rg.fr-par.scw.cloud/acme'] });
    expect(severityOf(demand(effective), 'egress/closed')).toBe('fatal');
  });

  test.each<[string, Policy]>([
    ['a rule that is off, approved or not', { rules: { 'egress/closed': { severity: 'off', ...APPROVAL } } }],
    ['a wider boundary', { boundary: { places: ['EU', 'US'], widens: APPROVAL } }],
    ['another host', { boundary: { hosts: [{ host: 'c.example.eu', place: 'FR' }] } }],
    ['a global service', { boundary: { globalServices: [{ service: 'AWS::CloudFront::Distribution', reason: 'public' }] } }],
    ['assumptions', { profile: 'eu-sovereign', assumptions: 'accept' }],
    ['a waiver', { waivers: [{ rule: 'egress/closed', resource: 'A', ...APPROVAL }] }],
    ['a declaration', { declared: { places: [] } }],
    ['a scope', { scopes: [{ match: { stack: '*' }, profile: 'eu-residency' }] }],
    ['files to ignore', { ignore: ['**'] }],
  ])('is refused with %s', (_what, object) => {
    expect(messages(() => compose(base, { object })).join()).toMatch(/a policy in code can only tighten/);
  });
});

describe('the digest', () => {
  const base: Policy = { profile: 'eu-residency', boundary: { places: ['FR'] } };

  test('is the same on another day, for another path and for other order of keys', () => {
    const { digest } = compose(base);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(compose({ boundary: { places: ['FR'] }, profile: 'eu-residency' }, { today: '2026-12-01' }).digest).toBe(digest);
  });

  test.each<[string, () => Effective]>([
    ['the policy', () => compose({ ...base, ignore: ['x'] })],
    ['an extended policy', () => compose([{ assumptions: 'reject' }, base])],
    ['code', () => compose(base, { object: { boundary: { places: ['FR'] } } })],
    ['a profile of the command line', () => compose(base, { profiles: ['eu-sovereign'] })],
    ['a flag', () => compose(base, { flags: { region: 'eu-west-3' } })],
  ])('changes with %s', (_what, changed) => {
    expect(changed().digest).not.toBe(compose(base).digest);
  });
});

test('every problem is named, with its place in the file', () => {
  try {
    compose({ profile: 'eu-residency', boundary: { places: ['EUU'] }, rules: { 'a/b': {} }, waivers: [{ rule: 'c/d', resource: 'A', ...APPROVAL }] });
    throw new Error('not reached');
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError);
    expect((error as PolicyError).problems).toHaveLength(3);
    for (const problem of (error as PolicyError).problems) expect(problem).toMatchObject({ file: 'freehold.yaml', line: 1, column: 1 });
  }
});
