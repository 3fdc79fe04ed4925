import { known, unknown } from '../../../policies/facts';
import isolated from '../../../policies/rules/workload/isolated';
import pinned from '../../../policies/rules/workload/pinned';
import { ANYWHERE, at, boundary, FRANKFURT, LONDON_OR_PARIS, SOURCE, VIRGINIA } from '../../support/facts';

const context = { boundary: boundary(), options: undefined, today: '2026-11-21' };

test.each([
  [true, at(FRANKFURT), 'proven'],
  [true, at(VIRGINIA), 'rejected'],
  [true, at(ANYWHERE), 'rejected'],
  [true, at(LONDON_OR_PARIS), 'undetermined'],
  [true, unknown('no term'), 'undetermined'],
  [false, at(FRANKFURT), 'rejected'],
  [false, unknown('no term'), 'rejected'],
] as const)('required %s on %j: %s', (required, place, verdict) => {
  expect(pinned.check({ kind: 'schedule', source: SOURCE, place, required, because: 'it is only preferred' }, context).verdict).toBe(verdict);
});

test.each([[known([]), 'proven'], [known(['hostNetwork']), 'rejected'], [unknown('a parameter'), 'undetermined']] as const)('breaches %j: %s', (breaches, verdict) => {
  expect(isolated.check({ kind: 'isolation', source: SOURCE, breaches }, context).verdict).toBe(verdict);
});
