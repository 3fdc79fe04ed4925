/** What is knowingly not read although its name looks as if it named a place. */
export interface Irrelevance {
  /** Resource types, `*` for any letters; left out: every type. */
  readonly type?: string | readonly string[];
  /** Paths, `*` for any letters of a name, `**` for any names. */
  readonly path: string | readonly string[];
  /** Why nothing can leave by it: a sentence that is printed. */
  readonly because: string;
}
