import { explain, rules, suppressionsOf } from '../../policies';

it.each<[conflict: string, written: string]>([
  ['checkov CKV_AWS_144', 'skip-check: # freehold residency/copies\n- CKV_AWS_144'],
  ['cdk-nag HIPAA.Security-X', "Validations.of(stack).acknowledge({ id: 'HIPAA.Security-X', reason: 'freehold residency/copies' });"],
  ['cfn-guard S3_X', 'guard:\n  SuppressedRules:\n    - S3_X'],
  ['prowler s3_x', 'prowler aws --excluded-checks s3_x'],
])('%s is suppressed', (conflict, written) => {
  expect(suppressionsOf('residency/copies', [conflict])).toMatchObject([{ code: { text: written } }]);
});

test('checks of one tool are suppressed together', () => {
  expect(suppressionsOf('residency/copies', ['checkov A', 'Security Hub S3.7', 'checkov B']).map(({ tool, instruction }) => `${tool} ${instruction}`)).toEqual([
    'checkov in `.checkov.yaml`:', 'Security Hub disable S3.7 in the standard, with the reason `freehold residency/copies`',
  ]);
});

test('a tool that nobody knows is a mistake', () => {
  expect(() => suppressionsOf('residency/copies', ['unheard-of X1'])).toThrow('unheard-of X1');
});

test.each(rules.filter(({ conflicts }) => conflicts !== undefined).map(({ id, conflicts = [] }) => [id, conflicts] as const))('%s explains every conflict', (id, conflicts) => {
  for (const conflict of conflicts) expect(explain(id)).toContain(conflict.slice(conflict.lastIndexOf(' ') + 1));
  expect(explain(id)).toContain('skip-check: # freehold');
});
