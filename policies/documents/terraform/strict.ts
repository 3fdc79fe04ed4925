import type { Value } from '../../facts';

/** A function of plain arguments; lists and objects among them hold nodes. */
export type Strict = (args: readonly unknown[]) => Value<unknown>;
