import { daysBetween, type Finding } from './engine';

/** Findings that were there on a day, accepted for a while; never any that is `fatal`. */
export interface Baseline {
  readonly version: 1;
  /** Day it was written, `YYYY-MM-DD`, UTC. */
  readonly created: string;
  readonly fingerprints: readonly string[];
}

/** A baseline lapses this many days after it was written. */
const LIFE_DAYS = 180;

/** Marks findings that the baseline knows; they are counted as baselined, never as proven. */
export function applyBaseline(findings: readonly Finding[], baseline: Baseline | undefined, today: string): readonly Finding[] {
  if (baseline === undefined || !inForce(baseline, today)) return findings;
  const known = new Set(baseline.fingerprints);
  return findings.map((finding) => (finding.severity !== 'fatal' && finding.verdict !== 'waived' && known.has(finding.fingerprint) ? { ...finding, baselined: true as const } : finding));
}

/** Whether a baseline still counts; one with a malformed or future date never does. */
export function inForce({ created }: Baseline, today: string): boolean {
  const age = daysBetween(created, today);
  return age !== undefined && age >= 0 && age <= LIFE_DAYS;
}

/** The baseline that would accept what is open now. */
export function baselineOf(findings: readonly Finding[], today: string): Baseline {
  const fingerprints = findings.filter(({ severity, verdict }) => severity !== 'fatal' && verdict !== 'waived').map(({ fingerprint }) => fingerprint);
  return { version: 1, created: today, fingerprints: [...new Set(fingerprints)].sort() };
}
