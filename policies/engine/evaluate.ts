import type { Fact, FactKind, Subject } from '../facts';
import type { Boundary } from './boundary';
import type { AnyRule, RuleContext, Severity } from './rule';
import { undetermined, type Verdict } from './verdict';

/** A rule as a profile asks it. */
export interface Requirement {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly options: unknown;
}

/** What is asked of a subject: the rules, and the line they judge by. */
export interface Demand {
  readonly requirements: readonly Requirement[];
  readonly boundary: Boundary;
  /** True when a fact that only assumes is not enough. */
  readonly rejectAssumptions: boolean;
}

/** The demand on a subject; undefined when no scope covers it. */
export type DemandOf = (subject: Subject) => Demand;

/** Called for every verdict, in the order of the facts. */
export type OnVerdict = (fact: Fact, rule: AnyRule, severity: Severity, verdict: Verdict) => void;

/**
 * Asks every fact of every rule that reads its kind.
 * A rule that throws is undetermined and `fatal`, whatever its severity: nobody may rest on what it would have said.
 */
export function evaluate(facts: Iterable<Fact>, demandOf: DemandOf, today: string, onVerdict: OnVerdict): void {
  for (const fact of facts) {
    const demand = demandOf(fact.source.subject);
    for (const { requirement: { rule, severity }, context } of readersOf(demand, today).get(fact.kind) ?? []) {
      const verdict = ask(rule, fact, context);
      if (verdict === undefined) onVerdict(fact, rule, 'fatal', failed(rule));
      else onVerdict(fact, rule, severity, demand.rejectAssumptions && isAssumed(verdict) ? assumedOnly(rule) : verdict);
    }
  }
}

/** A requirement with the context that its rule is asked in. */
interface Reader {
  readonly requirement: Requirement;
  readonly context: RuleContext<never>;
}

type Readers = ReadonlyMap<FactKind, readonly Reader[]>;

const readers = new WeakMap<Demand, { readonly today: string; readonly byKind: Readers }>();

function readersOf(demand: Demand, today: string): Readers {
  const before = readers.get(demand);
  if (before?.today === today) return before.byKind;
  const byKind = index(demand, today);
  readers.set(demand, { today, byKind });
  return byKind;
}

function index({ requirements, boundary }: Demand, today: string): Readers {
  const byKind = new Map<FactKind, Reader[]>();
  for (const requirement of requirements) {
    const reader: Reader = { requirement, context: { boundary, options: requirement.options as never, today } };
    for (const kind of requirement.rule.reads) {
      const list = byKind.get(kind);
      if (list === undefined) byKind.set(kind, [reader]);
      else list.push(reader);
    }
  }
  return byKind;
}

function ask(rule: AnyRule, fact: Fact, context: RuleContext<never>): Verdict | undefined {
  try {
    return rule.check(fact as never, context);
  } catch {
    return undefined;
  }
}

function failed({ id }: AnyRule): Verdict {
  return undetermined(`the rule ${id} failed on this resource`, 'report this as a defect of the rule');
}

function isAssumed(verdict: Verdict): boolean {
  return verdict.verdict === 'proven' && verdict.basis === 'assumed' && verdict.note === undefined;
}

function assumedOnly({ title }: AnyRule): Verdict {
  return undetermined(`it is only assumed that ${title}; the policy rejects assumptions`, 'state it in the document, or declare it in the policy');
}
