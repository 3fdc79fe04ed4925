import { relative, resolve } from 'node:path';
import type { Problem, Resource } from './documents';
import type { FileSet } from './documents/files';
import type { ReadResult } from './documents/read';
import type { Finding } from './engine';
import type { Effective } from './policy';

/** A path as reports show it: relative to the working directory where it is below it. */
export function shownPath(file: string, cwd = ''): string {
  const path = relative(resolve(cwd), resolve(cwd, file));
  return (path.startsWith('..') ? file : path).replaceAll('\\', '/');
}

/** Frameworks note absolute paths of source files: they are shown like every other path. */
export function located(found: Finding, cwd: string | undefined): Finding {
  const { origin } = found.source;
  return origin === undefined ? found : { ...found, source: { ...found.source, origin: { ...origin, file: shownPath(origin.file, cwd) } } };
}

/** Rules that the policy asks for and nobody can judge yet: said out loud, for they prove nothing. */
export function notBuilt({ planned }: Effective): string[] {
  return planned.length === 0 ? [] : [`not judged, because this version does not have them yet: ${planned.join(', ')}`];
}

/** What was not read; that there was nothing to read counts, for it proves nothing. */
export function unread({ length }: readonly Resource[], { roots }: FileSet, problems: readonly Problem[], cwd: string | undefined): readonly Problem[] {
  if (length > 0 || problems.length > 0) return problems;
  return [{ file: roots.map((root) => shownPath(root, cwd) || '.').join(', '), message: 'there is nothing to check: no resource is declared here' }];
}

/** Stacks that the policy expects and nobody read. */
export function missing({ expects, file }: Effective, { documents }: ReadResult): Problem[] {
  const stacks = new Set(documents.map(({ stack }) => stack));
  return expects.filter((stack) => !stacks.has(stack)).map((stack) => ({ file: file ?? 'policy', message: `the policy expects the stack ${JSON.stringify(stack)}, and it is not among what was checked` }));
}
