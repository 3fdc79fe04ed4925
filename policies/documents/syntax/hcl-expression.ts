/**
 * An HCL expression as plain data. `at` is the offset at which it starts in the text it was parsed from.
 * Attribute access and indexing are one thing here: `a.b` and `a["b"]` both step by the key `b`.
 */
export type Expression =
  | Literal | Template | Reference | Index | Splat | Call | Conditional | For | Unary | Binary | ListOf | ObjectOf | Unreadable;

interface Written<K extends string> {
  readonly kind: K;
  readonly at: number;
}

export interface Literal extends Written<'literal'> {
  readonly value: string | number | boolean | null;
}

/** Text with holes; a template of exactly one hole is that hole's expression instead. */
export interface Template extends Written<'template'> {
  readonly parts: readonly Expression[];
}

/** A name and the steps taken from it: `var.a`, `aws_s3_bucket.b[0].arn`. */
export interface Reference extends Written<'reference'> {
  readonly root: string;
  readonly steps: readonly Expression[];
}

/** A step from something that is no name: `f(x).y`. */
export interface Index extends Written<'index'> {
  readonly of: Expression;
  readonly key: Expression;
}

/** `of[*].steps` */
export interface Splat extends Written<'splat'> {
  readonly of: Expression;
  readonly steps: readonly Expression[];
}

export interface Call extends Written<'call'> {
  readonly name: string;
  readonly args: readonly Expression[];
  /** The last argument is a list of arguments: `f(x...)`. */
  readonly spread: boolean;
}

export interface Conditional extends Written<'conditional'> {
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

/** `[for k, v in of : result if condition]`, or with a `key` the object form. */
export interface For extends Written<'for'> {
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly of: Expression;
  readonly key: Expression | undefined;
  readonly result: Expression;
  readonly condition: Expression | undefined;
  /** `=> value...`: values with the same key become a list. */
  readonly grouped: boolean;
}

export interface Unary extends Written<'unary'> {
  readonly operator: string;
  readonly operand: Expression;
}

export interface Binary extends Written<'binary'> {
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}

export interface ListOf extends Written<'list'> {
  readonly items: readonly Expression[];
}

export interface ObjectOf extends Written<'object'> {
  readonly items: readonly { readonly key: Expression; readonly value: Expression }[];
}

/** Valid HCL that is not evaluated, and why. */
export interface Unreadable extends Written<'unreadable'> {
  readonly because: string;
}

/** One body: the arguments and blocks between two braces, or of a whole file. */
export interface HclBody {
  readonly attributes: readonly { readonly name: string; readonly value: Expression; readonly at: number }[];
  readonly blocks: readonly HclBlock[];
  readonly at: number;
}

export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: HclBody;
  readonly at: number;
}

export function literal(value: Literal['value'], at: number): Literal {
  return { kind: 'literal', value, at };
}
