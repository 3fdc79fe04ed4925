import { daysBetween } from '../engine';
import type { NodePath } from '../documents';
import type { Notes } from './notes';
import type { Approval } from './policy';
import type { Written } from './problem';
import { shown } from './shape';

/** An approval holds for no longer than this. */
export const MOST_DAYS = 365;

const FIELDS = ['reason', 'owner', 'approver', 'expires'] as const;

/** Whether an approval is whole; notes what it lacks. */
export function isWhole(approval: Partial<Approval> | undefined, what: string, at: { readonly written: Written; readonly path: NodePath }, notes: Notes): approval is Approval {
  const missing = FIELDS.filter((field) => approval?.[field] === undefined);
  if (missing.length > 0) notes.problem(at.written, at.path, `${what}: that loosens the policy; give ${missing.join(', ')}`);
  return missing.length === 0;
}

/** Notes what no approval may be: one's own, or for ever. */
export function faultsOf({ owner, approver, expires }: Approval, at: { readonly written: Written; readonly path: NodePath }, notes: Notes): void {
  if (same(owner, approver)) notes.problem(at.written, [...at.path, 'approver'], `the approver is the owner, ${shown(owner)}: name somebody else`);
  const left = daysBetween(notes.today, expires);
  if (left !== undefined && left > MOST_DAYS) notes.problem(at.written, [...at.path, 'expires'], `expires on ${expires}, in ${left} days; allowed: at most ${MOST_DAYS} days ahead`);
}

/** Why an approval does not hold today; undefined when it does. Its last day counts. */
export function lapsed(expires: string, today: string): string | undefined {
  const left = daysBetween(today, expires);
  if (left === undefined) return `${shown(expires)} is no day as YYYY-MM-DD`;
  return left < 0 ? `it expired on ${expires}` : undefined;
}

/** Whether the change counts today; notes why not. */
export function isApproved(approval: Approval, what: string, at: { readonly written: Written; readonly path: NodePath }, notes: Notes): boolean {
  faultsOf(approval, at, notes);
  const reason = lapsed(approval.expires, notes.today);
  if (reason !== undefined) notes.notice(`not in force: ${what}; ${reason}`);
  else notes.loosen(what);
  return reason === undefined;
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
