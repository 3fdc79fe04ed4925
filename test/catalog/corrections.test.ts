import { bedrockProfile, findHost, findOperator, findParameter, findPlace, placesByCode } from '../../catalog';

/** What earlier tables had wrong in a way that turned a verdict. Each line here once failed. */
test.each([
  ['exoscale', 'subsidiary-or-nexus'], ['stackit', 'subsidiary-or-nexus'], ['naver', 'subsidiary-or-nexus'], ['kt', 'subsidiary-or-nexus'], ['core42', 'subsidiary-or-nexus'],
  ['northern-data', 'subsidiary-or-nexus'], ['huawei', 'subsidiary-or-nexus'], ['plusserver', 'not-assessed'], ['numspot', 'not-assessed'], ['aws-cn', 'technology-only'],
])('%s is exposed to US law as %s', (id, exposure) => expect(findOperator(id)?.exposure).toBe(exposure));

test('Azure Government and Azure China are two operators, and only one is Chinese', () => {
  expect(findOperator('azure-gov-cn')).toBeUndefined();
  expect(findOperator('azure-us-gov')).toMatchObject({ seat: 'US' });
  expect(findOperator('azure-us-gov')?.chinaIntelligenceLaw).toBeUndefined();
  expect(findOperator('azure-cn')).toMatchObject({ seat: 'CN', chinaIntelligenceLaw: true, licensors: [{ country: 'US' }] });
  expect([findPlace('azure-cn', 'chinanorth3')?.countries, findPlace('azure-us-gov', 'usgovvirginia')?.countries]).toEqual([['CN'], ['US']]);
});

test('a buyer that has not closed is pending, not in control', () => {
  expect(findOperator('northern-data')).toMatchObject({ controllers: [{ name: 'Tether', country: 'SV' }], pending: [{ country: 'US' }] });
});

test.each([
  ['azure', 'swedensouth', 'SE'], ['s3ns', 'u-france-east1', 'FR'], ['ionos', 'de/fkb', 'DE'], ['gcp', 'us-central2', 'US'],
  ['coreweave', 'EU-NORTH-01A', 'SE'], ['coreweave', 'EU-NORTH-02A', 'NO'], ['coreweave', 'EU-NORTH-04A', 'SE'], ['coreweave', 'EU-NORTH-05A', 'DK'],
  ['ovhcloud', 'eu-west-eri', 'GB'], ['ovhcloud', 'eu-central-waw', 'PL'], ['ovhcloud', 'EU-SOUTH-LZ-MAD-A', 'ES'], ['ovhcloud', 'af-north-lz-rba', 'MA'],
  ['ovhcloud', 'GRA9', 'FR'], ['ovhcloud', 'DE1', 'DE'], ['ovhcloud', 'WAW1', 'PL'], ['ovhcloud', 'BHS5', 'CA'], ['ovhcloud', 'CA-EAST-TOR', 'CA'], ['ovhcloud', 'SGP1', 'SG'],
  ['ovhcloud', 'SYD1', 'AU'], ['ovhcloud', 'AP-SOUTHEAST-SYD', 'AU'], ['ovhcloud', 'EU-SOUTH-MIL', 'IT'], ['ovhcloud', 'AP-SOUTH-MUM', 'IN'], ['ovhcloud', 'YNM1', 'IN'], ['ovhcloud', 'US-EAST-VA', 'US'],
  ['aws', 'eu-central-1-ist-1a', 'TR'], ['aws', 'eu-central-1-ath-1a', 'GR'], ['aws', 'ap-southeast-1-han-1a', 'VN'],
])('%s has %s, in %s', (operator, code, country) => expect(findPlace(operator, code)?.countries).toEqual([country]));

test('what is only announced or guessed is not held for certain', () => {
  expect([findPlace('aws', 'me-west-1')?.confidence, findPlace('aws', 'sa-west-1')?.confidence]).toEqual(['medium', 'medium']);
  expect([findPlace('ovhcloud', 'eu-west-lz-mnc')?.confidence, findPlace('stackit', 'eu02')?.confidence]).toEqual(['low', 'low']);
  expect(findPlace('scaleway', 'it-mil')).toBeUndefined();
});

test.each([['ap-southeast-2', 'AU TH'], ['ap-southeast-4', 'AU ID'], ['eu-west-2', 'FR GB'], ['eu-central-2', 'CH DE']])('%s is one of %s', (code, countries) => {
  expect([...new Set(placesByCode(code).flatMap((row) => row.countries))].sort().join(' ')).toBe(countries);
});

