import fc from 'fast-check';
import type { Policy } from '../../policies';
import { judge, type Files } from '../support/inputs';
import { RUNS, some, templateOf } from './given';

/** Policies, each followed by one that asks for more. */
const STEPS: readonly (readonly [name: string, lax: Policy, strict: Policy])[] = [
  ['fewer places', { profile: 'eu-residency' }, { profile: 'eu-residency', boundary: { places: ['DE', 'FR'] } }],
  ['fewer still', { profile: 'eu-residency', boundary: { places: ['DE', 'FR'] } }, { profile: 'eu-residency', boundary: { places: ['DE'] } }],
  ['a place of one operator', { profile: 'eu-residency', boundary: { places: ['DE'] } }, { profile: 'eu-residency', boundary: { places: ['aws:eu-central-1'] } }],
  ['one more profile', { profile: 'eu-residency' }, { profile: ['eu-residency', 'eu-sovereign'] }],
  ['the stricter profile alone', { profile: 'eu-residency' }, { profile: 'eu-sovereign' }],
  ['no assumptions', { profile: 'eu-residency' }, { profile: 'eu-residency', assumptions: 'reject' }],
  ['a graver severity', { profile: 'eu-residency' }, { profile: 'eu-residency', rules: { 'keys/customer-managed': { severity: 'error' } } }],
  ['one more rule', { profile: 'eu-residency' }, { profile: 'eu-residency', rules: { 'governance/classified': { severity: 'error' } } }],
];

const GRAVITY = ['info', 'warning', 'error', 'fatal'];

/** What is open, and how grave it is. */
async function open(files: Files, policy: Policy): Promise<ReadonlyMap<string, number>> {
  const { findings } = await judge(files, policy);
  return new Map(findings.map(({ rule, severity, source }) => [`${rule} ${source.resource} ${source.path}`, GRAVITY.indexOf(severity)]));
}

describe.each(STEPS)('%s', (_name, lax, strict) => {
  test('leaves nothing out that was found before, and takes nothing more lightly', async () => {
    await fc.assert(fc.asyncProperty(some, async (parts) => {
      const files = { 'stack.json': templateOf(parts) };
      const [before, after] = [await open(files, lax), await open(files, strict)];
      expect([...before].filter(([finding, gravity]) => (after.get(finding) ?? -1) < gravity)).toEqual([]);
    }), RUNS);
  });
});
