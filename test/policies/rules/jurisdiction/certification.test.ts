import type { DeclaredCertificate } from '../../../../policies/engine';
import { unknown, type FactOf, type Holds, type Place, type Value } from '../../../../policies/facts';
import certification from '../../../../policies/rules/jurisdiction/certification';
import { at, boundary, FRANKFURT, PARIS, SOURCE } from '../../../support/facts';

const TODAY = '2026-11-21';
const C5: DeclaredCertificate = { scheme: 'BSI C5 type 2', operator: 'scaleway', service: 'AWS::S3::Bucket', region: 'fr-par', number: '1', validUntil: '2027-01-31' };
const placed = (place: Value<Place>, holds: Holds = 'data'): FactOf<'placement'> => ({ kind: 'placement', source: SOURCE, holds, place });
const check = (schemes: readonly string[], certificates: readonly DeclaredCertificate[], fact = placed(at(PARIS)), today = TODAY) =>
  certification.check(fact, { boundary: boundary({ certificates }), options: { schemes }, today });

test.each<[string, string, readonly Partial<DeclaredCertificate>[], string]>([
  ['the certificate', 'BSI C5 type 2', [{}], 'proven'],
  ['its name in another case and version', 'bsi-c5 TYPE 2', [{ scheme: 'C5:2026 type 2' }], 'proven'],
  ['a higher level', 'BSI C5 type 1', [{}], 'proven'],
  ['any level', 'C5', [{ scheme: 'BSI C5' }], 'proven'],
  ['a lower level', 'BSI C5 type 2', [{ scheme: 'BSI C5 type 1' }], 'undetermined'],
  ['no level', 'BSI C5 type 2', [{ scheme: 'BSI C5' }], 'undetermined'],
  ['another scheme', 'ISO 27001', [{}], 'undetermined'],
  ['another operator', 'BSI C5 type 2', [{ operator: 'ovhcloud' }], 'undetermined'],
  ['another region', 'BSI C5 type 2', [{ region: 'nl-ams' }], 'undetermined'],
  ['every region', 'BSI C5 type 2', [{ region: '*' }], 'proven'],
  ['another service', 'BSI C5 type 2', [{ service: 'AWS::S3' }], 'undetermined'],
  ['a service by its beginning', 'BSI C5 type 2', [{ service: 'AWS::S3::*' }], 'proven'],
  ['its last day', 'BSI C5 type 2', [{ validUntil: TODAY }], 'proven'],
  ['the day after', 'BSI C5 type 2', [{ validUntil: '2026-11-20' }], 'undetermined'],
  ['an old one and a new one', 'BSI C5 type 2', [{ validUntil: '2026-11-20' }, {}], 'proven'],
  ['a day that is none', 'BSI C5 type 2', [{ validUntil: 'soon' }], 'undetermined'],
  ['a scheme that the catalog does not have', 'Acme Trust', [{ scheme: 'acme trust' }], 'proven'],
  ['a scheme that is not adopted', 'EUCS', [{ scheme: 'EUCS' }], 'undetermined'],
  ['nothing', 'BSI C5 type 2', [], 'undetermined'],
])('%s', (_what, scheme, changes, verdict) => {
  expect(check([scheme], changes.map((change) => ({ ...C5, ...change }))).verdict).toBe(verdict);
});

test('the gravest of several demands counts', () => {
  expect(check(['BSI C5 type 2', 'HDS'], [C5])).toMatchObject({ verdict: 'undetermined', got: 'HDS' });
});

test.each<[string, FactOf<'placement'>, string]>([
  ['an operator that the catalog rules out', placed(at(FRANKFURT)), 'rejected'],
  ['an operator of which the catalog only has heard', placed(at(PARIS)), 'undetermined'],
  ['one of two operators', placed(at({ ...PARIS, operators: ['aws', 'scaleway'] })), 'undetermined'],
  ['no operator', placed(at({ ...PARIS, operators: [] })), 'undetermined'],
  ['an unknown place', placed(unknown('no region')), 'undetermined'],
  ['settings, which hold nothing', placed(at(FRANKFURT), 'control'), 'not-applicable'],
])('SecNumCloud of %s', (_what, fact, verdict) => {
  expect(check(['SecNumCloud 3.2'], [], fact).verdict).toBe(verdict);
});

test('a row that nobody looked up for half a year rules nobody out', () => {
  expect(check(['SecNumCloud'], [], placed(at(FRANKFURT)), '2027-06-01').verdict).toBe('undetermined');
});

test('nothing is asked where no scheme is demanded', () => {
  expect(check([], [])).toEqual({ verdict: 'not-asked' });
});
