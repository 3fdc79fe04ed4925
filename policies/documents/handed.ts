import { unknown, type Value } from '../facts';

/** Where something is handed over: region code and account, as far as anything says. */
export interface Counter {
  readonly region: Value<string>;
  readonly account?: Value<string> | undefined;
}

interface Row {
  readonly at: Counter;
  readonly value: () => Value<unknown>;
}

/**
 * Values that stacks hand each other by name, such as exports and parameters of the parameter store.
 * A name counts in one region of one account. Filled while documents are read, asked afterwards.
 */
export class Handed {
  private readonly rows = new Map<string, Row[]>();

  add(name: string, at: Counter, value: () => Value<unknown>): void {
    const row: Row = { at, value: guarded(value) };
    const rows = this.rows.get(name);
    if (rows === undefined) this.rows.set(name, [row]);
    else rows.push(row);
  }

  /** What was handed over under the name where the reader is; undefined when nothing was, unknown when several things were. */
  find(name: string, at: Counter): Value<unknown> | undefined {
    const rows = (this.rows.get(name) ?? []).filter((row) => meet(row.at.region, at.region) && meet(row.at.account, at.account));
    if (rows.length > 1) return unknown('several stacks of this check hand it over under one name', 'check the stacks of one environment at a time');
    return rows[0]?.value();
  }

  /** The same, for what is handed over under one name once in all: nothing else can be meant, wherever the reader is. */
  findAnywhere(name: string, at: Counter): Value<unknown> | undefined {
    const rows = this.rows.get(name) ?? [];
    return this.find(name, at) ?? (rows.length === 1 ? rows[0]?.value() : undefined);
  }
}

/** Whether two things may be in the same region or account: what is not known may be the same. */
function meet(a: Value<string> | undefined, b: Value<string> | undefined): boolean {
  return a?.state !== 'known' || b?.state !== 'known' || a.value === b.value;
}

/** A value that is worked out when somebody asks; one that leads to itself is unknown. */
export function guarded(compute: () => Value<unknown>): () => Value<unknown> {
  let busy = false;
  return () => {
    if (busy) return unknown('it refers to itself');
    busy = true;
    try {
      return compute();
    } finally {
      busy = false;
    }
  };
}
