import { azureDeployment, azurePair, azureVaultMirror, findPlace, placesOf } from '../../catalog';

const countryOf = (code: string | undefined) => (code === undefined ? undefined : findPlace('azure', code)?.countries.join());

test.each([
  ['westeurope', 'northeurope', 'IE'], ['northeurope', 'westeurope', 'NL'], ['francecentral', 'francesouth', 'FR'], ['germanywestcentral', 'germanynorth', 'DE'],
  ['swedencentral', 'swedensouth', 'SE'], ['norwayeast', 'norwaywest', 'NO'], ['switzerlandnorth', 'switzerlandwest', 'CH'], ['uksouth', 'ukwest', 'GB'],
  ['brazilsouth', 'southcentralus', 'US'], ['eastasia', 'southeastasia', 'SG'], ['southeastasia', 'eastasia', 'HK'], ['westus3', 'eastus', 'US'], ['westindia', 'southindia', 'IN'],
])('%s is paired with %s, in %s', (region, pair, country) => {
  expect([azurePair(region), countryOf(azurePair(region))]).toEqual([pair, country]);
});

test.each(['polandcentral', 'italynorth', 'spaincentral', 'austriaeast', 'israelcentral', 'qatarcentral', 'mexicocentral', 'newzealandnorth', 'nowhere'])('%s has no pair', (region) => {
  expect(azurePair(region)).toBeUndefined();
});

test('a pair leaves its country in five regions only', () => {
  const leaving = placesOf('azure').filter(({ countries, pair }) => pair !== undefined && countryOf(pair) !== countries.join()).map(({ code }) => code);
  expect(leaving.sort()).toEqual(['brazilsouth', 'eastasia', 'northeurope', 'southeastasia', 'westeurope']);
});

test('vaults are mirrored to the pair, but for three regions', () => {
  expect(azureVaultMirror('westeurope')).toBe('northeurope');
  expect(['brazilsouth', 'brazilsoutheast', 'westus3', 'polandcentral'].map(azureVaultMirror)).toEqual([undefined, undefined, undefined, undefined]);
});

test.each(['GlobalStandard', 'GlobalProvisionedManaged', 'GlobalBatch', 'DeveloperTier'])('%s runs anywhere', (type) => {
  expect(azureDeployment(type, 'swedencentral')).toMatchObject({ countries: [], reach: 'there' });
});

test.each([['Standard', 'swedencentral', 'SE'], ['ProvisionedManaged', 'francecentral', 'FR'], ['Standard', 'westeurope', 'IE NL'], ['Standard', 'southeastasia', 'HK SG'], ['Standard', 'brazilsouth', 'BR']])('%s in %s runs in %s', (type, region, countries) => {
  expect(azureDeployment(type, region)).toMatchObject({ countries: countries.split(' '), reach: 'there' });
});

test.each(['DataZoneStandard', 'DataZoneProvisionedManaged', 'DataZoneBatch'])('%s runs in the zone of its region', (type) => {
  expect(azureDeployment(type, 'eastus2')).toMatchObject({ countries: ['US'], reach: 'there' });
  const europe = azureDeployment(type, 'polandcentral');
  expect(europe).toMatchObject({ reach: 'one', countries: expect.arrayContaining(['PL', 'NO', 'CH']) });
  expect(europe?.countries).not.toContain('GB');
  expect(azureDeployment(type, 'japaneast')).toMatchObject({ reach: 'one', countries: expect.arrayContaining(['JP', 'IN']) });
});

test.each([['DataZoneStandard', 'uksouth'], ['DataZoneStandard', 'brazilsouth'], ['Standrad', 'swedencentral'], ['constructor', 'swedencentral'], ['Standard', 'nowhere']])('where %s runs in %s nobody says', (type, region) => {
  expect(azureDeployment(type, region)).toBeUndefined();
});
