import { blocking, judge, judgeBy, open, template } from '../support/inputs';

const pod = (image: string, url = ''): object => ({
  apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', namespace: 'ai' },
  spec: { nodeSelector: { 'topology.kubernetes.io/region': 'fr-par' }, containers: [{ name: 'c', image, ...(url !== '' && { env: [{ name: 'URL', value: url }] }) }] },
});
const DIGEST = `@sha256:${'0'.repeat(64)}`;
const ACME = { profile: 'eu-residency', boundary: { registries: ['rg.fr-par.scw.cloud/acme'], hosts: [{ host: 'objects.example.eu', place: 'scaleway:fr-par' }] }, rules: { 'supply-chain/registry': { severity: 'fatal' as const } } };

test.each<[string, string, boolean]>([
  ['the registry', `rg.fr-par.scw.cloud/acme/llm${DIGEST}`, true],
  ['…/acme-evil', `rg.fr-par.scw.cloud/acme-evil/llm${DIGEST}`, false],
  ['another namespace', `rg.fr-par.scw.cloud/other/llm${DIGEST}`, false],
  ['the registry as a subdomain of another', `rg.fr-par.scw.cloud.evil.com/acme/llm${DIGEST}`, false],
  ['the registry in the path of another', `evil.com/rg.fr-par.scw.cloud/acme/llm${DIGEST}`, false],
  ['an image with no host', `acme/llm${DIGEST}`, false],
  ['dots that lead up', `rg.fr-par.scw.cloud/acme/../evil/llm${DIGEST}`, false],
])('registries are compared on path boundaries: %s', async (_what, image, accepted) => {
  const found = open(await judgeBy(ACME, { 'p.json': pod(image) })).join();
  if (accepted) expect(found).not.toContain('supply-chain/registry');
  else expect(found).toContain('supply-chain/registry');
});

test.each<[string, string, boolean]>([
  ['the host', 'https://objects.example.eu/x', true],
  ['upper case and a port', 'https://OBJECTS.example.eu:8443/x', true],
  ['a trailing dot', 'https://objects.example.eu./x', true],
  ['userinfo in a URL', 'https://objects.example.eu@evil.com/x', false],
  ['userinfo with a password', 'https://objects.example.eu:x@evil.com/', false],
  ['the host as a subdomain of another', 'https://objects.example.eu.evil.com/', false],
  ['the host as the end of another', 'https://evilobjects.example.eu/', false],
  ['a subdomain of the host', 'https://evil.objects.example.eu/', false],
  ['full-width dots', 'https://evil\uFF0Ecom/', false],
  ['ideographic full stops', 'https://evil\u3002com/', false],
  ['a backslash', 'https://evil.com\\@objects.example.eu/', false],
  ['Cyrillic letters', 'https://\u043Ebjects.example.eu/', false],
  ['the host in the query', 'https://evil.com/?objects.example.eu', false],
  ['the host in the fragment', 'https://evil.com/#objects.example.eu', false],
])('hosts are compared label by label: %s', async (_what, url, accepted) => {
  const found = blocking(await judgeBy(ACME, { 'p.json': pod(`rg.fr-par.scw.cloud/acme/llm${DIGEST}`, url) }));
  if (accepted) expect(found).toEqual([]);
  else expect(found.join()).toContain('egress/destinations');
});

test.each<[string, string]>([
  ['a longer region code is another region', 'ap-southeast-10'],
  ['a zone id names its region', 'use1-az1'],
  ['full-width letters are letters', '\uFF55\uFF53-east-1'],
])('%s', async (_what, code) => {
  const report = await judge({ 'a.json': template('AWS::S3::Bucket', { ReplicationConfiguration: { Role: 'r', Rules: [{ Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::b', EncryptionConfiguration: { ReplicaKmsKeyID: `arn:aws:kms:${code}:111122223333:key/k` } } }] } }) });
  expect(blocking(report)).not.toEqual([]);
  expect(report.findings.map(({ message }) => message).join()).not.toMatch(/aws:ap-southeast-1\b(?!0)/);
});
