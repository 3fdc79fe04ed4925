import { collectEach } from './collectors';
import type { Resource } from './documents';
import { distinct, evaluate, present, type Finding, type Ledger, type OpenJudgement } from './engine';
import type { Fact, Place, Subject, Value } from './facts';
import type { Effective } from './policy';

/** What is open, and where the resources are that it is about. */
export interface Verdicts {
  readonly open: readonly OpenJudgement[];
  readonly homes: ReadonlyMap<Subject, Value<Place>>;
}

/** Which resources are judged, and for which day. */
export interface Judging {
  readonly now: string;
  readonly only?: ((file: string) => boolean) | undefined;
}

/** Every verdict, one resource at a time: its data class decides which boundary its facts are held against. */
export function verdicts(resources: readonly Resource[], effective: Effective, ledger: Ledger, { now, only }: Judging): Verdicts {
  const open: OpenJudgement[] = [];
  const homes = new Map<Subject, Value<Place>>();
  for (const { resource: subject, facts } of collectEach(resources, effective.declarations, now, effective.asked)) {
    if (only !== undefined && !only(subject.file)) continue;
    const demand = effective.demandOf(subject, dataClass(facts));
    const found: OpenJudgement[] = [];
    evaluate(facts, () => demand, now, (fact, rule, severity, verdict) => {
      ledger.note(subject, rule, verdict);
      if (verdict.verdict === 'rejected' || verdict.verdict === 'undetermined') found.push({ fact, rule, severity, verdict });
    });
    open.push(...distinct(found));
    if (found.length > 0) for (const fact of facts) if (fact.kind === 'placement') homes.set(subject, fact.place);
  }
  return { open, homes };
}

function dataClass(facts: readonly Fact[]): string | undefined {
  for (const fact of facts) if (fact.kind === 'class' && fact.dataClass.state === 'known') return fact.dataClass.value;
  return undefined;
}

/** An open judgement as reports show it; waived when the policy accepts it. */
export function findingOf(judgement: OpenJudgement, homes: ReadonlyMap<Subject, Value<Place>>, waiver: Effective['waivers'][number] | undefined): Finding {
  const shown = present(judgement, homes);
  if (waiver === undefined || shown.verdict === 'waived') return shown;
  const { reason, owner, approver, expires } = waiver;
  return { ...shown, verdict: 'waived', was: shown.verdict, waiver: { reason, owner, approver, expires } };
}
