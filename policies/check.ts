import { relative, resolve } from 'node:path';
import { catalogDate, findHost, operatorOfProvider } from '../catalog';
import { applyBaseline, type Baseline } from './baseline';
import { collectEach } from './collectors';
import type { Problem, Resource } from './documents';
import { collectFiles, type FileSet } from './documents/files';
import { readFiles, type ReadResult } from './documents/read';
import { loadHcl, type Hcl } from './documents/syntax/hcl';
import { evaluate, Ledger, present, summarize, type AnyRule, type Finding, type OpenJudgement, type Report } from './engine';
import type { Fact, Place, Subject, Value } from './facts';
import { applyWaivers, composePolicy, findPolicy, loadPolicy, type Effective, type Policy } from './policy';
import { VERSION } from './version';

/** A path to a policy file, or a policy in code, which may only tighten what the project's file says. */
export type PolicyInput = string | Policy;

/** What a check depends on beside its inputs and its policy. */
export interface CheckOptions {
  /** The day the check is made for, `YYYY-MM-DD`, UTC. */
  readonly now: string;
  /** Paths are shown relative to it, and the policy file is looked for from it upwards; the working directory when left out. */
  readonly cwd?: string;
  /** Deploy region of lone templates and environment-agnostic stacks; never overrides a stated one. */
  readonly region?: string;
  /** Profiles that add to the policy's. */
  readonly profiles?: readonly string[];
  /** The gravest severity that may stay open. */
  readonly failOn?: 'error' | 'warning' | 'info';
  /** Rules of the user's own. */
  readonly rules?: readonly AnyRule[];
  readonly baseline?: Baseline;
  /** What `-` among the inputs reads. */
  readonly stdin?: () => string;
  /** Judges only the resources of these files; names are still linked over all inputs. */
  readonly only?: ((file: string) => boolean) | undefined;
  /** Told what is happening, for people who wait. */
  readonly progress?: (step: string) => void;
}

/**
 * Judges files and folders against a policy. Nothing is fetched, run or written.
 *
 * @param inputs paths of files and folders, `-` for standard input
 * @throws PolicyError when the policy cannot be used; whatever is wrong with an input is in the report instead
 */
export async function check(inputs: readonly string[], policy: PolicyInput, options: CheckOptions): Promise<Report> {
  const prepared = prepare(inputs, policy, options);
  options.progress?.('reading');
  const hcl = prepared.files.files.some(({ path }) => TERRAFORM.test(path)) ? await loadHcl() : undefined;
  return judge(prepared, hcl, options);
}

/** The same, where nobody can wait: Terraform among the inputs is then not read, and says so. */
export function checkSync(inputs: readonly string[], policy: PolicyInput, options: CheckOptions): Report {
  return judge(prepare(inputs, policy, options), undefined, options);
}

/** The policy that would count for a check. */
export function effectivePolicy(policy: PolicyInput, { now, cwd = '', profiles = [], rules = [], region, failOn, baseline }: CheckOptions): Effective {
  const file = typeof policy === 'string' ? policy : findPolicy(resolve(cwd));
  return composePolicy({
    file: file === undefined ? undefined : loadPolicy(file),
    object: typeof policy === 'string' ? undefined : policy,
    profiles,
    rules,
    flags: { region, failOn, baseline: baseline?.fingerprints },
    today: now,
  });
}

const TERRAFORM = /\.(?:tf|json)$/;

interface Prepared {
  readonly effective: Effective;
  readonly files: FileSet;
}

function prepare(inputs: readonly string[], policy: PolicyInput, options: CheckOptions): Prepared {
  const effective = effectivePolicy(policy, options);
  const files = collectFiles(inputs, { cwd: resolve(options.cwd ?? ''), ignore: effective.ignore, ...(options.stdin && { stdin: options.stdin }) });
  return { effective, files };
}

