/** Objects and lists nested deeper than this are not read; recursion over parsed trees is safe below it. */
export const MOST_NESTING = 200;

/** YAML aliases that one document may follow. */
export const MOST_ALIASES = 100;

/** Largest file of each kind, in bytes: what a machine with 2 GB can read within ten seconds. */
export const MOST_BYTES = { json: 512_000_000, yaml: 10_000_000, hcl: 2_000_000 } as const;

/** A size limit in words: `512 MB`. */
export function megabytes(bytes: number): string {
  return `${bytes / 1_000_000} MB`;
}
