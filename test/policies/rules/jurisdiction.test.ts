import { known, unknown, type FactOf, type Place, type Value } from '../../../policies/facts';
import operator from '../../../policies/rules/jurisdiction/operator';
import { at, boundary, FRANKFURT, PARIS, SOURCE } from '../../support/facts';

const europe = boundary({ controllers: new Set(['FR', 'DE', 'NL']), controllersLabel: 'EU' });
const context = { boundary: europe, options: undefined, today: '2026-11-21' };
const placed = (place: Value<Place>, holds: FactOf<'placement'>['holds'] = 'data'): FactOf<'placement'> => ({ kind: 'placement', source: SOURCE, holds, place });
const party = (id: Value<string>): FactOf<'party'> => ({ kind: 'party', source: SOURCE, role: 'key custodian', operator: id });
const run = (...operators: string[]): Place => ({ ...PARIS, operators });

test.each<[string, FactOf<'placement' | 'party' | 'copy'>, string]>([
  ['an operator with its owner inside', placed(at(PARIS)), 'proven'],
  ['an operator of the United States', placed(at(FRANKFURT)), 'rejected'],
  ['a European seat with an owner outside', placed(at(run('aws-eusc'))), 'rejected'],
  ['a code of two operators, one of them outside', placed(at(run('scaleway', 'aws'))), 'undetermined'],
  ['a code of two operators, both outside', placed(at(run('gcp', 'aws'))), 'rejected'],
  ['a host whose operator is known to be outside', placed(at({ ...run(), seats: ['US'] })), 'rejected'],
  ['a host whose operator is known to be inside', placed(at({ ...run(), seats: ['FR'] })), 'proven'],
  ['an operator that nobody knows', placed(at(run('acme'))), 'undetermined'],
  ['a place without an operator', placed(at(run())), 'undetermined'],
  ['an unknown place', placed(unknown('no region')), 'undetermined'],
  ['an object without payload', placed(at(FRANKFURT), 'nothing'), 'not-applicable'],
  ['a copy to a place without an operator', { kind: 'copy', source: SOURCE, payload: 'data', what: 'the replica', to: at(run()) }, 'not-applicable'],
  ['a copy to an unknown place', { kind: 'copy', source: SOURCE, payload: 'data', what: 'the replica', to: unknown('no region') }, 'not-applicable'],
  ['a copy to an operator outside', { kind: 'copy', source: SOURCE, payload: 'data', what: 'the replica', to: at(FRANKFURT) }, 'rejected'],
  ['a key custodian outside', party(known('aws')), 'rejected'],
  ['a key custodian that is not known', party(unknown('a parameter')), 'undetermined'],
])('%s', (_what, fact, verdict) => {
  expect(operator.check(fact, context).verdict).toBe(verdict);
});

test('nothing is asked where the boundary names no controllers', () => {
  expect(operator.check(placed(at(FRANKFURT)), { ...context, boundary: boundary() })).toEqual({ verdict: 'not-asked' });
});

test('the message names the role, the operator, the owner and what is allowed', () => {
  expect(operator.check(party(known('aws-eusc')), context)).toEqual({
    verdict: 'rejected', got: 'aws-eusc',
    message: 'the key custodian is AWS European Sovereign Cloud, controlled by Amazon.com, Inc. in US; the boundary allows EU',
  });
});

test.each([['2027-05-20', 'proven'], ['2027-05-21', 'undetermined'], ['someday', 'undetermined']])('a row of 2026-11-21, on %s: %s', (today, verdict) => {
  expect(operator.check(placed(at(PARIS)), { ...context, today }).verdict).toBe(verdict);
});
