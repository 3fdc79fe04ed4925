import { findOperator, findScheme, isAwsOwned, meetsLevel, operatorIds, vendorOfAccount } from '../../catalog';

test.each<[string, string | undefined, number | undefined]>([
  ['BSI C5', 'BSI C5', undefined],
  ['C5:2020 Type 2', 'BSI C5', 1],
  ['bsi c5 type 1', 'BSI C5', 0],
  ['SecNumCloud 3.2', 'SecNumCloud', undefined],
  ['ENS Alta', 'ENS', 2],
  ['ENS básica', 'ENS', 0],
  ['ISO/IEC 27001:2022', 'ISO 27001', undefined],
  ['MTCS tier 3', 'MTCS', 2],
  ['C50', undefined, undefined],
  ['ENSO', undefined, undefined],
  ['', undefined, undefined],
])('%j names %s, level %s', (text, name, level) => {
  const found = findScheme(text);
  expect([found?.scheme.name, found?.level]).toEqual([name, level]);
});

test.each<[string, string, boolean | undefined]>([
  ['ENS medium', 'ENS alta', true], ['ENS alta', 'ENS media', false], ['ENS alta', 'ENS', undefined], ['ENS', 'ENS basic', true],
])('a demand for %s is met by %s: %s', (demanded, held, met) => {
  const [wanted, got] = [findScheme(demanded), findScheme(held)];
  expect(wanted && got && meetsLevel(wanted, got)).toBe(met);
});

test('most of what operators are said to hold is of a scheme that the catalog has', () => {
  const rows = operatorIds().flatMap((id) => findOperator(id)?.certifications ?? []);
  const unknown = rows.filter(({ scheme }) => findScheme(scheme) === undefined).map(({ scheme }) => scheme);
  expect([...new Set(unknown)].sort()).toEqual(['EC sovereign cloud tender', 'Japan Government Cloud']);
});

test('a refusal says so with confidence, and what is only heard of is held by nobody for sure', () => {
  const rows = operatorIds().flatMap((id) => findOperator(id)?.certifications ?? []);
  expect(rows.filter(({ standing, confidence }) => standing === 'refused' && confidence !== 'high')).toEqual([]);
  expect(rows.filter(({ standing, status }) => standing === 'held' && /process|expected|reported/.test(status))).toEqual([]);
});

test('accounts of vendors are not those of AWS', () => {
  expect(vendorOfAccount('464622532012')).toMatchObject({ vendor: 'Datadog', country: 'US' });
  expect([vendorOfAccount('111122223333'), isAwsOwned('464622532012'), isAwsOwned('098369216593')]).toEqual([undefined, false, true]);
});
