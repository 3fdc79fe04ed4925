import type { z } from 'zod';
import type { FactKind, FactOf } from '../facts';
import type { Boundary } from './boundary';
import type { Example } from './example';
import type { Verdict } from './verdict';

/** How grave an open finding is; `fatal` can neither be acknowledged in a framework nor baselined. */
export type Severity = 'fatal' | 'error' | 'warning' | 'info';

/** What a rule may look at beside its fact. */
export interface RuleContext<O = unknown> {
  readonly boundary: Boundary;
  readonly options: O;
  /** The day the check is made for, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Options of a rule: their shape (zod is handed in, so that it loads only when a policy sets some), and their defaults. */
export interface RuleOptions<O> {
  readonly schema: (zod: typeof z) => z.ZodType<O>;
  readonly defaults: O;
  /** What both allow. Without it, any change a policy makes to the options counts as a loosening. */
  strictest?(a: O, b: O): O;
}

/** A pure judgement over facts. */
export interface Rule<K extends FactKind = FactKind, O = unknown> {
  /** `family/name`, which is also its file. */
  readonly id: string;
  /** What holds when the rule is kept: `no replica or backup leaves the boundary`. */
  readonly title: string;
  readonly why: string;
  /** Imperative: what to change. */
  readonly fix: string;
  /** Severity where a profile names none. */
  readonly severity: Severity;
  readonly references: readonly string[];
  readonly options?: RuleOptions<O>;
  /** The kinds of fact it judges. */
  readonly reads: readonly K[];
  check(fact: FactOf<K>, context: RuleContext<O>): Verdict;
  /** What generic packs demand that this rule forbids: `checkov CKV_AWS_144`. */
  readonly conflicts?: readonly string[];
  readonly examples: { readonly rejects: readonly Example[]; readonly accepts: readonly Example[] };
}

/** A rule of any kind of fact, as lists of rules hold it. */
export type AnyRule = Omit<Rule<FactKind, never>, 'check' | 'options'> & {
  readonly options?: RuleOptions<unknown>;
  check(fact: never, context: RuleContext<never>): Verdict;
};

/** Declares a rule; types of facts and options follow from `reads` and `options`. */
export function defineRule<const K extends FactKind, O = undefined>(rule: Rule<K, O>): Rule<K, O> {
  return rule;
}
