import { adequacy, bloc, isCountry } from '../../../catalog';
import { PLANNED_PROFILES, profileOf, profiles } from '../../../policies/profiles';
import { findRule } from '../../../policies/rules';

test.each([['eu-residency', 'eu-residency'], ['eu-residency@1', 'eu-residency'], ['air-gapped', 'air-gapped']])('%s is the profile %s', (name, found) => {
  expect(profileOf(name)?.name).toBe(found);
});

test.each(['eu-residency@2', 'eu', '', 'EU-RESIDENCY', '__proto__', 'us-diffusion-2025', 'us-residency'])('%j is none', (name) => {
  expect(profileOf(name)).toBeUndefined();
});

test('no profile is both built and planned', () => {
  expect(profiles.filter(({ name }) => PLANNED_PROFILES.includes(name))).toEqual([]);
  expect([...PLANNED_PROFILES].sort()).toEqual(PLANNED_PROFILES);
});

const named = profiles.map((profile) => [profile.name, profile] as const);

test.each(named)('%s names areas of the catalog, and options that its rules take', (_name, { boundary, controllers = [], demands }) => {
  for (const code of [...boundary, ...controllers]) expect([code, bloc(code) !== undefined || isCountry(code)]).toEqual([code, true]);
  for (const [id, { options }] of Object.entries(demands)) if (options !== undefined) expect([id, findRule(id)?.options]).toEqual([id, expect.anything()]);
});

test('the sovereign profile asks every rule that the residency profile asks, and no less of any', () => {
  const [residency, sovereign] = [profileOf('eu-residency'), profileOf('eu-sovereign')];
  const rank = ['info', 'warning', 'error', 'fatal'];
  for (const [id, { severity }] of Object.entries(residency?.demands ?? {})) {
    expect([id, rank.indexOf(sovereign?.demands[id]?.severity ?? '')]).toEqual([id, expect.any(Number)]);
    expect(rank.indexOf(sovereign?.demands[id]?.severity ?? '')).toBeGreaterThanOrEqual(rank.indexOf(severity));
  }
});

test('only the air-gapped profile allows no external host', () => {
  expect(profiles.filter(({ external }) => !external).map(({ name }) => name)).toEqual(['air-gapped']);
});

test('identity issuers, certificates and access keys are no metadata', () => {
  const { options } = profileOf('eu-residency')?.demands['residency/global-services'] ?? {};
  const { tolerated } = options as { tolerated: readonly string[] };
  expect(tolerated).toContain('AWS::IAM::Role');
  expect(tolerated.filter((type) => /OIDC|SAML|ServerCertificate|AccessKey|openid|saml|server_certificate|access_key|StackSet|CustomResource|\*/.test(type))).toEqual([]);
});

const COUNTRIES = ['ae', 'au', 'br', 'ca', 'ch', 'de', 'es', 'fr', 'gb', 'in', 'it', 'jp', 'kr', 'nl', 'sa', 'sg'];

test.each(COUNTRIES)('%s-residency asks what eu-residency asks, of its country, and cites a regime', (code) => {
  const [own, europe] = [profileOf(`${code}-residency`), profileOf('eu-residency')];
  expect(own).toMatchObject({ boundary: [code.toUpperCase()], assumptions: 'accept', external: true, demands: europe?.demands });
  expect(own?.regimes?.length).toBeGreaterThan(0);
});

test('the adequate countries are those with a decision that no scope limits', () => {
  const { boundary = [] } = profileOf('eea-adequate') ?? {};
  const decided = [...bloc('GDPR_ADEQUATE') ?? []].filter((code) => adequacy(code)?.scope === undefined);
  expect([...boundary].sort()).toEqual(['EEA', ...decided].sort());
});
