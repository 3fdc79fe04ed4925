import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { baselineOf, check, effectivePolicy, FORMATS, isOpen, plain, PolicyError, statusOf, type AnyRule, type Baseline, type CheckOptions, type Render, type Report } from '../../policies';

/** Options of `freehold check`, as the parser gives them. */
export interface CheckFlags {
  readonly profile?: readonly string[];
  readonly policy?: string;
  readonly policyDigest?: string;
  readonly region?: string;
  readonly format: string;
  readonly output?: readonly string[];
  readonly failOn: 'error' | 'warning' | 'info';
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly rules?: string;
  readonly now?: string;
  readonly show?: 'proven';
  readonly quiet?: true;
}

/** Judges, prints, writes; resolves to the exit status. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags): Promise<number> {
  try {
    const options = optionsOf(flags);
    const policy = flags.policy ?? {};
    refuseOtherPolicy(flags, effectivePolicy(policy, options).digest);
    const report = await check(paths, policy, options);
    write(report, flags);
    return statusOf(report, flags.failOn);
  } catch (error) {
    return refusal(error);
  }
}

function optionsOf(flags: CheckFlags): CheckOptions {
  return {
    now: flags.now ?? new Date().toISOString().slice(0, 10),
    failOn: flags.failOn,
    stdin: () => readFileSync(0, 'utf8'),
    ...(flags.profile !== undefined && { profiles: flags.profile }),
    ...(flags.region !== undefined && { region: flags.region }),
    ...(flags.rules !== undefined && { rules: ownRules(flags.rules) }),
    ...(flags.baseline !== undefined && { baseline: readBaseline(flags.baseline) }),
    ...(process.stderr.isTTY && { progress: (step: string) => process.stderr.write(`\r\u001B[K${step}…`) }),
  };
}

function refuseOtherPolicy({ policyDigest }: CheckFlags, digest: string): void {
  if (policyDigest !== undefined && policyDigest !== digest) {
    throw new UsageError(`the effective policy is ${digest}, and --policy-digest demands ${plain(policyDigest)}: review the policy, then update the digest where CI keeps it`);
  }
}

function write(report: Report, flags: CheckFlags): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  const rendering = { showProven: flags.show === 'proven', failOn: flags.failOn };
  const quiet = flags.quiet === true && !report.findings.some(isOpen) && report.problems.length === 0;
  if (!quiet) process.stdout.write(renderer(flags.format)(report, { ...rendering, color: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined }));
  for (const output of flags.output ?? []) {
    const at = output.indexOf('=');
    save(output.slice(at + 1), renderer(output.slice(0, at))(report, { ...rendering, color: false }));
  }
  if (flags.writeBaseline !== undefined) save(flags.writeBaseline, `${JSON.stringify(baselineOf(report.findings, report.evaluatedAt), undefined, 2)}\n`);
}

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new UsageError(`${file} cannot be written: name a file in a folder that is there`);
  }
}

function renderer(format: string): Render {
  return (FORMATS.get(format) as () => Render)();
}

/** A wrong command line, or a file that it names. */
class UsageError extends Error {}

/** Code of the user's own runs only because it was named. */
function ownRules(file: string): readonly AnyRule[] {
  let loaded: { readonly default?: unknown; readonly rules?: unknown };
  try {
    loaded = require(resolve(file)) as typeof loaded;
  } catch {
    throw new UsageError(`${plain(file)} cannot be loaded as a module: name a CommonJS file that exports rules`);
  }
  const own = [loaded.rules ?? loaded.default ?? loaded].flat() as AnyRule[];
  if (own.length === 0 || !own.every((rule) => typeof rule?.id === 'string' && typeof rule.check === 'function')) throw new UsageError(`${plain(file)} exports no rules: export a rule, or a list of rules, made with defineRule`);
  return own;
}

function readBaseline(file: string): Baseline {
  try {
    const parsed = JSON.parse(readFileSync(file, 'utf8')) as Baseline;
    if (parsed.version === 1 && typeof parsed.created === 'string' && Array.isArray(parsed.fingerprints)) return parsed;
  } catch {
    throw new UsageError(`${plain(file)} cannot be read as a baseline: write one with --write-baseline`);
  }
  throw new UsageError(`${plain(file)} is no baseline: write one with --write-baseline`);
}

/** Says what is wrong with the command line or the policy; anything else is an internal fault. */
function refusal(error: unknown): number {
  if (!(error instanceof PolicyError) && !(error instanceof UsageError)) throw error;
  process.stderr.write(`freehold: ${error.message.split('\n').map(plain).join('\nfreehold: ')}\n`);
  return 2;
}
