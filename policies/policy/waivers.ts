import type { OpenJudgement } from '../engine';
import type { Subject } from '../facts';
import { PLANNED_RULES } from '../profiles';
import { faultsOf, lapsed } from './approvals';
import type { ScopedSubject, WrittenWaiver } from './effective';
import type { Notes } from './notes';
import { PolicyError, problemAt } from './problem';
import type { Parts } from './request';
import { shown } from './shape';

/** What waivers accept. */
export interface Waived {
  readonly by: ReadonlyMap<OpenJudgement, WrittenWaiver>;
  /** Waivers that match nothing, or are not in force. */
  readonly notices: readonly string[];
}

/** The waivers of all layers; what is wrong with one, whatever it matches, is noted. */
export function writtenWaivers({ layers, find }: Parts, notes: Notes): readonly WrittenWaiver[] {
  return layers.flatMap((layer) => (layer.policy.waivers ?? []).map((waiver, index) => {
    const path = ['waivers', index];
    if (layer.locked.has('waivers')) notes.problem(layer, path, `adds a waiver: ${layer.lockedBy}`);
    if (find(waiver.rule) === undefined && !PLANNED_RULES.includes(waiver.rule)) {
      notes.problem(layer, [...path, 'rule'], `unknown rule ${shown(waiver.rule)}; allowed: the ids that \`freehold rules\` prints`);
    }
    faultsOf(waiver, { written: layer, path }, notes);
    return { ...waiver, problem: (message: string) => problemAt(layer, path, message) };
  }));
}

/** Matches waivers to open judgements; throws a `PolicyError` where one matches several resources. */
export function applyWaivers(open: readonly OpenJudgement[], waivers: readonly WrittenWaiver[], today: string): Waived {
  const by = new Map<OpenJudgement, WrittenWaiver>();
  const notices: string[] = [];
  const wide: WrittenWaiver[] = [];
  for (const waiver of waivers) {
    const near = open.filter(({ rule, fact }) => rule.id === waiver.rule && isAbout(waiver, fact.source.subject));
    const matched = near.filter(({ verdict }) => verdict.got === waiver.to);
    const notice = noticeOf(waiver, near, matched, today);
    if (notice !== undefined) notices.push(notice);
    else if (new Set(matched.map(({ fact }) => identity(fact.source.subject))).size > 1) wide.push(waiver);
    else for (const judgement of matched) by.set(judgement, waiver);
  }
  if (wide.length > 0) {
    throw new PolicyError(wide.map((waiver) => waiver.problem(`${named(waiver)} matches several resources; a waiver accepts exactly one: name its stack, or its construct path`)));
  }
  return { by, notices };
}

function isAbout({ resource, stack }: WrittenWaiver, subject: ScopedSubject): boolean {
  if (stack !== undefined && stack !== subject.stack) return false;
  return resource === subject.id || resource === subject.origin?.construct;
}

/** Why a waiver accepts nothing; undefined when it does. */
function noticeOf(waiver: WrittenWaiver, near: readonly OpenJudgement[], matched: readonly OpenJudgement[], today: string): string | undefined {
  const reason = lapsed(waiver.expires, today);
  if (reason !== undefined) return `not waived: ${named(waiver)}; ${reason}`;
  if (matched.length > 0) return undefined;
  const values = [...new Set(near.map(({ verdict }) => verdict.got ?? 'no value'))].map(shown).join(', ');
  return near.length === 0 ? `${named(waiver)} matches nothing` : `${named(waiver)} no longer applies: the value is ${values}`;
}

function identity({ file, stack, id }: Subject): string {
  return `${file}\n${stack ?? ''}\n${id}`;
}

function named({ rule, resource, to }: WrittenWaiver): string {
  return `the waiver of ${rule} for ${shown(resource)}${to === undefined ? '' : ` to ${shown(to)}`}`;
}
