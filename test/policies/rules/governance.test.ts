import { known, unknown } from '../../../policies/facts';
import classified from '../../../policies/rules/governance/classified';
import understood from '../../../policies/rules/governance/understood';
import { at, boundary, FRANKFURT, SOURCE, VIRGINIA } from '../../support/facts';

const context = { boundary: boundary(), options: undefined, today: '2026-11-21' };

test.each([[known(''), 'rejected'], [known('citizen'), 'proven'], [unknown('a parameter'), 'undetermined']] as const)('the class %j: %s', (dataClass, verdict) => {
  expect(classified.check({ kind: 'class', source: SOURCE, dataClass }, context).verdict).toBe(verdict);
});

test.each([
  [undefined, 'undetermined'], [at(FRANKFURT), 'not-applicable'], [at(VIRGINIA), 'undetermined'], [unknown('a parameter'), 'undetermined'],
] as const)('something unread that names the place %j: %s', (place, verdict) => {
  const fact = { kind: 'unread' as const, source: SOURCE, because: 'this version reads nothing of it', ...(place && { place }) };
  expect(understood.check(fact, context).verdict).toBe(verdict);
});
