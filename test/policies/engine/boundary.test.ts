import { contains, within, type Boundary } from '../../../policies/engine';
import { known, oneOf, unknown, type Place } from '../../../policies/facts';

const EU: Boundary = {
  label: 'EU', countries: new Set(['DE', 'FR', 'IE']), places: new Set(['aws:eu-central-2']),
  controllers: undefined, registries: undefined, hosts: [], globalServices: [], external: true,
};

function place(id: string, countries: readonly string[], reach: Place['reach'] = 'there'): Place {
  return { id, countries, reach, operators: [] };
}

test.each([
  [place('aws:eu-central-1', ['DE']), 'inside'],
  [place('aws:us-east-1', ['US']), 'outside'],
  [place('a profile', ['DE', 'FR']), 'inside'],
  [place('a profile', ['DE', 'US']), 'outside'],
  [place('a label', ['FR', 'GB'], 'one'), 'either'],
  [place('a label', ['US', 'GB'], 'one'), 'outside'],
  [place('a label', ['FR', 'DE'], 'one'), 'inside'],
  [place('anywhere', []), 'outside'],
  [place('aws:eu-central-2', ['CH']), 'inside'],
] as const)('%j is %s', (where, side) => {
  expect(contains(EU, where)).toBe(side);
});

test('the message names the value got and the values allowed', () => {
  expect(within(EU, known(place('aws:us-east-1', ['US'])), 'the replica')).toEqual({
    verdict: 'rejected', message: 'the replica is in aws:us-east-1 (US); the boundary allows EU', got: 'aws:us-east-1',
  });
});

test('one alternative outside rejects and names its condition; an unknown one leaves it undetermined', () => {
  const inside = { value: known(place('aws:eu-central-1', ['DE'])), when: 'Prod is true' };
  const outside = { value: known(place('aws:us-east-1', ['US'])), when: 'Prod is false' };
  const lost = { value: unknown('it is given at deployment', 'write it down'), when: 'Prod is false' };
  expect(within(EU, oneOf([inside, outside]), 'x')).toMatchObject({ verdict: 'rejected', message: expect.stringContaining('when Prod is false') as string });
  expect(within(EU, oneOf([inside, lost]), 'x')).toMatchObject({ verdict: 'undetermined', settle: 'write it down' });
  expect(within(EU, unknown('why'), 'x')).toMatchObject({ verdict: 'undetermined' });
});

test('a proof is as firm as its value', () => {
  expect(within(EU, known(place('aws:eu-central-1', ['DE']), 'assumed'), 'x')).toEqual({ verdict: 'proven', basis: 'assumed' });
});
