import type { Severity } from '../engine';

/** Who answers for something that weakens a demand, and until when. */
export interface Approval {
  readonly reason: string;
  readonly owner: string;
  /** Somebody other than the owner. */
  readonly approver: string;
  /** Last day it holds, `YYYY-MM-DD` in UTC; at most 365 days ahead. */
  readonly expires: string;
}

/** What a policy changes about a rule; anything weaker than before needs the approval. */
export interface RuleChange extends Partial<Approval> {
  readonly severity?: Severity | 'off';
  /** Options of the rule; they may be tightened freely. */
  readonly options?: unknown;
}

/** Where everything has to be. */
export interface BoundaryPolicy {
  /** Blocs, ISO countries and operator places, which narrow those of the profile. */
  readonly places?: readonly string[];
  readonly operators?: { readonly controllers: readonly string[] };
  /** Registries, compared on path boundaries: `rg.fr-par.scw.cloud/acme`. */
  readonly registries?: readonly string[];
  /** External hosts that may be called, each with the place it is in. */
  readonly hosts?: readonly { readonly host: string; readonly place: string }[];
  readonly globalServices?: readonly { readonly service: string; readonly reason: string }[];
  /** Approves what reaches beyond the profile: places, controllers. */
  readonly widens?: Approval;
}

/** Who declares what documents cannot show, from which source, and when to look again. */
export interface Declared {
  readonly owner: string;
  readonly source: string;
  /** Day until which the declaration counts, `YYYY-MM-DD`. */
  readonly review: string;
}

/** A certificate that the policy states; which of them a rule demands is the rule's matter. */
export interface DeclaredCertification extends Declared {
  readonly scheme: string;
  readonly operator: string;
  readonly service: string;
  readonly region: string;
  readonly number: string;
  /** Last day it is valid, `YYYY-MM-DD`. */
  readonly validUntil: string;
}

export interface DeclarationsPolicy {
  /** Accounts, organizations and tenants that are the customer's own: `111122223333`, `o-a1b2c3d4e5`. */
  readonly accounts?: readonly (Declared & { readonly match: string })[];
  readonly places?: readonly (Declared & { readonly match: string; readonly place: string })[];
  readonly clusters?: readonly (Declared & { readonly match: string; readonly nodes: string; readonly controlPlane: string })[];
  readonly networks?: readonly (Declared & { readonly cidr: string; readonly host: string; readonly place: string })[];
  readonly certifications?: readonly DeclaredCertification[];
}

/** What part of a check a scope is for: globs, every one given has to match. */
export interface ScopeMatch {
  readonly stage?: string;
  readonly stack?: string;
  readonly file?: string;
  readonly class?: string;
}

/** A part of the check that is judged by a profile, or a boundary, of its own. */
export interface ScopePolicy {
  readonly match: ScopeMatch;
  /** Stands in for the policy's own profiles and places. */
  readonly profile?: string | readonly string[];
  readonly boundary?: { readonly places: readonly string[] };
}

/** An accepted finding: exactly one resource, and the value that was accepted. */
export interface Waiver extends Approval {
  readonly rule: string;
  /** Logical id, Terraform address, `Kind/name` or construct path. */
  readonly resource: string;
  readonly stack?: string;
  /** The value of the finding: a place, host or image; left out where the finding has none. */
  readonly to?: string;
}

/** What a policy can lock for those that extend it. */
export const LOCKABLE = ['profile', 'boundary', 'rules', 'assumptions', 'scopes', 'declared', 'waivers', 'ignore'] as const;

/** A policy, as a file or an object in code says it; see `freehold.schema.json`. */
export interface Policy {
  readonly version?: 1;
  /** Path of the policy this one starts from. */
  readonly extends?: string;
  /** Names of profiles, or `name@major`; of several the stricter demand wins. */
  readonly profile?: string | readonly string[];
  readonly boundary?: BoundaryPolicy;
  /** Data classes with places of their own, inside the boundary. */
  readonly classes?: Readonly<Record<string, { readonly places: readonly string[] }>>;
  /** First match wins. */
  readonly scopes?: readonly ScopePolicy[];
  readonly declared?: DeclarationsPolicy;
  readonly expects?: { readonly stacks: readonly string[] };
  /** Whether facts that rest on assumptions count; accepting them where a profile does not needs an approval. */
  readonly assumptions?: 'accept' | 'reject' | ({ readonly mode: 'accept' } & Approval);
  readonly rules?: Readonly<Record<string, RuleChange>>;
  readonly waivers?: readonly Waiver[];
  /** Globs of files in walked folders that need not be read. */
  readonly ignore?: readonly string[];
  /** What a policy that extends this one can only tighten: `true` for all of it, or a list of its keys. */
  readonly locked?: true | readonly (typeof LOCKABLE)[number][];
}
