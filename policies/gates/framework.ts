/** Today in UTC, `YYYY-MM-DD`: gates are where the clock is read. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Whether a stage holds an assembly already: the framework keeps it in a field of its own. */
export function isSynthesized(stage: object): boolean {
  return (stage as { readonly assembly?: unknown }).assembly !== undefined;
}
