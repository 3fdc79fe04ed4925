import type { Basis, Fact } from '../facts';
import type { AnyRule, Severity } from './rule';
import type { Rejected, Undetermined } from './verdict';

/** A rule's verdict on one fact that is open, before waivers. */
export interface OpenJudgement {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly fact: Fact;
  readonly verdict: Rejected | Undetermined;
}

/** Where a finding points, as far as the documents and the framework tell. */
export interface FindingSource {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly resource: string;
  readonly type: string;
  readonly path?: string;
  readonly stack?: string;
  readonly construct?: string;
  readonly origin?: { readonly file: string; readonly line: number };
}

/** One step of a flow: what is there, and where that is. */
export interface FlowStep {
  readonly what: string;
  readonly place: string;
  readonly country?: string;
}

/** A rejected, undetermined or waived verdict as reports and gates show it. */
export interface Finding {
  readonly rule: string;
  readonly verdict: 'rejected' | 'undetermined' | 'waived';
  /** What a waived finding was. */
  readonly was?: 'rejected' | 'undetermined';
  readonly waiver?: { readonly reason: string; readonly owner: string; readonly approver: string; readonly expires: string };
  readonly baselined?: true;
  readonly severity: Severity;
  /** Stable across runs and moved lines; changes when the value changes. */
  readonly fingerprint: string;
  readonly message: string;
  readonly fix: string;
  readonly help: string;
  readonly source: FindingSource;
  readonly flow?: readonly FlowStep[];
}

/** One line for one resource. */
export interface LedgerEntry {
  readonly resource: string;
  readonly type: string;
  readonly stack?: string;
  readonly file: string;
  readonly line?: number | undefined;
  readonly verdict: 'proven' | 'rejected' | 'undetermined' | 'waived' | 'baselined' | 'not-applicable' | 'not-asked';
  /** The weakest thing the verdict leans on. */
  readonly basis: Basis;
  /** The rules that decided the verdict, or that were asked when it is proven. */
  readonly rules: readonly string[];
  readonly because: string;
}
