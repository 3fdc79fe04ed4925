import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adequacy, bloc, findHost, findOperator, findPlace, isCountry, operatorIds, placesOf } from '../../catalog';
import { aiProvidersFile, awsAccountsFile, azureFile, bedrockFile, countriesFile, endpointsFile, operatorsFile, placesFile, schemesFile, vendorAccountsFile } from '../../catalog/schema';

const CATALOG = join(__dirname, '../../catalog');
const read = (name: string): unknown => JSON.parse(readFileSync(join(CATALOG, name), 'utf8'));
const PLACES = readdirSync(join(CATALOG, 'places')).filter((name) => name.endsWith('.json'));

const operators = operatorsFile.parse(read('operators.json')).operators;
const endpoints = endpointsFile.parse(read('endpoints.json')).endpoints;
const providers = aiProvidersFile.parse(read('ai-providers.json')).providers;

test.each(PLACES)('places/%s has the shape of a places file, is named after its operator, and lists no code twice', (name) => {
  const file = placesFile.parse(read(`places/${name}`));
  expect(`${file.operator}.json`).toBe(name);
  const codes = file.places.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
});

test.each([
  ['countries.json', countriesFile], ['bedrock-profiles.json', bedrockFile], ['aws-accounts.json', awsAccountsFile], ['azure.json', azureFile], ['vendor-accounts.json', vendorAccountsFile], ['schemes.json', schemesFile],
] as const)('%s has its shape', (name, schema) => {
  expect(() => schema.parse(read(name))).not.toThrow();
});

test('the schemas turn down a row without a date, a source or a country', () => {
  const sound = { operator: 'x', asOf: '2026-11-21', source: 's', confidence: 'high', places: [{ code: 'a', country: 'DE' }] };
  expect(placesFile.safeParse(sound).success).toBe(true);
  for (const key of ['asOf', 'source', 'confidence']) expect(placesFile.safeParse({ ...sound, [key]: undefined }).success).toBe(false);
  for (const row of [{ code: 'a' }, { code: 'a', country: 'de' }, { code: 'a', country: 'DE', bloc: 'EU' }, { code: 'a', country: 'DE', typo: 1 }]) {
    expect(placesFile.safeParse({ ...sound, places: [row] }).success).toBe(false);
  }
});

test('every place has a date, a source, a confidence and countries that exist', () => {
  const rows = operatorIds().flatMap((id) => placesOf(id));
  expect(rows.length).toBeGreaterThan(700);
  for (const row of rows) {
    expect([row.asOf, row.source, row.confidence]).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/), expect.stringMatching(/\S/), expect.stringMatching(/^(high|medium|low)$/)]);
    expect(row.countries.filter((code) => !isCountry(code))).toEqual([]);
    if (row.countries.length === 0) expect(row.code).toBe('global');
    if (row.pair !== undefined) expect(findPlace(row.operator, row.pair)).toBeDefined();
    if (row.parent !== undefined) expect(findPlace(row.operator, row.parent)).toBeDefined();
  }
});

