import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check, FORMATS, statusOf, type CheckOptions, type Policy, type PolicyInput, type Report } from '../../policies';
import { temporaryFolder } from './apps';
import { TODAY } from './policies';

/** Contents by relative path: text, bytes, or anything that becomes JSON. */
export type Files = Readonly<Record<string, string | Uint8Array | object>>;

/** A new folder that holds these files. */
export function folderOf(files: Files): string {
  // The temporary folder of some systems is itself a link.
  const folder = realpathSync(temporaryFolder());
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  }
  return folder;
}

/** The folder of these files, judged by the EU profile for Frankfurt, or as the arguments say. */
export function judge(files: Files, policy: PolicyInput = { profile: 'eu-residency' }, options: Partial<CheckOptions> = {}): Promise<Report> {
  return check(['.'], policy, { now: TODAY, region: 'eu-central-1', cwd: folderOf(files), ...options });
}

/** The same, judged by a policy file beside them, which may say what a policy in code may not. */
export function judgeBy(policy: Policy, files: Files, options: Partial<CheckOptions> = {}): Promise<Report> {
  return judge({ ...files, 'freehold.json': policy }, {}, options);
}

/** One resource of CloudFormation that is given nothing but properties. */
export function template(type: string, properties: object = {}, more: object = {}): object {
  return { Resources: { Thing: { Type: type, Properties: properties } }, ...more };
}

/** What nobody can find fault with: a bucket where the tests are. */
export const BUCKET = template('AWS::S3::Bucket');

/** Rules with an open finding, and `unread` where something was not read; empty when all is well. */
export function open({ findings, problems }: Report): readonly string[] {
  return [...new Set([...findings.filter(({ verdict }) => verdict !== 'waived').map(({ rule, verdict }) => `${rule} ${verdict}`), ...(problems.length > 0 ? ['unread'] : [])])];
}

/** What stops the check: rules of findings that are `fatal` or `error`, and `unread`. */
export function blocking(report: Report): readonly string[] {
  return open({ ...report, findings: report.findings.filter(({ severity }) => severity === 'fatal' || severity === 'error') });
}

/** Every output of every format, in color and without. */
export function everyOutput(report: Report): string {
  return [...FORMATS.values()].flatMap((format) => [true, false].map((color) => format()(report, { color, showProven: true, failOn: 'info' }))).join('\n');
}

export { statusOf };
