import { isFollowing, placeFollowing } from '../../../../policies/collectors/places/following';
import { known, unknown, type Value } from '../../../../policies/facts';
import { contextOf, resource } from '../given';

const AZURE = known({ operator: 'azure', code: '' });
const account = (location: unknown, operator = AZURE) => resource('azurerm_storage_account', { location, server_id: 'elsewhere' }, { format: 'terraform', region: operator });
const follow = (as: 'azure-pair' | 'azure-vault' | 'azure-deployment', value: Value<unknown>, location: string, of?: string) => {
  const subject = account(location);
  return placeFollowing(as, value, of, subject, contextOf([subject]));
};

test('three namings follow from a place', () => expect(['azure-pair', 'azure-vault', 'azure-deployment', 'region', 'anywhere'].map((as) => isFollowing(as as 'region'))).toEqual([true, true, true, false, false]));

test.each([['azure-pair', 'westeurope', ['IE']], ['azure-vault', 'westeurope', ['IE']], ['azure-vault', 'polandcentral', ['PL']], ['azure-pair', 'West Europe', ['IE']]] as const)('%s of %s is in %j', (as, location, countries) => {
  expect(follow(as, known('GRS'), location)).toMatchObject({ state: 'known', value: { countries } });
});

test('a value that nobody knows leaves the region or its pair', () => {
  expect(follow('azure-pair', unknown('a variable'), 'westeurope')).toMatchObject({ value: { countries: ['IE', 'NL'], reach: 'one' } });
  expect(follow('azure-deployment', unknown('a variable'), 'westeurope')).toMatchObject({ state: 'unknown', because: 'a variable' });
});

test.each([['azure-pair', 'GRS', 'polandcentral', 'azure:polandcentral has no paired region'], ['azure-deployment', 'Standrad', 'westeurope', 'the catalog does not know where Standrad runs in azure:westeurope']] as const)('%s of %s in %s cannot be told', (as, value, location, because) => {
  expect(follow(as, known(value), location)).toMatchObject({ state: 'unknown', because, settle: expect.any(String) });
});

test('what names a resource outside of the check is unknown, unless it is declared', () => {
  expect(follow('azure-pair', known('GRS'), 'westeurope', 'server_id')).toMatchObject({ state: 'unknown', because: 'elsewhere is not part of this check' });
  expect(follow('azure-pair', known('GRS'), 'westeurope', 'none')).toMatchObject({ state: 'unknown', because: 'none is not given' });
  const subject = account('westeurope');
  const declared = { places: [{ match: 'elsewhere', place: 'azure:francecentral' }] };
  expect(placeFollowing('azure-pair', known('GRS'), 'server_id', subject, contextOf([subject], declared))).toMatchObject({ value: { countries: ['FR'] }, basis: 'declared' });
});

test('a cloud of one country keeps its copies there', () => {
  const subject = account('usgovvirginia', known({ operator: 'azure-us-gov', code: '' }));
  expect(placeFollowing('azure-pair', known('GRS'), undefined, subject, contextOf([subject]))).toMatchObject({ value: { countries: ['US'] } });
});

test.each(['azure-pair', 'azure-vault'] as const)('a declared country has no region: %s cannot be told', (as) => {
  const subject = account('westeurope');
  const context = contextOf([subject], { places: [{ match: 'elsewhere', place: 'FR' }] });
  expect(placeFollowing(as, known('GRS'), 'server_id', subject, context)).toMatchObject({ state: 'unknown', settle: expect.stringContaining('azure:') });
});
