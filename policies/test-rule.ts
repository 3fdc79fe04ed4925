import { collect } from './collectors';
import { evaluate, type AnyRule, type Example, type Verdict } from './engine';
import { readExample } from './example-documents';
import { composePolicy, policyOf, type Policy } from './policy';

/** What a rule answers to an example, fact by fact. */
export type ExampleVerdicts = readonly Verdict['verdict'][];

/** Judges one example with nothing but this rule asked. */
export function judgeExample(rule: AnyRule, example: Example, today: string): ExampleVerdicts {
  const { documents, problems } = readExample(example);
  if (problems.length > 0) throw new Error(`the example "${example.title}" of ${rule.id} cannot be read: ${problems[0]?.message ?? ''}`);
  const policy: Policy = { profile: 'eu-sovereign', assumptions: 'accept', ...example.policy } as Policy;
  const effective = composePolicy({ file: policyOf(policy), rules: [rule], only: [rule.id], today });
  const verdicts: Verdict['verdict'][] = [];
  const facts = collect(documents.flatMap(({ resources }) => resources), effective.declarations, today);
  evaluate(facts, (subject) => effective.demandOf(subject), today, (_fact, _rule, _severity, { verdict }) => verdicts.push(verdict));
  return verdicts;
}

/** Such a rule is kept when there is nothing to say. */
function speaksOfUnreadOnly({ reads }: AnyRule): boolean {
  return reads.every((kind) => kind === 'unread');
}

/**
 * Runs a rule's own examples: each `rejects` has to be rejected or undetermined, each `accepts` proven and nothing else.
 * For the tests of rules, your own among them.
 *
 * @throws naming the first example that turned out otherwise
 */
export function testRule(rule: AnyRule, today = '2026-11-21'): void {
  for (const example of rule.examples.rejects) {
    const verdicts = judgeExample(rule, example, today);
    if (!verdicts.some((verdict) => verdict === 'rejected' || verdict === 'undetermined')) throw new Error(`${rule.id} does not reject "${example.title}": ${verdicts.join(', ') || 'it says nothing'}`);
  }
  for (const example of rule.examples.accepts) {
    const verdicts = judgeExample(rule, example, today);
    const open = verdicts.filter((verdict) => verdict === 'rejected' || verdict === 'undetermined');
    if (open.length > 0 || !(verdicts.includes('proven') || speaksOfUnreadOnly(rule))) throw new Error(`${rule.id} does not accept "${example.title}": ${verdicts.join(', ') || 'it says nothing'}`);
  }
}
