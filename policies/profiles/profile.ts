import type { Severity } from '../engine';

/** How a profile asks a rule. */
export interface Asked {
  readonly severity: Severity;
  /** Options of the rule; its defaults when left out. */
  readonly options?: unknown;
}

/** A named set of demands with the line they are judged by. */
export interface Profile {
  readonly name: string;
  readonly version: 1;
  readonly title: string;
  /** Blocs, ISO countries and operator places; empty where the policy has to name the country. */
  readonly boundary: readonly string[];
  /** True where the policy narrows the boundary to one country, or is refused. */
  readonly oneCountry?: true;
  /** True where countries outside of the EEA count for as long as the decision that their protection is adequate does. */
  readonly adequacy?: true;
  /** The laws and schemes that ask for this or for a part of it; nothing here is a claim to comply with them. */
  readonly regimes?: readonly string[];
  /** By id of the rule, those of `planned.ts` included. */
  readonly demands: Readonly<Record<string, Asked>>;
  /** Whether a fact that rests on an assumption counts. */
  readonly assumptions: 'accept' | 'reject';
  /** Blocs and countries of operators and whoever controls them; not asked when left out. */
  readonly controllers?: readonly string[];
  /** True where a policy that names no registry allows none, instead of any. */
  readonly registriesRequired?: boolean;
  /** False where no external host may be called, whatever a policy names. */
  readonly external: boolean;
}

/** Declares a profile. */
export function defineProfile(profile: Profile): Profile {
  return profile;
}

/** The same severity for several rules. */
export function asked(severity: Severity, ...ids: readonly string[]): Readonly<Record<string, Asked>> {
  return Object.fromEntries(ids.map((id) => [id, { severity }]));
}
