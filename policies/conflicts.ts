/** How one tool is told to leave out checks that demand what a rule forbids. */
export interface Suppression {
  readonly tool: string;
  /** What to do, as a sentence: `in .checkov.yaml`. */
  readonly instruction: string;
  /** What to write there, where it is something to write. */
  readonly code?: { readonly language: 'yaml' | 'ts' | 'console'; readonly text: string };
}

type Suppress = (checks: readonly string[], reason: string) => Omit<Suppression, 'tool'>;

const items = (checks: readonly string[], indent = '') => checks.map((check) => `${indent}- ${check}`).join('\n');

const TOOLS: ReadonlyMap<string, Suppress> = new Map<string, Suppress>([
  ['checkov', (checks, reason) => ({ instruction: 'in `.checkov.yaml`:', code: { language: 'yaml', text: `skip-check: # ${reason}\n${items(checks)}` } })],
  ['cdk-nag', (checks, reason) => ({
    instruction: 'in the app, on the construct or stack:',
    code: { language: 'ts', text: checks.map((check) => `Validations.of(stack).acknowledge({ id: '${check}', reason: '${reason}' });`).join('\n') },
  })],
  ['cfn-guard', (checks) => ({ instruction: 'in the `Metadata` of the resource:', code: { language: 'yaml', text: `guard:\n  SuppressedRules:\n${items(checks, '    ')}` } })],
  ['prowler', (checks) => ({ instruction: 'on its command line:', code: { language: 'console', text: `prowler aws --excluded-checks ${checks.join(' ')}` } })],
  ['AWS Config', (checks, reason) => ({ instruction: `leave ${checks.join(', ')} out of the conformance pack, with the reason \`${reason}\`` })],
  ['Security Hub', (checks, reason) => ({ instruction: `disable ${checks.join(', ')} in the standard, with the reason \`${reason}\`` })],
]);

/**
 * How to switch off, in each other tool, what contradicts a rule; the rule is named as the reason.
 *
 * @param conflicts tool and check: `checkov CKV_AWS_144`
 * @throws Error for a tool that is not known here
 */
export function suppressionsOf(id: string, conflicts: readonly string[]): readonly Suppression[] {
  const byTool = new Map<string, string[]>();
  for (const conflict of conflicts) {
    const tool = [...TOOLS.keys()].find((name) => conflict.startsWith(`${name} `));
    if (tool === undefined) throw new Error(`${id} conflicts with ${conflict}, of a tool that policies/conflicts.ts does not know`);
    byTool.set(tool, [...(byTool.get(tool) ?? []), conflict.slice(tool.length + 1)]);
  }
  return [...byTool].map(([tool, checks]) => ({ tool, ...(TOOLS.get(tool) as Suppress)(checks, `freehold ${id}`) }));
}
