import { isExpired } from '../../catalog';

test.each([
  ['2026-11-21', false], ['2027-02-19', false], ['2027-02-20', true], ['2030-01-01', true], ['2026-01-01', false], ['', true], ['tomorrow', true],
])('a row of 21 November that is held for 90 days is too old on %s: %s', (today, expected) => {
  expect(isExpired({ asOf: '2026-11-21', life: 90 }, today)).toBe(expected);
});

test('a row without a life is held for as long as nobody changes it', () => expect(isExpired({ asOf: '2000-01-01' }, '2030-01-01')).toBe(false));
