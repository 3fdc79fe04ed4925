import { resolve } from 'node:path';
import { catalogDate, findHost, operatorOfProvider } from '../catalog';
import { applyBaseline, type Baseline } from './baseline';
import { collectFiles, type FileSet, type InputFile } from './documents/files';
import { readFiles } from './documents/read';
import { loadHcl, type Hcl } from './documents/syntax/hcl';
import { needsHcl } from './documents/terraform';
import { Ledger, summarize, type AnyRule, type Report } from './engine';
import { applyWaivers, composePolicy, findPolicy, loadPolicy, type Effective, type Policy } from './policy';
import { located, missing, notBuilt, shownPath, unread } from './remarks';
import { findingOf, verdicts } from './verdicts';
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
  const hcl = needsHcl(prepared.files.files.filter(mayBeTerraform)) ? await loadHcl() : undefined;
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

/** Terraform by its name, or JSON with one of its blocks: the grammar takes as long to load as a small check takes in all. */
function mayBeTerraform({ path, text }: InputFile): boolean {
  return /\.(?:tf|tfvars)(?:\.json)?$/.test(path) || (!/\.ya?ml$/.test(path) && /"(?:terraform|provider|resource|data|module|variable|locals|output|planned_values)"\s*:/.test(text));
}

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
  const findings = applyBaseline(open.map((judgement) => located(findingOf(judgement, homes, waived.by.get(judgement)), options.cwd)), options.baseline, options.now);
  const entries = ledger.entries(findings, open.map(({ fact }) => fact.source.subject), failOn);
  return {
    version: 1,
    tool: { name: 'freehold', version: VERSION, catalog: catalogDate() },
    evaluatedAt: options.now,
    policy: { name: effective.name, ...(effective.file !== undefined && { file: shownPath(effective.file, options.cwd) }), profiles: effective.profiles, digest: effective.digest, loosened: effective.loosened },
    inputs: files.files.map(({ path, sha256 }) => ({ file: path, sha256 })),
    summary: summarize(entries, findings, read.documents.length, read.ignored, failOn),
    findings,
    ledger: entries,
    problems: unread(judged, files, [...read.problems, ...missing(effective, read)], options.cwd),
    notices: [...effective.notices, ...notBuilt(effective), ...waived.notices],
  };
}
