import { environmentFacts } from '../../../../policies/collectors/text/environment';
import { looksPublic } from '../../../../policies/collectors/text/public-host';
import { GENERIC } from '../../../../policies/collectors/text/top-level';
import { known } from '../../../../policies/facts';
import { contextOf, resource, shown } from '../given';

const it_ = resource('AWS::Lambda::Function', {});
const spot = { resource: it_, context: contextOf([it_]), path: 'E' };

function called(name: string, value: string): string[] {
  return environmentFacts([{ name, value: known(value), spot }]).map((fact) => (fact.kind === 'host' ? shown(fact.host) : fact.kind));
}

test.each<[name: string, value: string]>([
  ['NO_PROXY', 'localhost,.eu-central-1.amazonaws.com,x.acme.io'],
  ['no_proxy', 'x.acme.io'],
  ['CORS_ALLOWED_ORIGINS', 'https://x.acme.io,https://y.acme.io'],
  ['CSRF_TRUSTED_ORIGINS', 'https://x.acme.io'],
  ['ALLOWED_HOSTS', 'x.acme.io'],
  ['SMTP_FROM', 'no-reply@acme.io'],
  ['CONTACT', 'Help <help@acme.io>'],
  ['DJANGO_SETTINGS_MODULE', 'portal.settings.production'],
  ['DRIVER', 'org.postgresql.Driver'],
])('%s=%s is called by nobody', (name, value) => { expect(called(name, value)).toEqual([]); });

test.each<[name: string, value: string, host: string]>([
  ['NO_PROXY', 'https://x.acme.io', 'x.acme.io'],
  ['HTTPS_PROXY', 'x.acme.io', 'x.acme.io'],
  ['ORIGIN', 'https://x.acme.io', 'x.acme.io'],
  ['HOSTS', 'x.acme.io', 'x.acme.io'],
  ['SMTP_FROM', 'smtp://u@x.acme.io', 'x.acme.io'],
  ['SMTP_FROM', 'u@x.acme.io:587', 'x.acme.io'],
  ['SINK', 'u@x.acme.io', 'x.acme.io'],
  ['SINK', 'x.acme.cloud', 'x.acme.cloud'],
  ['UPSTREAM_HOST', 'portal.settings.production', 'portal.settings.production'],
])('%s=%s calls %s', (name, value, host) => { expect(called(name, value)).toEqual([host]); });

test.each([['x.acme.io', true], ['x.acme.museum', true], ['x.xn--p1ai', true], ['x.driver', false], ['x.celery', false], ['x.9', false]])('%s looks public: %s', (host, expected) => { expect(looksPublic(host)).toBe(expected); });

test('top-level domains are letters, each once, in order', () => {
  const all = [...GENERIC];
  expect(all.filter((name) => !/^[a-z]{3,}$/.test(name))).toEqual([]);
  expect(all).toEqual(all.toSorted());
  expect(all.length).toBeGreaterThan(1_000);
});
