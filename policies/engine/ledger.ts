import type { Resource } from '../documents';
import { weaker, type Basis, type Subject } from '../facts';
import { isBlocking, isOpen, type Summary } from './report';
import type { Finding, LedgerEntry } from './finding';
import type { AnyRule } from './rule';
import type { Verdict } from './verdict';

/** What is known so far of one resource. */
interface Line {
  readonly resource: Resource;
  basis: Basis;
  asked: readonly string[];
  /** What its verdicts take for granted. */
  note?: string;
  notAsked: boolean;
}

/** Collects a line for every resource, whether or not any rule speaks about it. */
export class Ledger {
  private readonly lines = new Map<Subject, Line>();
  private readonly lists = new Lists();

  constructor(resources: readonly Resource[]) {
    for (const resource of resources) this.lines.set(resource, { resource, basis: 'document', asked: NONE, notAsked: false });
  }

  public note(subject: Subject, { id }: AnyRule, verdict: Verdict): void {
    const line = this.lines.get(subject);
    if (line === undefined) return;
    if (verdict.verdict === 'not-asked') line.notAsked = true;
    else if (verdict.verdict !== 'not-applicable' && !line.asked.includes(id)) line.asked = this.lists.with(line.asked, id);
    if (verdict.verdict !== 'proven') return;
    line.basis = weaker(line.basis, verdict.basis);
    if (verdict.note !== undefined) line.note = verdict.note;
  }

  /** One entry a resource, its verdict the gravest of its findings that can fail the check. */
  public entries(findings: readonly Finding[], subjects: readonly Subject[], failOn: 'error' | 'warning' | 'info'): LedgerEntry[] {
    const bySubject = new Map<Subject, Finding[]>();
    findings.forEach((finding, at) => {
      const subject = subjects[at] as Subject;
      const list = bySubject.get(subject);
      if (list === undefined) bySubject.set(subject, [finding]);
      else list.push(finding);
    });
    const words = new Words();
    return [...this.lines.values()].map((line) => entry(line, words, (bySubject.get(line.resource) ?? []).filter((finding) => isBlocking(finding, failOn))));
  }
}

const NONE: readonly string[] = [];

/** Lists of rules, each made once: a million resources are asked the same few. */
class Lists {
  private readonly longer = new Map<readonly string[], Map<string, readonly string[]>>();

  /** The list with one more at its end. */
  public with(list: readonly string[], id: string): readonly string[] {
    let after = this.longer.get(list);
    if (after === undefined) this.longer.set(list, (after = new Map()));
    let made = after.get(id);
    if (made === undefined) after.set(id, (made = [...list, id]));
    return made;
  }
}

/** Texts, each kept once. */
class Words {
  private readonly kept = new Map<string, string>();

  public once(text: string): string {
    const before = this.kept.get(text);
    if (before === undefined) this.kept.set(text, text);
    return before ?? text;
  }
}

const GRAVITY = ['rejected', 'undetermined', 'waived', 'baselined'] as const;

function entry({ resource, basis, asked, notAsked, note }: Line, words: Words, findings: readonly Finding[]): LedgerEntry {
  const verdicts = findings.map((finding) => (finding.baselined ? 'baselined' : finding.verdict));
  const worst = GRAVITY.find((verdict) => verdicts.includes(verdict));
  if (worst !== undefined) {
    const deciding = findings.filter((_, at) => verdicts[at] === worst);
    return new Entry(resource, worst, basis, [...new Set(deciding.map(({ rule }) => rule))], deciding[0]?.message ?? '');
  }
  const verdict = asked.length > 0 ? 'proven' : notAsked ? 'not-asked' : 'not-applicable';
  return new Entry(resource, verdict, basis, asked, words.once(because(verdict, asked.length, basis, note)));
}

function because(verdict: 'proven' | 'not-asked' | 'not-applicable', asked: number, basis: Basis, note?: string): string {
  if (verdict === 'not-asked') return 'the policy asks nothing of it';
  if (verdict === 'not-applicable') return 'it holds nothing and names no place';
  return `${asked} ${asked === 1 ? 'rule holds' : 'rules hold'}${RESTING[basis]}${note === undefined ? '' : `: ${note}`}`;
}

const RESTING: Readonly<Record<Basis, string>> = {
  document: '', catalog: ', resting on what is in the catalog', declared: ', resting on what is declared', flag: ', resting on what a flag gives', assumed: ', resting on what is assumed',
};

/** The line is looked up when somebody asks for it: positions cost more than the whole check. */
class Entry implements LedgerEntry {
  public readonly resource: string;
  public readonly type: string;
  public readonly stack?: string;
  public readonly file: string;
  readonly #subject: Resource;

  constructor(subject: Resource, public readonly verdict: LedgerEntry['verdict'], public readonly basis: Basis, public readonly rules: readonly string[], public readonly because: string) {
    this.resource = subject.id;
    this.type = subject.type;
    if (subject.stack !== undefined) this.stack = subject.stack;
    this.file = subject.file;
    this.#subject = subject;
  }

  public get line(): number | undefined {
    return this.#subject.document.locate(this.#subject.at)?.line;
  }

  public toJSON(): LedgerEntry {
    const { resource, type, stack, file, line, verdict, basis, rules, because } = this;
    return { resource, type, ...(stack !== undefined && { stack }), file, ...(line !== undefined && { line }), verdict, basis, rules, because };
  }
}

/** Counts the ledger: its lines add up to the resources. */
export function summarize(entries: readonly LedgerEntry[], findings: readonly Finding[], documents: number, ignoredFiles: number, failOn: 'error' | 'warning' | 'info'): Summary {
  const count = (verdict: LedgerEntry['verdict']) => entries.filter((one) => one.verdict === verdict).length;
  const assumed = entries.filter(({ verdict, basis }) => verdict === 'proven' && (basis === 'assumed' || basis === 'declared' || basis === 'flag')).length;
  return {
    documents,
    resources: entries.length,
    proven: count('proven') - assumed + count('not-applicable') + count('not-asked'),
    assumed,
    rejected: count('rejected'),
    undetermined: count('undetermined'),
    waived: count('waived'),
    baselined: count('baselined'),
    warnings: findings.filter((finding) => isOpen(finding) && !isBlocking(finding, failOn)).length,
    ignoredFiles,
  };
}