test.each([
  ['api.mistral.ai', 'anywhere'], ['api.us.mistral.ai', 'US'], ['ae.api.openai.com', 'not located'], ['au.api.openai.com', 'anywhere'], ['gb.api.openai.com', 'anywhere'],
  ['me-central1-aiplatform.googleapis.com', 'not located'], ['me-west1-aiplatform.googleapis.com', 'not located'], ['aiplatform.googleapis.com', 'anywhere'],
  ['aws-external-anthropic.eu-central-1.api.aws', 'anywhere'], ['dashscope-intl.aliyuncs.com', 'anywhere'], ['us.openrouter.ai', 'US'], ['llm-gateway.assemblyai.com', 'US'],
  ['api.tokenfactory.uk-south1.nebius.com', 'not located'], ['llm-server.llmhub.t-systems.net', 'not located'], ['otlp.nr-data.net', 'US'], ['api.elevenlabs.io', 'anywhere'],
  ['github.com', 'US'], ['api.github.com', 'US'], ['raw.githubusercontent.com', 'anywhere'], ['hooks.slack.com', 'anywhere'], ['registry.ollama.ai', 'anywhere'],
])('%s runs in: %s', (host, expected) => {
  const row = findHost(host);
  expect(row?.located ? row.countries.join() || 'anywhere' : 'not located').toBe(expected);
});

test.each(['api.eu.mistral.ai', 'eu.openrouter.ai', 'llm-gateway.eu.assemblyai.com', 'api.eu.assemblyai.com', 'api.eu.deepgram.com', 'api.eu.residency.elevenlabs.io', 'api.privatemode.ai', 'app.eu.terraform.io'])('%s runs in the EU', (host) => {
  expect(findHost(host)).toMatchObject({ located: true, countries: expect.arrayContaining(['DE', 'FR']) });
  expect(findHost(host)?.countries).toHaveLength(27);
});

test.each([
  ['production.cloudflare.docker.com', 'Docker, Inc.'], ['docker-images-prod.6aa30f8b08e16409b46e0173d6de2f56.r2.cloudflarestorage.com', 'Docker, Inc.'], ['pkg-containers.githubusercontent.com', 'GitHub (Microsoft)'],
])('%s is of %s', (host, name) => expect(findHost(host)?.name).toBe(name));

test('rows that were no hosts are gone', () => {
  expect([findHost('registry.gitlab.io'), findHost('rocm'), findHost('localhost')]).toEqual([undefined, undefined, undefined]);
});

test('an owner is the controlling one', () => {
  expect(findHost('registry.suse.com')?.operatorCountries).toEqual(['DE', 'SE']);
  expect(findHost('api.aleph-alpha.com')?.operatorCountries).toEqual(['DE']);
  expect(findHost('api.novita.ai')?.operatorCountries).toEqual(['US']);
});

test('one host is one row', () => expect(findHost('checkpoint-api.hashicorp.com')).toMatchObject({ kind: 'telemetry', off: ['CHECKPOINT_DISABLE=1'] }));

test('uk., na. and ca. are geographies of Bedrock', () => {
  expect(['uk.guardrail.v1:0', 'na.data-automation-v1', 'ca.amazon.nova-lite-v1:0'].map((id) => bedrockProfile(id, undefined) !== undefined)).toEqual([true, true, true]);
});

test.each([
  ['EUR4', 'FI NL'], ['eur4', 'FI NL'], ['EUR5', 'BE GB'], ['eur5', 'BE GB'], ['EUR7', 'DE GB'], ['EUR8', 'CH DE'], ['eur3', 'BE FI NL'], ['eur6', 'CH DE NL'],
  ['spanner/eur5', 'BE GB NL'], ['spanner/nam14', 'CA US'], ['spanner/asia1', 'JP KR'], ['spanner/nam-eur-asia1', 'BE TW US'], ['spanner/dual-region-germany1', 'DE'],
])('Google means by %s: %s', (code, countries) => expect([...findPlace('gcp', code)?.countries ?? []].sort().join(' ')).toBe(countries));

test.each([['europe-west12', false], ['europe-west4', true], ['me-west1', false], ['europe-north2', false], ['europe-west9', true]])('Vertex AI promises to run in %s: %s', (code, expected) => {
  expect(findHost(`${code}-aiplatform.googleapis.com`)?.located).toBe(expected);
});

test('what a request to Claude may ask for', () => {
  expect(findParameter('anthropic', 'inference_geo=us')).toMatchObject({ located: true, countries: ['US'], life: 90 });
  expect(findParameter('anthropic', 'inference_geo=global')).toMatchObject({ located: true, countries: [] });
  expect(findParameter('anthropic', 'inference_geo=eu')).toBeUndefined();
});
