import { bloc, findPlace, knownCode, operatorIds, placesByCode, placesOf } from '../../catalog';

const where = (id: string) => {
  const [operator = '', ...code] = id.split(':');
  return findPlace(operator, code.join(':'))?.countries;
};

test.each([
  ['aws:eu-west-2', 'GB'], ['outscale:eu-west-2', 'FR'], ['numspot:eu-west-2', 'FR'], ['alibaba:eu-west-2', 'FR'], ['leaseweb:eu-west-2', 'GB'],
  ['aws:eu-central-2', 'CH'], ['ionos:eu-central-2', 'DE'],
  ['aws:eu-west-1', 'IE'], ['alibaba:eu-west-1', 'GB'],
  ['aws:eu-west-3', 'FR'], ['leaseweb:eu-west-3', 'NL'],
  ['aws:me-central-1', 'AE'], ['alibaba:me-central-1', 'SA'], ['gcp:me-central1', 'QA'],
  ['aws:me-west-1', 'SA'], ['lambda:me-west-1', 'IL'], ['nebius:me-west1', 'IL'],
  ['alibaba:me-east-1', 'AE'], ['huawei:me-east-1', 'SA'],
  ['aws:ap-southeast-1', 'SG'], ['huawei:ap-southeast-1', 'HK'],
  ['aws:ap-southeast-2', 'AU'], ['huawei:ap-southeast-2', 'TH'],
  ['aws:ap-southeast-3', 'ID'], ['huawei:ap-southeast-3', 'SG'], ['alibaba:ap-southeast-3', 'MY'],
  ['aws:ap-southeast-4', 'AU'], ['huawei:ap-southeast-4', 'ID'],
  ['nebius:eu-north1', 'FI'], ['aws:eu-north-1', 'SE'], ['nebius:eu-south1', 'ES'], ['aws:eu-south-1', 'IT'],
  ['akamai:eu-west', 'GB'], ['hetzner:fsn1', 'DE'],
])('a code means what its operator means by it: %s is in %s', (id, country) => {
  expect(where(id)).toEqual([country]);
});

test.each([
  'aws:eu-central-2 CH', 'aws:eu-west-2 GB', 'aws-iso-e:eu-isoe-west-1 GB', 'gcp:europe-west2 GB', 'gcp:europe-west6 CH', 'oci:eu-zurich-1 CH',
  'oci:eu-jovanovac-1 RS', 'oci:eu-dcc-zurich-1 CH', 'oci:eu-crissier-1 CH', 'ibm:eu-gb GB', 'otc:eu-ch2 CH', 'leaseweb:eu-west-2 GB',
  'nebius:eu-north2 IS', 'alibaba:eu-west-1 GB', 'tencent:eu-moscow RU', 'crusoe:eu-iceland1-a IS', 'crusoe:eu-norway1-a NO', 'crusoe:eu-norway1-b NO',
  'ovhcloud:eu-west-eri GB', 'ovhcloud:eu-west-lz-lon GB', 'ovhcloud:eu-west-lz-zrh CH', 'ovhcloud:eu-north-lz-osl NO', 'coreweave:EU-NORTH-02A NO',
  'aws:eu-central-1-ist-1a TR', 'aws:eu-west-3-cmn-wlz-1a MA', 'aws:eu-west-3-dss-wlz-1a SN',
])('"eu" at the start proves nothing: %s', (line) => {
  const [id = '', country] = line.split(' ');
  expect(where(id)).toEqual([country]);
  expect(bloc('EU')?.has(country ?? '')).toBe(false);
});

test('eighteen AWS zones lie in another country than their region', () => {
  const abroad = placesOf('aws').filter(({ parent, countries }) => parent !== undefined && where(`aws:${parent}`)?.[0] !== countries[0]);
  expect(abroad).toHaveLength(18);
  expect(abroad.map(({ code }) => code)).toEqual(expect.arrayContaining(['eu-central-1-ist-1a', 'eu-central-1-ath-1a', 'eu-central-1-waw-1a', 'ap-southeast-1-han-1a']));
});

