import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** How a path is printed: relative to the working directory, with `/`; as it was given when outside of it. */
export function shownPath(cwd: string, given: string, below: string): string {
  const fromHere = relative(cwd, resolve(cwd, given, below));
  const isOutside = isAbsolute(fromHere) || fromHere.split(sep)[0] === '..';
  const shown = isOutside ? join(given, below) : fromHere;
  return shown === '' ? '.' : shown.split(sep).join('/');
}

/** Whether a shown path is what a glob says, or below it. */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  // Loaded here because most policies ignore nothing.
  const picomatch = require('picomatch') as typeof import('picomatch');
  return picomatch(patterns.flatMap((pattern) => [pattern, join(pattern, '**').split(sep).join('/')]), { dot: true });
}
