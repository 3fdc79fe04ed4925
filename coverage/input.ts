/**
 * What a property takes. `enum`: one of a fixed list of words. `object`: properties that are listed on their own. `json`: anything.
 * `empty`: a mark without content. `repeat`: the definition it stands in, once more.
 */
export type ValueType = 'string' | 'enum' | 'number' | 'integer' | 'boolean' | 'json' | 'tag' | 'date-time' | 'null' | 'object' | 'empty' | 'repeat';

/** A property that a document may give a resource. */
export interface InputProperty {
  /** As signatures write it: `Rules[].Destination.Bucket`, `{}` for the values of a map. */
  readonly path: string;
  /** More than one where the specification allows several. */
  readonly types: readonly ValueType[];
  /** The words of an enum; empty for other types. */
  readonly values: readonly string[];
  /** The sentences of the specification's publisher, for whoever classifies: never copied into the project. */
  readonly documentation?: string;
  /** The path at which the definition began that is not expanded a second time. */
  readonly repeats?: string;
}

/** A resource type with all it takes. */
export interface InputType {
  readonly type: string;
  readonly properties: readonly InputProperty[];
}

/** The last name of a path: `Destination` of `Rules[].Destination`. */
export function nameOf(path: string): string {
  return plain(path.slice(path.lastIndexOf('.') + 1));
}

/** A path without the marks of lists and maps, which is how paths are compared. */
export function plain(path: string): string {
  return path.replaceAll('[]', '').replaceAll('{}', '');
}
