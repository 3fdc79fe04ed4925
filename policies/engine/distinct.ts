import type { OpenJudgement } from './finding';

/** Judgements of one subject, without those that repeat another word for word: one operator has a key, a zone and an endpoint of it. */
export function distinct(judgements: readonly OpenJudgement[]): readonly OpenJudgement[] {
  if (judgements.length < 2) return judgements;
  const first = new Map<string, OpenJudgement>();
  for (const judgement of judgements) {
    const { rule, verdict } = judgement;
    const said = [rule.id, verdict.verdict, verdict.got ?? '', verdict.message].join('\n');
    if (!first.has(said)) first.set(said, judgement);
  }
  return [...first.values()];
}
