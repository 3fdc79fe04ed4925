/** Throws unless `count` is a whole number from 1, or settled only at deployment. */
export function requireCount(what: string, count: number, tokens: { isUnresolved(value: unknown): boolean }): void {
  if (tokens.isUnresolved(count) || (Number.isSafeInteger(count) && count > 0)) return;
  throw new Error(`${what} is ${count}, allowed are whole numbers from 1: correct it`);
}
