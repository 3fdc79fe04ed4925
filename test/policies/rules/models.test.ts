import { known, unknown, type FactOf } from '../../../policies/facts';
import offline from '../../../policies/rules/models/offline';
import pinned from '../../../policies/rules/models/pinned';
import safeLoading from '../../../policies/rules/models/safe-loading';
import source from '../../../policies/rules/models/source';
import { at, boundary, FRANKFURT, SOURCE, VIRGINIA } from '../../support/facts';

const context = { boundary: boundary(), options: undefined, today: '2026-11-21' };
const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const weights = (changes: Partial<FactOf<'weights'>>): FactOf<'weights'> => ({
  kind: 'weights', source: SOURCE, uri: known('acme/large'), place: at(FRANKFURT), revision: known(''), digest: known(''), ...changes,
});

test.each<[string, Partial<FactOf<'weights'>>, object]>([
  ['neither', {}, { verdict: 'rejected', message: 'the weights acme/large have no commit and no digest; the policy asks for both to be pinned' }],
  ['a commit alone', { revision: known(COMMIT) }, { verdict: 'rejected', message: 'the weights acme/large have no digest; the policy asks for both to be pinned' }],
  ['a branch', { revision: known('main'), digest: known('sha256:0') }, { verdict: 'rejected' }],
  ['half a commit', { revision: known('0123456'), digest: known('sha256:0') }, { verdict: 'rejected' }],
  ['both', { revision: known(COMMIT), digest: known('sha256:0') }, { verdict: 'proven' }],
  ['a digest of an object in a bucket', { uri: known('s3://weights/large'), digest: known('sha256:0') }, { verdict: 'proven' }],
  ['a digest that nobody knows', { revision: known(COMMIT), digest: unknown('a parameter') }, { verdict: 'undetermined' }],
])('weights with %s', (_what, changes, verdict) => {
  expect(pinned.check(weights(changes), context)).toMatchObject(verdict);
});

test.each([[at(FRANKFURT), 'proven'], [at(VIRGINIA), 'rejected'], [unknown('no such bucket'), 'undetermined']] as const)('weights from %j', (place, verdict) => {
  expect(source.check(weights({ place }), context).verdict).toBe(verdict);
});

const lists = [[known([]), 'proven'], [known(['a', 'b']), 'rejected'], [unknown('a parameter'), 'undetermined']] as const;

test.each(lists)('a runtime with open switches %j', (online, verdict) => {
  expect(offline.check({ kind: 'runtime', source: SOURCE, runtime: 'vLLM', online }, context).verdict).toBe(verdict);
});

test.each(lists)('a runtime that loads %j', (unsafe, verdict) => {
  expect(safeLoading.check({ kind: 'loading', source: SOURCE, runtime: 'vLLM', unsafe }, context).verdict).toBe(verdict);
});
