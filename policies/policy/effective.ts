import type { Declarations } from '../collectors/context';
import type { AnyRule, Demand } from '../engine';
import type { FactKind, Subject } from '../facts';
import type { PolicyFile } from './load';
import type { Policy, Waiver } from './policy';
import type { PolicyProblem } from './problem';

/** What one check is asked: a policy file, an object in code and the command line, in that order. */
export interface PolicyRequest {
  readonly file?: PolicyFile | undefined;
  /** A policy in code, which may only tighten. */
  readonly object?: Policy | undefined;
  /** Profiles of the command line, which add to the others. */
  readonly profiles?: readonly string[];
  /** The user's own rules; asked at their own severity where the policy says nothing else. */
  readonly rules?: readonly AnyRule[];
  /** Ids of the only rules to ask; all when left out. */
  readonly only?: readonly string[];
  /** Whatever else decides the result, for the digest: `region`, `failOn`, digest of a baseline. */
  readonly flags?: Readonly<Record<string, unknown>>;
  /** The day the check is made for, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A subject as scopes look at it; resources are that. */
export interface ScopedSubject extends Subject {
  readonly origin?: { readonly construct?: string } | undefined;
}

/** A waiver and where it was written. */
export interface WrittenWaiver extends Waiver {
  /** A problem with this waiver, at its place in the file. */
  problem(message: string): PolicyProblem;
}

/** The policy that counts, from everything it is made of. */
export interface Effective {
  /** `eu-residency`, or `custom (from eu-residency)` where something is loosened. */
  readonly name: string;
  /** Every profile that judges, with its version: `eu-residency@1`. */
  readonly profiles: readonly string[];
  /** Each way in which it asks less than its profiles do. */
  readonly loosened: readonly string[];
  /** `sha256:…` of all that was composed; the same on every day. */
  readonly digest: string;
  /** The policy file, when there is one. */
  readonly file?: string;
  /** What is asked of a subject; the same object for the same scope and class. */
  demandOf(subject: ScopedSubject, dataClass?: string): Demand;
  /** The kinds of fact that some rule reads, whatever it is asked of. */
  readonly asked: ReadonlySet<FactKind>;
  readonly declarations: Declarations;
  readonly waivers: readonly WrittenWaiver[];
  /** Stacks that have to be in the check. */
  readonly expects: readonly string[];
  /** Globs of files that need not be read. */
  readonly ignore: readonly string[];
  /** Ids of rules that are asked, and that this version does not have yet. */
  readonly planned: readonly string[];
  /** What a person should know: expired changes, declarations due for review. */
  readonly notices: readonly string[];
}
