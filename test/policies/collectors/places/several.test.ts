import { placeOfCode } from '../../../../policies/collectors/places/code';
import { matchesPattern, placeOfPattern, severalPlaces } from '../../../../policies/collectors/places/several';
import { known, unknown, type Place } from '../../../../policies/facts';
import { contextOf, shown } from '../given';

const place = (id: string, countries: string[], reach: Place['reach'] = 'there') => known<Place>({ id, countries, reach, operators: [] });

test('several places are in all of their countries', () => {
  expect(severalPlaces([place('a', ['FR']), place('b', ['DE'])])).toMatchObject({ value: { id: 'a, b', countries: ['DE', 'FR'], reach: 'there' } });
});
test('one that may be anywhere makes all of them so', () => {
  expect(severalPlaces([place('a', ['FR']), place('b', [])])).toMatchObject({ value: { countries: [] } });
});
test('one that cannot be told makes none known', () => { expect(severalPlaces([place('a', ['FR']), unknown('x')]).state).toBe('unknown'); });
test('no place is unknown', () => { expect(shown(severalPlaces([]))).toBe('?'); });

test.each([
  ['eu-central-1', 'eu-*', true], ['eu-central-1', 'eu-central-?', true], ['us-east-1', 'eu-*', false], ['abc', '*c', true], ['abc', 'a*b', false], ['', '*', true], ['', '?', false],
])('%s fits %s: %s', (text, pattern, expected) => { expect(matchesPattern(text, pattern)).toBe(expected); });

test('a pattern of stars takes no time', () => {
  const began = process.hrtime.bigint();
  matchesPattern('a'.repeat(5000), `${'*a'.repeat(500)}b`);
  expect(Number(process.hrtime.bigint() - began) / 1e6).toBeLessThan(500);
});

test.each([['us-east-*', ['US']], ['*', []], ['nowhere-*', []]])('the regions of %s are in %j', (pattern, countries) => {
  expect(placeOfPattern('aws', pattern, contextOf([]))).toMatchObject({ value: { countries } });
});

test.each<[string, object | undefined]>([
  ['fr-par', { value: { countries: ['FR'], reach: 'there' }, basis: 'assumed' }],
  ['eu-west-2', { value: { countries: ['FR', 'GB'], reach: 'one' }, basis: 'assumed' }],
  ['atlantis', undefined],
])('the code %s alone', (code, expected) => {
  if (expected === undefined) expect(placeOfCode(code)).toBeUndefined();
  else expect(placeOfCode(code)).toMatchObject(expected);
});
