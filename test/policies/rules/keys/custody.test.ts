import { known, oneOf, unknown, type Custodian, type FactOf, type Place, type Value } from '../../../../policies/facts';
import custody from '../../../../policies/rules/keys/custody';
import { at, boundary, FRANKFURT, PARIS, SOURCE, VIRGINIA } from '../../../support/facts';

const EUROPE = boundary({ controllers: new Set(['FR', 'DE', 'NL']), controllersLabel: 'EU' });
const TODAY = '2026-11-21';
const fact = (by: Value<Custodian>, place: Value<Place>, keeper?: Value<Place>): FactOf<'custody'> => ({ kind: 'custody', source: SOURCE, what: 'the bucket', by, place, ...(keeper && { keeper }) });
const verdictOf = (one: FactOf<'custody'>, atLeast: 'customer-managed' | 'imported' | 'external', line = boundary()) => custody.check(one, { boundary: line, options: { atLeast }, today: TODAY });

describe('where the owners of the provider are not asked', () => {
  test.each<[Custodian, string, string, string]>([
    ['none', 'rejected', 'rejected', 'rejected'],
    ['provider', 'rejected', 'rejected', 'rejected'],
    ['customer', 'proven', 'undetermined', 'undetermined'],
    ['customer-managed', 'proven', 'rejected', 'rejected'],
    ['imported', 'proven', 'proven', 'rejected'],
  ])('%s: at least customer-managed %s, imported %s, external %s', (by, managed, imported, external) => {
    const one = fact(known(by), at(FRANKFURT));
    expect([verdictOf(one, 'customer-managed').verdict, verdictOf(one, 'imported').verdict, verdictOf(one, 'external').verdict]).toEqual([managed, imported, external]);
  });
});

test.each<[string, FactOf<'custody'>, string]>([
  ['a key of a provider inside', fact(known('customer-managed'), at(PARIS)), 'proven'],
  ['a key of a provider outside', fact(known('customer-managed'), at(FRANKFURT)), 'rejected'],
  ['an imported key of a provider outside, whose HSM holds it as well', fact(known('imported'), at(FRANKFURT)), 'rejected'],
  ['a key that may be external', fact(known('customer'), at(FRANKFURT)), 'undetermined'],
  ['a key of a place without an operator', fact(known('customer-managed'), at({ ...PARIS, operators: [] })), 'undetermined'],
  ['no key, at a place without an operator', fact(known('none'), at({ ...PARIS, operators: [] })), 'rejected'],
  ['a key of one of two operators', fact(known('customer-managed'), at({ ...PARIS, operators: ['aws', 'scaleway'] })), 'undetermined'],
  ['a key in a place that is not known', fact(known('customer-managed'), unknown('no region')), 'undetermined'],
  ['an external key that is kept inside', fact(known('external'), at(FRANKFURT), at({ ...PARIS, operators: [] })), 'proven'],
  ['an external key that is kept by a provider inside', fact(known('external'), at(FRANKFURT), at(PARIS)), 'proven'],
  ['an external key that is kept by a provider outside', fact(known('external'), at(FRANKFURT), at(FRANKFURT)), 'rejected'],
  ['an external key that is kept elsewhere', fact(known('external'), at(FRANKFURT), at(VIRGINIA)), 'rejected'],
  ['an external key that is kept nobody knows where', fact(known('external'), at(FRANKFURT), unknown('a parameter')), 'undetermined'],
  ['an external key of which nothing says where it is kept', fact(known('external'), at(FRANKFURT)), 'undetermined'],
  ['a custodian that is not known', fact(unknown('a parameter'), at(FRANKFURT)), 'undetermined'],
  ['a key on one condition, and none on the other', fact(oneOf([{ value: known('external'), when: 'A is true' }, { value: known('provider'), when: 'A is false' }]), at(FRANKFURT), at(PARIS)), 'rejected'],
])('%s', (_what, one, verdict) => {
  expect(verdictOf(one, 'customer-managed', EUROPE).verdict).toBe(verdict);
});

test('the message says what there is, what is wanted, and why', () => {
  expect(verdictOf(fact(known('provider'), at(FRANKFURT)), 'customer-managed', EUROPE)).toEqual({
    verdict: 'rejected', got: 'provider',
    message: 'the bucket is encrypted with a key of the provider; the policy asks for an external key, for Amazon Web Services (commercial) is seated in US, and the boundary allows EU',
  });
});

test.each([['customer-managed', 'imported', 'imported'], ['external', 'imported', 'external'], ['imported', 'imported', 'imported']] as const)('of %s and %s the stricter is %s', (a, b, both) => {
  expect(custody.options?.strictest?.({ atLeast: a }, { atLeast: b })).toEqual({ atLeast: both });
});
