import type { Basis } from '../facts';

/** The fact holds inside the boundary, as firmly as its basis. */
export interface Proven {
  readonly verdict: 'proven';
  readonly basis: Basis;
  /** What is taken for granted because no document could say it; the ledger notes it, and no policy makes a finding of it. */
  readonly note?: string;
}

/** The fact breaks the rule. */
export interface Rejected {
  readonly verdict: 'rejected';
  /** Lower case: the value got, and the values allowed. */
  readonly message: string;
  /** The value that a waiver would accept: a place id, host, image or key. */
  readonly got?: string;
}

/** The documents do not say. */
export interface Undetermined {
  readonly verdict: 'undetermined';
  readonly message: string;
  /** Imperative: what would settle it. */
  readonly settle?: string | undefined;
  readonly got?: string;
}

/** The rule has nothing to say about this fact, or the policy demands nothing of it. */
export interface Silent {
  readonly verdict: 'not-applicable' | 'not-asked';
}

export type Verdict = Proven | Rejected | Undetermined | Silent;

const PROVEN: Readonly<Record<Basis, Proven>> = {
  document: { verdict: 'proven', basis: 'document' },
  catalog: { verdict: 'proven', basis: 'catalog' },
  declared: { verdict: 'proven', basis: 'declared' },
  flag: { verdict: 'proven', basis: 'flag' },
  assumed: { verdict: 'proven', basis: 'assumed' },
};

export const notApplicable: Silent = { verdict: 'not-applicable' };
export const notAsked: Silent = { verdict: 'not-asked' };

export function proven(basis: Basis = 'document'): Proven {
  return PROVEN[basis];
}

/** Proven as far as documents can: the rest is noted. */
export function granted(note: string): Proven {
  return { verdict: 'proven', basis: 'assumed', note };
}

export function rejected(message: string, got?: string): Rejected {
  return got === undefined ? { verdict: 'rejected', message } : { verdict: 'rejected', message, got };
}

export function undetermined(message: string, settle?: string, got?: string): Undetermined {
  return got === undefined ? { verdict: 'undetermined', message, settle } : { verdict: 'undetermined', message, settle, got };
}
