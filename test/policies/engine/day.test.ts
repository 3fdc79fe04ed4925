import { dayNumber, daysBetween } from '../../../policies/engine';

test.each([
  ['2026-11-21', '2026-11-21', 0],
  ['2026-11-21', '2027-11-21', 365],
  ['2027-11-21', '2028-11-21', 366],
  ['2026-12-31', '2027-01-01', 1],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-11-21', '2026-11-20', -1],
  ['1970-01-01', '2000-01-01', 10_957],
])('from %s to %s: %d', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('agrees with the calendar of the runtime over four centuries', () => {
  const start = Date.UTC(1900, 0, 1);
  for (let day = 0; day < 146_097; day += 13) {
    const text = new Date(start + day * 86_400_000).toISOString().slice(0, 10);
    if (daysBetween('1900-01-01', text) !== day) throw new Error(text);
  }
});

test.each(['', '2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-04-31', '26-01-01', '2026-1-1', ' 2026-01-01', '2026-01-01T00:00:00Z', '2100-02-29', 'tomorrow'])('%j is no day', (text) => {
  expect([dayNumber(text), daysBetween('2026-01-01', text), daysBetween(text, '2026-01-01')]).toEqual([undefined, undefined, undefined]);
});
