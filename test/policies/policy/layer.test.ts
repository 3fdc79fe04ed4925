import type { Policy } from '../../../policies/policy';
import { APPROVAL, compose, demand, messages, severityOf } from '../../support/policies';

describe('an extended policy', () => {
  const parent: Policy = { profile: 'eu-residency', boundary: { registries: ['rg.fr-par.scw.cloud/acme'] } };
  const off: Policy = { rules: { 'egress/closed': { severity: 'off', ...APPROVAL } } };

  test('is what the other starts from', () => {
    expect(demand(compose([parent, { boundary: { places: ['FR'], registries: ['rg.fr-par.scw.cloud/acme/llm'] } }])).boundary).toMatchObject({ label: 'FR', registries: ['rg.fr-par.scw.cloud/acme/llm'] });
    expect(severityOf(demand(compose([parent, off])), 'egress/closed')).toBe('off');
  });

  test('a registry beside the allowed one is a wider boundary', () => {
    expect(messages(() => compose([parent, { boundary: { registries: ['rg.fr-par.scw.cloud/acme-evil'] } }]))).toEqual([expect.stringContaining('boundary.registries adds rg.fr-par.scw.cloud/acme-evil')]);
  });

  test.each<[string, NonNullable<Policy['locked']>, Policy]>([
    ['rules', ['rules'], off],
    ['everything', true, off],
    ['the boundary', ['boundary'], { boundary: { places: ['EU', 'CH'], widens: APPROVAL } }],
    ['hosts, with the boundary', ['boundary'], { boundary: { hosts: [{ host: 'a.example.eu', place: 'FR' }] } }],
    ['waivers', ['waivers'], { waivers: [{ rule: 'egress/closed', resource: 'A', ...APPROVAL }] }],
    ['declarations', ['declared'], { declared: { places: [{ match: 'a', place: 'FR', owner: 'o', source: 's', review: '2027-01-01' }] } }],
    ['scopes', ['scopes'], { scopes: [{ match: { stack: 'A' }, boundary: { places: ['FR'] } }] }],
    ['ignored files', ['ignore'], { ignore: ['x'] }],
  ])('locks %s', (_what, locked, child) => {
    expect(messages(() => compose([{ ...parent, locked }, child])).join()).toContain('the policy it extends locks that');
  });

  test('what is locked can be tightened', () => {
    expect(demand(compose([{ ...parent, locked: true }, { boundary: { places: ['FR'] }, rules: { 'egress/closed': { severity: 'fatal' } } }])).boundary.label).toBe('FR');
  });

  test('a lock reaches those that extend, and not its own policy', () => {
    expect(messages(() => compose({ ...parent, ...off, locked: true }))).toEqual([]);
    expect(messages(() => compose([{ ...parent, locked: true }, {}, off]))).toHaveLength(1);
  });
});
