import { adequacy, bloc, catalogDate, countryName, isCountry } from '../../catalog';

test('the date of the catalog is a day', () => {
  expect(catalogDate()).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test.each([['DE', true], ['GP', true], ['HK', true], ['de', false], ['UK', false], ['EU', false], ['EPO', false], ['XK', false], ['', false]])('%j is a country: %s', (code, is) => {
  expect(isCountry(code)).toBe(is);
});

test('a country has a name, anything else is its own', () => {
  expect([countryName('FR'), countryName('AE'), countryName('nowhere')]).toEqual(['France', 'United Arab Emirates', 'nowhere']);
});

test.each(['GP', 'MQ', 'RE', 'GF', 'YT', 'MF', 'AX'])('EU law reaches %s', (code) => expect([bloc('EU')?.has(code), bloc('EEA')?.has(code)]).toEqual([true, true]));

test.each(['GL', 'FO', 'NC', 'PF', 'PM', 'WF', 'BL', 'AW', 'CW', 'SX', 'BQ', 'SJ', 'GB', 'GI', 'CH'])('EU law does not reach %s', (code) => expect([bloc('EU')?.has(code), bloc('EEA')?.has(code)]).toEqual([false, false]));

test('the EEA is more than the EU and less than Europe', () => {
  expect(['IS', 'LI', 'NO', 'CH'].map((code) => [bloc('EU')?.has(code), bloc('EEA')?.has(code)])).toEqual([[false, true], [false, true], [false, true], [false, false]]);
});

test('a decision has its scope and its end', () => {
  expect(adequacy('GB')).toMatchObject({ decision: '(EU) 2021/1772', expires: '2031-12-27' });
  expect(adequacy('BR')).toMatchObject({ decision: '(EU) 2026/179', adopted: '2026-01-26' });
  expect(['US', 'CA', 'JP'].map((code) => adequacy(code)?.scope !== undefined)).toEqual([true, true, true]);
  expect(adequacy('CN')).toBeUndefined();
});

test('a bloc that nobody defined is none', () => expect([bloc('NATO'), bloc('constructor'), bloc('eu')]).toEqual([undefined, undefined, undefined]));
