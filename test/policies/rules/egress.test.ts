import { known, unknown, type Place, type Value } from '../../../policies/facts';
import type { Boundary } from '../../../policies/engine';
import closed from '../../../policies/rules/egress/closed';
import destinations from '../../../policies/rules/egress/destinations';
import endpointPolicy from '../../../policies/rules/egress/endpoint-policy';
import exposure from '../../../policies/rules/egress/exposure';
import { ANYWHERE, at, boundary, FRANKFURT, LONDON_OR_PARIS, PARIS, SOURCE, VIRGINIA } from '../../support/facts';

const context = { boundary: boundary(), options: undefined, today: '2026-11-21' };
const HOST = 'llm.example.eu';
const nowhere = unknown('nothing is known of the host');
const french: Place = { ...PARIS, id: HOST, operators: [] };
const listed = boundary({ hosts: [{ host: HOST, place: 'scaleway:fr-par' }] });
const sealed = (line: Boundary) => ({ ...line, external: false });

test.each<[string, Value<Place>, Boundary, string]>([
  ['a regional endpoint of a cloud', at(FRANKFURT, 'catalog'), boundary(), 'proven'],
  ['the same where nothing external is allowed', at(FRANKFURT, 'catalog'), sealed(boundary()), 'proven'],
  ['a host that the policy places inside', at(PARIS, 'declared'), listed, 'proven'],
  ['the same where nothing external is allowed', at(PARIS, 'declared'), sealed(listed), 'rejected'],
  ['a host inside that the policy does not name', at(french, 'catalog'), boundary(), 'rejected'],
  ['a host that the policy places outside', at(VIRGINIA, 'declared'), listed, 'rejected'],
  ['a known host outside', at(VIRGINIA, 'catalog'), boundary(), 'rejected'],
  ['a host that is anywhere', at(ANYWHERE, 'catalog'), listed, 'rejected'],
  ['a host that may be outside', at(LONDON_OR_PARIS, 'catalog'), boundary(), 'undetermined'],
  ['an unknown host', nowhere, boundary(), 'undetermined'],
  ['an unknown host where nothing external is allowed', nowhere, sealed(boundary()), 'rejected'],
])('%s', (_what, place, line, verdict) => {
  expect(destinations.check({ kind: 'host', source: SOURCE, host: known(HOST), place }, { ...context, boundary: line })).toMatchObject(verdict === 'proven' ? { verdict } : { verdict, got: HOST });
});

test('a name that begins like an allowed one is not that one', () => {
  const verdict = destinations.check({ kind: 'host', source: SOURCE, host: known(`${HOST}.evil.example`), place: at(french, 'catalog') }, { ...context, boundary: listed });
  expect(verdict).toMatchObject({ verdict: 'rejected', got: `${HOST}.evil.example` });
});

test('an unknown host says what would settle it', () => {
  expect(destinations.check({ kind: 'host', source: SOURCE, host: known(HOST), place: nowhere }, context)).toMatchObject({ settle: 'name the host with its place under boundary.hosts' });
  expect(destinations.check({ kind: 'host', source: SOURCE, host: unknown('a parameter'), place: nowhere }, context).verdict).toBe('undetermined');
});

const answers = [[known(true), 'rejected'], [known(false), 'proven'], [unknown('a parameter'), 'undetermined']] as const;

test.each(answers)('traffic that is open: %j', (open, verdict) => {
  expect(closed.check({ kind: 'egress', source: SOURCE, what: 'the group', open, because: '0.0.0.0/0' }, context).verdict).toBe(verdict);
});

test.each(answers)('something public: %j', (open, verdict) => {
  expect(exposure.check({ kind: 'exposure', source: SOURCE, what: 'the bucket', public: open, because: 'it is a website' }, context).verdict).toBe(verdict);
});

test.each([[known(true), 'proven'], [known(false), 'rejected'], [unknown('a parameter'), 'undetermined']] as const)('an endpoint with a policy: %j', (own, verdict) => {
  expect(endpointPolicy.check({ kind: 'endpoint-policy', source: SOURCE, service: 's3', own }, context).verdict).toBe(verdict);
});
