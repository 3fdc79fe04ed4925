import type { Statement } from '../../signature';

/** A table in which each of the paths, apart by blanks, states the same. */
export function everyOf(statement: Statement, paths: string): Readonly<Record<string, Statement>> {
  return Object.fromEntries(paths.trim().split(/\s+/).map((path) => [path, statement]));
}
