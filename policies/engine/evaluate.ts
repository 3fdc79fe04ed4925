import type { Fact, FactKind, Subject } from '../facts';
import type { Boundary } from './boundary';
import type { Judgement } from './finding';
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
export type OnJudgement = (judgement: Judgement) => void;

/** Asks every fact of every rule that reads its kind. A rule that throws is undetermined, never silent. */
export function evaluate(facts: Iterable<Fact>, demandOf: DemandOf, today: string, onJudgement: OnJudgement): void {
  for (const fact of facts) {
    const demand = demandOf(fact.source.subject);
    for (const requirement of readersOf(demand).get(fact.kind) ?? []) {
      const verdict = ask(requirement, fact, demand, today);
      onJudgement({ rule: requirement.rule, severity: requirement.severity, fact, verdict });
    }
  }
}

type Readers = ReadonlyMap<FactKind, readonly Requirement[]>;

const readers = new WeakMap<Demand, Readers>();

function readersOf(demand: Demand): Readers {
  let known = readers.get(demand);
  if (known === undefined) readers.set(demand, (known = index(demand.requirements)));
  return known;
}

function index(requirements: readonly Requirement[]): Readers {
  const byKind = new Map<FactKind, Requirement[]>();
  for (const requirement of requirements) {
    for (const kind of requirement.rule.reads) {
      const list = byKind.get(kind);
      if (list === undefined) byKind.set(kind, [requirement]);
      else list.push(requirement);
    }
  }
  return byKind;
}

function ask({ rule, options }: Requirement, fact: Fact, demand: Demand, today: string): Verdict {
  const context = { boundary: demand.boundary, options, today } as RuleContext<never>;
  try {
    const verdict = rule.check(fact as never, context);
    return demand.rejectAssumptions && verdict.verdict === 'proven' && verdict.basis === 'assumed' ? assumedOnly(rule) : verdict;
  } catch {
    return undetermined(`the rule ${rule.id} failed on this resource`, 'report this as a defect of the rule');
  }
}

function assumedOnly({ title }: AnyRule): Verdict {
  return undetermined(`it is only assumed that ${title}; the policy rejects assumptions`, 'state it in the document, or declare it in the policy');
}