function judge({ effective, files }: Prepared, hcl: Hcl | undefined, options: CheckOptions): Report {
  const failOn = options.failOn ?? 'error';
  const read = readFiles(files, { hcl, operatorOf: operatorOfProvider, operatorOfHost: (host) => findHost(host)?.operator, ...(options.region !== undefined && { region: options.region }) });
  const resources = read.documents.flatMap((document) => document.resources);
  const judged = options.only === undefined ? resources : resources.filter(({ file }) => options.only?.(file));
  options.progress?.(`judging ${judged.length} resources`);
  const ledger = new Ledger(judged);
  const { open, homes } = verdicts(resources, effective, ledger, options);
  const waived = applyWaivers(open, effective.waivers, options.now);
  const findings = applyBaseline(open.map((judgement) => located(finding(judgement, homes, waived.by.get(judgement)), options)), options.baseline, options.now);
  const entries = ledger.entries(findings, open.map(({ fact }) => fact.source.subject), failOn);
  return {
    version: 1,
    tool: { name: 'freehold', version: VERSION, catalog: catalogDate() },
    evaluatedAt: options.now,
    policy: { name: effective.name, ...(effective.file !== undefined && { file: shownPath(effective.file, options) }), profiles: effective.profiles, digest: effective.digest, loosened: effective.loosened },
    inputs: files.files.map(({ path, sha256 }) => ({ file: path, sha256 })),
    summary: summarize(entries, findings, read.documents.length, read.ignored, failOn),
    findings,
    ledger: entries,
    problems: unread(judged, files, [...read.problems, ...missing(effective, read)], options),
    notices: [...effective.notices, ...notBuilt(effective), ...waived.notices],
  };
}

/** A path as reports show it: relative to the working directory where it is below it. */
function shownPath(file: string, { cwd = '' }: CheckOptions): string {
  const path = relative(resolve(cwd), resolve(cwd, file));
  return (path.startsWith('..') ? file : path).replaceAll('\\', '/');
}

/** Every verdict, one resource at a time: its data class decides which boundary its facts are held against. */
function verdicts(resources: readonly Resource[], effective: Effective, ledger: Ledger, { now, only }: CheckOptions) {
  const open: OpenJudgement[] = [];
  const homes = new Map<Subject, Value<Place>>();
  for (const { resource: subject, facts } of collectEach(resources, effective.declarations)) {
    if (only !== undefined && !only(subject.file)) continue;
    const demand = effective.demandOf(subject, dataClass(facts));
    const before = open.length;
    evaluate(facts, () => demand, now, (judgement) => {
      ledger.note(judgement);
      const { verdict } = judgement.verdict;
      if (verdict === 'rejected' || verdict === 'undetermined') open.push(judgement as OpenJudgement);
    });
    if (open.length > before) for (const fact of facts) if (fact.kind === 'placement') homes.set(subject, fact.place);
  }
  return { open, homes };
}

function dataClass(facts: readonly Fact[]): string | undefined {
  for (const fact of facts) if (fact.kind === 'class' && fact.dataClass.state === 'known') return fact.dataClass.value;
  return undefined;
}

function finding(judgement: OpenJudgement, homes: ReadonlyMap<Subject, Value<Place>>, waiver: Effective['waivers'][number] | undefined): Finding {
  const shown = present(judgement, homes);
  if (waiver === undefined || shown.verdict === 'waived') return shown;
  const { reason, owner, approver, expires } = waiver;
  return { ...shown, verdict: 'waived', was: shown.verdict, waiver: { reason, owner, approver, expires } };
}

/** Rules that the policy asks for and nobody can judge yet: said out loud, for they prove nothing. */
function notBuilt({ planned }: Effective): string[] {
  return planned.length === 0 ? [] : [`not judged, because this version does not have them yet: ${planned.join(', ')}`];
}

/** Frameworks note absolute paths of source files: they are shown like every other path. */
function located(found: Finding, options: CheckOptions): Finding {
  const { origin } = found.source;
  return origin === undefined ? found : { ...found, source: { ...found.source, origin: { ...origin, file: shownPath(origin.file, options) } } };
}

/** What was not read; that there was nothing to read counts, for it proves nothing. */
function unread({ length }: readonly Resource[], { roots }: FileSet, problems: readonly Problem[], options: CheckOptions): readonly Problem[] {
  if (length > 0 || problems.length > 0) return problems;
  return [{ file: roots.map((root) => shownPath(root, options) || '.').join(', '), message: 'there is nothing to check: no resource is declared here' }];
}

/** Stacks that the policy expects and nobody read. */
function missing({ expects, file }: Effective, { documents }: ReadResult): Problem[] {
  const stacks = new Set(documents.map(({ stack }) => stack));
  return expects.filter((stack) => !stacks.has(stack)).map((stack) => ({ file: file ?? 'policy', message: `the policy expects the stack ${JSON.stringify(stack)}, and it is not among what was checked` }));
}
