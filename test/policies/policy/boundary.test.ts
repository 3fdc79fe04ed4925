import { APPROVAL, compose, demand, messages } from '../../support/policies';

describe('the boundary', () => {
  test('narrows', () => {
    const { boundary } = demand(compose({ profile: 'eu-residency', boundary: { places: ['FR', 'aws:eu-central-1'], registries: ['rg.fr-par.scw.cloud/acme'], operators: { controllers: ['EU'] } } }));
    expect(boundary).toMatchObject({ label: 'FR, aws:eu-central-1', registries: ['rg.fr-par.scw.cloud/acme'], controllersLabel: 'EU' });
    expect([...boundary.countries]).toEqual(['FR']);
    expect([...boundary.places]).toEqual(['aws:eu-central-1']);
  });

  test('does not widen without an approval', () => {
    expect(messages(() => compose({ profile: 'eu-residency', boundary: { places: ['EU', 'US'] } }))).toEqual(['boundary.places reaches beyond EU, to US: that loosens the policy; give reason, owner, approver, expires']);
  });

  test('widens with one, by another name', () => {
    const effective = compose({ profile: 'eu-residency', boundary: { places: ['EU', 'CH'], widens: APPROVAL } });
    expect(effective).toMatchObject({ name: 'custom (from eu-residency)', loosened: ['boundary.places reaches beyond EU, to CH'] });
    expect(demand(effective).boundary.countries.has('CH')).toBe(true);
  });

  test('an approval that is over changes nothing, and says so', () => {
    const effective = compose({ profile: 'eu-residency', boundary: { places: ['FR', 'CH'], widens: { ...APPROVAL, expires: '2026-11-20' } } });
    expect(effective).toMatchObject({ name: 'eu-residency', loosened: [], notices: ['not in force: boundary.places reaches beyond EU, to CH; it expired on 2026-11-20'] });
    expect(demand(effective).boundary.countries.has('CH')).toBe(false);
    expect(demand(effective).boundary.countries.has('FR')).toBe(true);
  });

  test.each(['EUU', 'eu', 'aws:eu-central-9', 'NOWHERE', '__proto__', 'XX'])('%s is no place', (code) => {
    expect(messages(() => compose({ profile: 'eu-residency', boundary: { places: [code] } }))[0]).toContain(`${code} is no place`);
  });

  test('is never empty', () => {
    expect(messages(() => compose({ profile: 'eu-residency', boundary: { places: ['US'], widens: { ...APPROVAL, expires: '2026-11-20' } } }))).toEqual(['nothing is left of EU: the boundary is empty']);
  });
});
