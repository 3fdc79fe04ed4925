import type { Problem } from '../documents';
import type { Finding, LedgerEntry } from './finding';

/** How many resources ended how, and how many files were not for us. */
export interface Summary {
  readonly documents: number;
  readonly resources: number;
  /** Proven by the documents and the catalog alone. */
  readonly proven: number;
  /** Proven on an assumption, a declaration or a flag. */
  readonly assumed: number;
  readonly rejected: number;
  readonly undetermined: number;
  readonly waived: number;
  readonly baselined: number;
  /** Findings that are open below the severity that fails the check. */
  readonly warnings: number;
  readonly ignoredFiles: number;
}

/** The result of one check: plain data, rendered by `reports/`. */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: 'freehold'; readonly version: string; readonly catalog: string };
  /** The day it was made for, `YYYY-MM-DD`. */
  readonly evaluatedAt: string;
  readonly policy: { readonly name: string; readonly file?: string; readonly profiles: readonly string[]; readonly digest: string; readonly loosened: readonly string[] };
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly ledger: readonly LedgerEntry[];
  /** What had to be read and was not: any makes status 3. */
  readonly problems: readonly Problem[];
  /** Remarks that change no verdict: expired waivers, rules not built yet. */
  readonly notices: readonly string[];
}

/** Severities from the gravest down. */
export const SEVERITIES = ['fatal', 'error', 'warning', 'info'] as const;

/** 0: all read, nothing open at or above `failOn` · 1: something is · 3: something was not read, or there was nothing. */
export function statusOf(report: Report, failOn: 'error' | 'warning' | 'info' = 'error'): 0 | 1 | 3 {
  if (report.problems.length > 0 || report.ledger.length === 0) return 3;
  return report.findings.some((finding) => isOpen(finding) && isBlocking(finding, failOn)) ? 1 : 0;
}

export function isOpen(finding: Finding): boolean {
  return finding.verdict !== 'waived' && finding.baselined !== true;
}

export function isBlocking({ severity }: Pick<Finding, 'severity'>, failOn: 'error' | 'warning' | 'info' = 'error'): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