test('every file of places has an operator, and every operator named anywhere exists', () => {
  const ids = new Set(operatorIds());
  const named = [
    ...PLACES.map((name) => name.replace(/\.json$/, '')),
    ...endpoints.flatMap(({ operator, regionsOf }) => [operator, regionsOf]),
    ...providers.flatMap(({ operator, hosts }) => [operator, ...hosts.map(({ regionsOf }) => regionsOf)]),
  ].filter((id) => id !== undefined);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('seats, controllers and parents are countries', () => {
  const codes = [
    ...operators.flatMap(({ seat, controllers, licensors = [], pending = [] }) => [seat, ...[...controllers, ...licensors, ...pending].map(({ country }) => country)]),
    ...[...endpoints, ...providers].flatMap(({ operatorCountry, ultimateParentCountry }) => [operatorCountry, ultimateParentCountry]),
  ].filter((code) => code !== undefined);
  expect(codes.filter((code) => !isCountry(code))).toEqual([]);
});

test('a host pattern and a provider address belong to one row only', () => {
  const hosts = [
    ...operators.flatMap(({ apiHosts = [] }) => apiHosts.map((entry) => (typeof entry === 'string' ? entry : entry.host))),
    ...endpoints.flatMap((row) => row.hosts), ...providers.flatMap((row) => row.hosts.map(({ host }) => host)),
  ];
  expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  const sources = operators.flatMap(({ providers: list = [] }) => list);
  expect(sources.filter((source, at) => sources.indexOf(source) !== at)).toEqual([]);
});

test('every pattern that names a region is for an operator that has regions', () => {
  const templates = [
    ...operators.flatMap(({ id, apiHosts = [] }) => apiHosts.filter((entry) => typeof entry === 'string' && entry.includes('{region}')).map(() => id)),
    ...endpoints.filter(({ hosts }) => hosts.some((host) => host.includes('{region}'))).map(({ operator, regionsOf }) => regionsOf ?? operator),
    ...providers.flatMap(({ operator, hosts }) => hosts.filter(({ host }) => host.includes('{region}')).map(({ regionsOf }) => regionsOf ?? operator)),
  ];
  expect(templates.length).toBeGreaterThan(40);
  expect([...new Set(templates)].filter((id) => id === undefined || placesOf(id).length === 0)).toEqual([]);
});

test('codes that differ only in case are in the same countries, since hosts have no case', () => {
  for (const operator of operatorIds()) {
    const seen = new Map<string, readonly string[]>();
    for (const { code, countries } of placesOf(operator)) {
      expect([code, countries]).toEqual([code, seen.get(code.toLowerCase()) ?? countries]);
      seen.set(code.toLowerCase(), countries);
    }
  }
});

test('an AI host that runs in a place says where, and one that does not says nothing', () => {
  for (const { hosts } of providers) {
    for (const { host, processing, countries, bloc: set } of hosts) {
      const says = countries !== undefined || set !== undefined || host.includes('{region}');
      if (processing === 'region' || processing === 'limited' || processing === 'storage-only') expect([host, says]).toEqual([host, true]);
      else expect([host, says]).toEqual([host, false]);
    }
  }
});

test('AI rows live a short time', () => {
  expect(findHost('api.mistral.ai')?.life).toBe(90);
  expect(providers.filter(({ life }) => life > 90)).toEqual([]);
});

test('no file keeps words about how it came to be', () => {
  const all = [...PLACES.map((name) => `places/${name}`), ...readdirSync(CATALOG).filter((name) => name.endsWith('.json') && name !== 'compiled.json')];
  for (const name of all) expect([name, /\blicence|\(public copy|from general knowledge/.test(readFileSync(join(CATALOG, name), 'utf8'))]).toEqual([name, false]);
});

test('blocs have their sizes, and their members exist', () => {
  const sizes = Object.fromEntries(['EU', 'EEA', 'EFTA', 'GDPR_ADEQUATE', 'APPI', 'FIVE_EYES'].map((name) => [name, bloc(name)?.size]));
  expect(sizes).toEqual({ EU: 27 + 7, EEA: 30 + 7, EFTA: 4, GDPR_ADEQUATE: 16, APPI: 31, FIVE_EYES: 5 });
  for (const name of Object.keys(sizes)) expect([...(bloc(name) ?? [])].filter((code) => !isCountry(code))).toEqual([]);
  for (const country of bloc('GDPR_ADEQUATE') ?? []) expect(adequacy(country)?.decision).toBeDefined();
});

test('every operator says how exposed it is and on what the row rests', () => {
  for (const id of operatorIds()) expect(findOperator(id)).toMatchObject({ exposure: expect.any(String), asOf: expect.any(String), source: expect.any(String), confidence: expect.any(String) });
});