test.each([
  ['aws', 'eu-central-1a', 'eu-central-1', 'DE'], ['aws', 'euc1-az1', 'eu-central-1', 'DE'], ['aws', 'use1-az6', 'us-east-1', 'US'],
  ['aws', 'aps1-az2', 'ap-south-1', 'IN'], ['aws', 'apse1-az2', 'ap-southeast-1', 'SG'], ['aws', 'euc1-ist1-az1', 'eu-central-1', 'TR'],
  ['aws-us-gov', 'usgw1-az1', 'us-gov-west-1', 'US'], ['aws-eusc', 'eusc-de-east-1b', 'eusc-de-east-1', 'DE'],
  ['gcp', 'europe-west3-a', 'europe-west3', 'DE'], ['scaleway', 'fr-par-2', 'fr-par', 'FR'], ['outscale', 'eu-west-2a', 'eu-west-2', 'FR'],
  ['ovhcloud', 'GRA11', 'GRA', 'FR'], ['ovhcloud', 'UK1', 'UK', 'GB'], ['ovhcloud', 'RBX-A', 'RBX', 'FR'], ['ovhcloud', 'EU-WEST-LZ-LUX-A', 'EU-WEST-LZ-LUX', 'LU'],
  ['ovhcloud', 'eu-west-par-a', 'eu-west-par', 'FR'], ['otc', 'eu-de-01', 'eu-de', 'DE'], ['hetzner', 'fsn1-dc14', 'fsn1', 'DE'],
])('%s %s is a zone of %s, in %s, and keeps its own name', (operator, code, parent, country) => {
  expect(findPlace(operator, code)).toMatchObject({ id: `${operator}:${code}`, code, kind: 'zone', parent, countries: [country] });
});

test.each([
  ['aws', 'eu-central-1-xyz-1a'], ['aws', 'euc1-xyz1-az1'], ['aws', 'EU-CENTRAL-1'], ['aws', 'eu-central-1z'], ['aws', 'eu-central-9'], ['aws', ''], ['aws', 'EUa'],
  ['aws', 'eu-central-1 '], ['aws', 'eusc-de-east-1'], ['aws', 'ap-southeast-10'], ['gcp', 'eu-a'], ['gcp', 'europe-west3-'], ['scaleway', 'it-mil'], ['scaleway', 'fr-par-0'],
  ['openstack', 'RegionOne'], ['aws', '__proto__'], ['constructor', 'eu-central-1'], ['aws', `eu-central-1${'a'.repeat(1e6)}`], ['ovhcloud', '11'], ['northern-data', 'main'],
])('%s has no %.40s', (operator, code) => {
  expect(findPlace(operator, code)).toBeUndefined();
});

test('multi-regions are in each of their countries, logical locations in one of them', () => {
  expect(findPlace('gcp', 'EU')).toMatchObject({ kind: 'multi-region', reach: 'there' });
  expect(findPlace('gcp', 'EU')?.countries).toHaveLength(27);
  expect(findPlace('gcp', 'EUR5')).toMatchObject({ countries: ['BE', 'GB'], reach: 'there' });
  expect(findPlace('gcp', 'EUR8')?.countries).toContain('CH');
  expect(findPlace('azure', 'europe')).toMatchObject({ reach: 'one', countries: expect.arrayContaining(['CH', 'GB', 'NO']) });
  expect(findPlace('azure', 'global')?.countries).toEqual([]);
  expect(findPlace('aws', 'EU')?.countries).toEqual(['IE']);
});

test('a code alone is one of the places of every operator that uses it', () => {
  expect(placesByCode('fr-par').map(({ id }) => id)).toEqual(['akamai:fr-par', 'scaleway:fr-par']);
  expect(new Set(placesByCode('eu-west-2').flatMap(({ countries }) => countries))).toEqual(new Set(['FR', 'GB']));
  expect(placesByCode('fr-par-1').map(({ id }) => id)).toEqual(['scaleway:fr-par-1']);
  expect(new Set(placesByCode('eu-west-2a').flatMap(({ countries }) => countries))).toEqual(new Set(['FR', 'GB']));
  expect(placesByCode('us-east-1').flatMap(({ countries }) => countries).filter((country) => country !== 'US')).toEqual([]);
  expect(placesByCode('us-southwest-lz-dal').map(({ id }) => id)).toEqual(['ovhcloud:us-southwest-lz-dal']);
});

test.each([['eu-central-1', true], ['euc1-az1', true], ['GRA11', true], ['eu-central-9', false], ['main', false], ['', false], ['EU-CENTRAL-1', false], ['toString', false], ['eu-central-1 or so', false]])(
  'whether anyone uses %j as a code: %s', (text, known) => expect(knownCode(text)).toBe(known),
);

test('a site whose operator has no codes has one that no text can match', () => {
  expect(findPlace('jupiter', 'main')?.countries).toEqual(['DE']);
  expect(placesByCode('main')).toEqual([]);
});

test('every listed code is found again, under its own id', () => {
  for (const operator of operatorIds()) {
    for (const row of placesOf(operator)) expect(findPlace(operator, row.code)).toEqual({ ...row, id: `${operator}:${row.code}` });
  }
});
