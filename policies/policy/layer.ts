import type { NodePath } from '../documents';
import type { PolicyDocument } from './load';
import type { Notes } from './notes';
import { LOCKABLE, type Approval } from './policy';
import { isApproved, isWhole } from './approvals';

export type Lock = (typeof LOCKABLE)[number];

/** A policy on its way into the whole, and what earlier ones locked. */
export interface Layer extends PolicyDocument {
  readonly locked: ReadonlySet<Lock>;
  /** Who says so, for messages. */
  readonly lockedBy: string;
  /** True where the layer meets a profile that it was not written for: what would loosen that is passed over. */
  readonly lenient?: boolean;
}

/** The layers of a policy file, each with what the ones before it locked. */
export function layersOf(documents: readonly PolicyDocument[]): readonly Layer[] {
  const locked = new Set<Lock>();
  return documents.map((document) => {
    const layer: Layer = { ...document, locked: new Set(locked), lockedBy: 'the policy it extends locks that' };
    for (const lock of document.policy.locked === true ? LOCKABLE : document.policy.locked ?? []) locked.add(lock);
    return layer;
  });
}

/** A policy in code, to which all is locked. */
export function codeLayer(document: PolicyDocument): Layer {
  return { ...document, locked: new Set(LOCKABLE), lockedBy: 'a policy in code can only tighten' };
}

/** Something that asks less than before. */
export interface Loosening {
  readonly lock: Lock;
  readonly path: NodePath;
  /** What it does, in words: `egress/closed is warning instead of fatal`. */
  readonly what: string;
  readonly approval: Partial<Approval> | undefined;
  /** Where the approval is written. */
  readonly approvalPath: NodePath;
}

/** Whether a layer may loosen something, and does so today; notes why not, or that it does. */
export function mayLoosen(layer: Layer, { lock, path, what, approval, approvalPath }: Loosening, notes: Notes): boolean {
  if (layer.lenient === true && (layer.locked.has(lock) || approval?.expires === undefined)) return false;
  if (layer.locked.has(lock)) {
    notes.problem(layer, path, `${what}: ${layer.lockedBy}`);
    return false;
  }
  if (layer.trusted === true) {
    notes.loosen(what);
    return true;
  }
  const at = { written: layer, path: approvalPath };
  return isWhole(approval, what, { written: layer, path }, notes) && isApproved(approval, what, at, notes);
}
