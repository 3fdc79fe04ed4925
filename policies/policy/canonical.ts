import { createHash } from 'node:crypto';

/** JSON with the keys of every object in order, so that equal values have equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, plain: unknown) => (typeof plain === 'object' && plain !== null && !Array.isArray(plain) ? sorted(plain) : plain)) ?? 'null';
}

/** `sha256:…` of a value. */
export function digestOf(value: unknown): string {
  return `sha256:${createHash('sha256').update(canonical(value)).digest('hex')}`;
}

function sorted(object: object): object {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.assign(Object.create(null) as object, Object.fromEntries(entries));
}
