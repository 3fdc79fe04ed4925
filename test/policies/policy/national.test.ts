import { compose, demand, inCode, messages } from '../../support/policies';

test.each<[string, string]>([['FR', 'FR'], ['aws:eu-central-1', 'aws:eu-central-1']])('%s is one country', (place, label) => {
  expect(demand(inCode({ profile: 'national', boundary: { places: [place] } })).boundary.label).toBe(label);
});

test.each<[string, readonly string[] | undefined, string]>([
  ['no place', undefined, 'any country'], ['a bloc', ['EU'], 'EU'], ['two countries', ['FR', 'DE'], 'FR, DE'], ['places of two countries', ['FR', 'aws:eu-central-1'], 'FR, aws:eu-central-1'],
])('%s is refused', (_what, places, label) => {
  expect(messages(() => compose({ profile: 'national', ...(places && { boundary: { places } }) }))).toEqual([
    `national@1 asks for one country, and the boundary is ${label}: name the country under boundary.places`,
  ]);
});

test('a profile of one country beside it names the country', () => {
  expect(demand(inCode({ profile: ['national', 'fr-residency'] })).boundary.label).toBe('FR');
});

test('a scope names a country of its own', () => {
  const effective = compose({ profile: 'eu-residency', scopes: [{ match: { stack: 'Prod/*' }, profile: 'national', boundary: { places: ['IN'] } }] });
  expect(demand(effective).boundary.label).toBe('IN');
});

test.each([['2031-12-27', true], ['2031-12-28', false]])('on %s, whether the United Kingdom is adequate: %s', (today, inside) => {
  const { boundary } = demand(compose({ profile: 'eea-adequate' }, { today }));
  expect([boundary.countries.has('GB'), boundary.countries.has('CH'), boundary.countries.has('US')]).toEqual([inside, true, false]);
});
