/** The label, and for namespaces the promise, that names the class of the data an object sees. */
export const DATA_CLASS = 'freehold.dev/data-class';

/** The annotations of a pod that say which weights it serves. */
export const WEIGHTS_REVISION = 'freehold.dev/weights-revision';
export const WEIGHTS_DIGEST = 'freehold.dev/weights-digest';

const VALUE = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;

/** Throws unless `value` can be a label value that says something. */
export function requireLabel(what: string, value: string, tokens: { isUnresolved(value: unknown): boolean }): void {
  if (tokens.isUnresolved(value) || VALUE.test(value)) return;
  throw new Error(`${what} is '${value}', allowed are 1 to 63 letters, digits, '-', '_' and '.': shorten or rename it`);
}
