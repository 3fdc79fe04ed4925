import { evaluate, proven, rejected, type AnyRule, type Boundary, type Demand, type Severity } from '../../../policies/engine';
import { known, type Fact } from '../../../policies/facts';
import { boundary, FRANKFURT, SOURCE } from '../../support/facts';

const PLACED: Fact = { kind: 'placement', source: SOURCE, holds: 'data', place: known(FRANKFURT) };

function rule(check: AnyRule['check'], reads: AnyRule['reads'] = ['placement']): AnyRule {
  return { id: 'own/rule', title: 'it holds', why: 'why', fix: 'fix', severity: 'info', references: [], reads, check, examples: { rejects: [], accepts: [] } };
}

function demand(asked: AnyRule, rejectAssumptions = false, line: Boundary = boundary()): Demand {
  return { requirements: [{ rule: asked, severity: 'info', options: undefined }], boundary: line, rejectAssumptions };
}

function verdicts(of: Demand, today = '2026-11-21'): [Severity, string][] {
  const heard: [Severity, string][] = [];
  evaluate([PLACED], () => of, today, (_fact, _rule, severity, { verdict }) => heard.push([severity, verdict]));
  return heard;
}

test('a rule is asked of the facts it reads, and of no others', () => {
  expect(verdicts(demand(rule(() => rejected('no'))))).toEqual([['info', 'rejected']]);
  expect(verdicts(demand(rule(() => rejected('no'), ['host'])))).toEqual([]);
});

test('a rule that throws is undetermined and fatal, whatever its severity', () => {
  expect(verdicts(demand(rule(() => { throw new Error('oops'); })))).toEqual([['fatal', 'undetermined']]);
});

test('an assumption is no proof where assumptions are rejected', () => {
  expect(verdicts(demand(rule(() => proven('assumed')), true))).toEqual([['info', 'undetermined']]);
  expect(verdicts(demand(rule(() => proven('assumed'))))).toEqual([['info', 'proven']]);
  expect(verdicts(demand(rule(() => proven('declared')), true))).toEqual([['info', 'proven']]);
});

test('the day is that of the check, although demands are kept', () => {
  const kept = demand(rule(((_fact: Fact, { today }: { readonly today: string }) => (today < '2027-01-01' ? proven() : rejected('late'))) as unknown as AnyRule['check']));
  expect([verdicts(kept), verdicts(kept, '2027-01-01'), verdicts(kept)].flat().map(([, verdict]) => verdict)).toEqual(['proven', 'rejected', 'proven']);
});
