import { known, unknown, type FactOf, type Place, type Value } from '../../../../policies/facts';
import inUse from '../../../../policies/rules/keys/in-use';
import { ANYWHERE, at, boundary, FRANKFURT, PARIS, SOURCE, VIRGINIA } from '../../../support/facts';

const EUROPE = boundary({ controllers: new Set(['FR', 'DE', 'NL']), controllersLabel: 'EU' });
const fact = (technology: Value<string>, verifier: Value<Place>): FactOf<'in-use'> => ({ kind: 'in-use', source: SOURCE, technology, verifier });
const SNP = known('AMD SEV-SNP');

test.each<[string, FactOf<'in-use'>, string, string]>([
  ['no confidential computing', fact(known(''), at(PARIS)), 'rejected', 'rejected'],
  ['nobody knows', fact(unknown('a parameter'), at(PARIS)), 'undetermined', 'undetermined'],
  ['verified inside', fact(SNP, at(PARIS)), 'proven', 'proven'],
  ['verified by an operator from outside', fact(SNP, at(FRANKFURT)), 'proven', 'rejected'],
  ['verified from seats outside', fact(SNP, at({ ...PARIS, operators: [], seats: ['US'] })), 'proven', 'rejected'],
  ['verified elsewhere', fact(SNP, at({ ...VIRGINIA, operators: [] })), 'rejected', 'rejected'],
  ['verified anywhere', fact(SNP, at(ANYWHERE)), 'rejected', 'rejected'],
  ['verified by an operator that nobody knows', fact(SNP, at({ ...PARIS, operators: ['acme'] })), 'proven', 'undetermined'],
  ['verified nobody knows where', fact(SNP, unknown('no tag')), 'undetermined', 'undetermined'],
])('%s', (_what, one, open, controlled) => {
  const verdict = (line: typeof EUROPE) => inUse.check(one, { boundary: line, options: undefined, today: '2026-11-21' }).verdict;
  expect([verdict(boundary()), verdict(EUROPE)]).toEqual([open, controlled]);
});
