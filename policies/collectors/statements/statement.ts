import type { Resource } from '../../documents';
import type { Fact, Value } from '../../facts';
import type { Statement } from '../../signatures';
import type { Context } from '../context';

/** A statement of a signature, met in a document. */
export interface Met<S extends Statement = Statement> {
  readonly statement: S;
  readonly value: Value<unknown>;
  readonly path: string;
  readonly resource: Resource;
  readonly context: Context;
}

/** Turns a statement that was met into facts. */
export type Say<S extends Statement = Statement> = (met: Met<S>) => readonly Fact[];
