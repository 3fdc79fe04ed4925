import { known, unknown, type FactOf, type Place, type Value, type Visitor } from '../../../../policies/facts';
import access from '../../../../policies/rules/jurisdiction/access';
import { ANYWHERE, at, boundary, PARIS, SOURCE, VIRGINIA } from '../../../support/facts';

const EUROPE = boundary({ controllers: new Set(['FR', 'DE', 'NL']), controllersLabel: 'EU' });
const fact = (visitor: Value<Visitor>): FactOf<'access'> => ({ kind: 'access', source: SOURCE, what: 'the trust policy', visitor });
const account = (declared: boolean): Visitor => ({ is: 'account', id: '444455556666', declared });
const vendor = (country: string): Visitor => ({ is: 'vendor', id: '464622532012', name: 'Acme', country });
const issuer = (place: Value<Place>, operators: readonly string[] = [], seats: readonly string[] = []): Visitor => ({ is: 'issuer', host: 'id.acme.example', place, operators, seats });

test.each<[string, Value<Visitor>, string, string]>([
  ['anybody', known({ is: 'anybody' }), 'rejected', 'rejected'],
  ['an account that is declared', known(account(true)), 'proven', 'proven'],
  ['an account of which nothing says whose it is', known(account(false)), 'undetermined', 'undetermined'],
  ['a vendor from outside', known(vendor('US')), 'rejected', 'rejected'],
  ['a vendor from inside', known(vendor('DE')), 'proven', 'proven'],
  ['a vendor from where owners may be and content may not', known(vendor('NL')), 'rejected', 'proven'],
  ['an issuer inside', known(issuer(at(PARIS), ['scaleway'])), 'proven', 'proven'],
  ['an issuer that the policy declares to be inside', known(issuer(at(PARIS, 'declared'))), 'proven', 'proven'],
  ['an issuer inside, run from outside', known(issuer(at(PARIS), [], ['US'])), 'proven', 'rejected'],
  ['an issuer inside, of an operator outside', known(issuer(at(PARIS), ['azure'])), 'proven', 'rejected'],
  ['an issuer elsewhere', known(issuer(at(VIRGINIA))), 'rejected', 'rejected'],
  ['an issuer that can be anywhere', known(issuer(at(ANYWHERE))), 'rejected', 'rejected'],
  ['an issuer that nobody knows', known(issuer(unknown('nothing is known of it'))), 'undetermined', 'undetermined'],
  ['an issuer of which only the seat is known, which is outside', known(issuer(unknown('not located'), [], ['US'])), 'undetermined', 'rejected'],
  ['somebody, nobody knows who', unknown('a parameter'), 'undetermined', 'undetermined'],
])('%s', (_what, visitor, open, controlled) => {
  const verdict = (line: typeof EUROPE) => access.check(fact(visitor), { boundary: line, options: undefined, today: '2026-11-21' }).verdict;
  expect([verdict(boundary()), verdict(EUROPE)]).toEqual([open, controlled]);
});

test('the finding carries the account, so that a waiver can accept it', () => {
  expect(access.check(fact(known(account(false))), { boundary: EUROPE, options: undefined, today: '2026-11-21' })).toMatchObject({ got: '444455556666' });
});
