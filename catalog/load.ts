import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from './compiled';

/** A value that is made when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The compiled catalog, read from disk on the first call; throws when it was never built. */
export const compiled = once((): Compiled => {
  try {
    return JSON.parse(readFileSync(join(__dirname, 'compiled.json'), 'utf8')) as Compiled;
  } catch (error) {
    throw new Error('catalog/compiled.json cannot be read: run `npm run build`', { cause: error });
  }
});
