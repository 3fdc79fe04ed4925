import { placeOfGeo, placeOfHost } from '../../../../policies/collectors/places/named-host';
import { contextOf, resource } from '../given';

const subject = resource('AWS::Lambda::Function', {});
const at = (host: string, today?: string) => placeOfHost(host, subject, { ...contextOf([subject]), ...(today !== undefined && { today }) });

test.each(['api.eu.mistral.ai', 'api.mistral.ai', 'api.scaleway.ai', 'eu.api.openai.com'])('what is known of %s is known for ninety days', (host) => {
  expect(at(host, '2026-11-21').state).toBe('known');
  expect(at(host, '2027-02-19').state).toBe('known');
  expect(at(host, '2027-02-20')).toMatchObject({ state: 'unknown', because: expect.stringContaining('2026-11-21'), settle: expect.stringContaining('boundary.hosts') });
  expect(at(host).state).toBe('known');
});

test('what the policy says of a host grows no older', () => {
  const context = { ...contextOf([subject], { hosts: [{ match: 'api.eu.mistral.ai', place: 'FR' }] }), today: '2030-01-01' };
  expect(placeOfHost('https://api.eu.mistral.ai/v1', subject, context)).toMatchObject({ value: { countries: ['FR'] }, basis: 'declared' });
});

test('a host that is no AI provider has no life', () => expect(at('github.com', '2030-01-01').state).toBe('known'));
test('a lead is no evidence', () => expect(at('api.privatemode.ai')).toMatchObject({ state: 'unknown', because: expect.stringContaining('lead') }));
test('a host whose place something else decides says what', () => expect(at('acme.openai.azure.com')).toMatchObject({ state: 'unknown', because: expect.stringContaining('SKU') }));

test.each([['us', 'known'], ['global', 'known'], ['eu', 'unknown'], ['', 'unknown']])('the geography %s of Claude is %s', (geo, state) => {
  expect(placeOfGeo(geo, subject, contextOf([subject])).state).toBe(state);
});
test('and nobody knows it when the row is old', () => expect(placeOfGeo('us', subject, { ...contextOf([subject]), today: '2028-01-01' }).state).toBe('unknown'));
