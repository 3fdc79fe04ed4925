import type { Subject, Value } from '../facts';

export type Format = 'cloudformation' | 'terraform' | 'kubernetes';

/** Line and column, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Steps from the top of a file to a node: keys and list indexes. */
export type NodePath = readonly (string | number)[];

/** Whose regions a code belongs to, and which one: read together, never apart. */
export interface Region {
  /** Operator id of the catalog: `aws`, `aws-eusc`, `scaleway`. */
  readonly operator: string;
  /** The region or zone code as the operator writes it; `''` for an operator without one. */
  readonly code: string;
}

/** Where a construct was written, when a framework says so. */
export interface Origin {
  readonly construct?: string;
  readonly file?: string;
  readonly line?: number;
}

/** One thing a document declares. */
export interface Resource extends Subject {
  readonly document: Document;
  /** The key by which references of other resources name it: see `reference.ts`. */
  readonly key: string;
  /**
   * Its properties, as read. Intrinsics and expressions are still inside: look at them through
   * `document.resolve`. CloudFormation: the `Properties` object; Terraform: the block's arguments;
   * Kubernetes: the whole object.
   */
  readonly body: unknown;
  /** What a path below `body` starts with in messages: `Properties` for CloudFormation, else `''`. */
  readonly root: string;
  /** Where `body` is in the file. */
  readonly at: NodePath;
  /** The region it is deployed to when no property says otherwise. */
  readonly region: Value<Region>;
  /** Whose codes its own properties write, where that is known although its region is not. */
  readonly operator?: Value<string> | undefined;
  /** The condition under which it exists at all, in words; `''` when always. */
  readonly when: string;
  readonly origin?: Origin | undefined;
  /** Tags that its provider gives to everything it makes, as read; its own win. */
  readonly defaultTags?: unknown;
}

/** Something in a file that could not be read, and has to be. */
export interface Problem {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Lower case; never quotes the bytes of the input. */
  readonly message: string;
}

/** One file as a reader understands it. */
export interface Document {
  readonly file: string;
  readonly format: Format;
  /** Name of the stack it makes, where there is one. */
  readonly stack?: string | undefined;
  readonly resources: readonly Resource[];
  /**
   * The value of a node: intrinsics and expressions evaluated as far as the document allows.
   * Objects and lists come back as they are, their members unresolved; scalars as scalars.
   * A reference to another resource comes back as a mark inside a string (see `reference.ts`).
   */
  resolve(node: unknown): Value<unknown>;
  /** Where a node is in the file; the nearest ancestor that has a position otherwise. */
  locate(path: NodePath): Position | undefined;
}
