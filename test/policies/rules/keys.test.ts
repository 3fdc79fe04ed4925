import { known, unknown } from '../../../policies/facts';
import customerManaged from '../../../policies/rules/keys/customer-managed';
import location from '../../../policies/rules/keys/location';
import { at, boundary, FRANKFURT, SOURCE, VIRGINIA } from '../../support/facts';

const context = { boundary: boundary(), options: undefined, today: '2026-11-21' };

test.each([
  [known('customer' as const), 'proven'], [known('provider' as const), 'rejected'], [known('none' as const), 'rejected'], [unknown('a parameter'), 'undetermined'],
] as const)('a store with the key %j: %s', (by, verdict) => {
  expect(customerManaged.check({ kind: 'encryption', source: SOURCE, what: 'the bucket', by }, context).verdict).toBe(verdict);
});

test.each([[at(FRANKFURT), 'proven'], [at(VIRGINIA), 'rejected'], [unknown('an alias'), 'undetermined']] as const)('a key that is used: %j', (where, verdict) => {
  expect(location.check({ kind: 'key', source: SOURCE, what: 'the key', where }, context).verdict).toBe(verdict);
});
