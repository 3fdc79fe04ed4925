import type { NodePath, Position, Problem } from '../document';
import { Fault } from './fault';
import { megabytes, MOST_BYTES } from './limits';
import { type Positions, positionsOf, withoutMark } from './positions';

/** One syntax tree: a JSON file, or one document of a YAML stream. */
export interface Parsed {
  /**
   * Plain objects, lists and scalars, nested no deeper than `limits.ts` says; `undefined` when there are problems.
   * Keys come from the input, `__proto__` among them, as own properties: read them with `Object.keys` and `Object.hasOwn`.
   */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /**
   * Where a node is: the key of an object member, the value of a list item. A node that is not there is where its
   * nearest ancestor is; only a file that was not read has no positions.
   */
  locate(path: NodePath): Position | undefined;
}

/** A text on its way to a tree. */
export interface Text {
  readonly file: string;
  /** Without a byte order mark, which editors do not count either. */
  readonly text: string;
  readonly positionAt: Positions;
}

/** A tree and how to find things in it, or why there is none: faults become problems, anything else a reader throws too. */
export function reading(source: Text, read: () => Omit<Parsed, 'problems'>): Parsed {
  try {
    return { ...read(), problems: [] };
  } catch (thrown) {
    const { offset, message } = thrown instanceof Fault ? thrown : new Fault(0, 'too complex to be read: split the file');
    return refused({ file: source.file, ...source.positionAt(offset), message });
  }
}

/** What stands for a tree that could not be read. */
export function refused(problem: Problem): Parsed {
  return { value: undefined, problems: [problem], locate: () => undefined };
}

/** The text, ready to be read; a problem when it is larger than its format may be. */
export function textOf(text: string, file: string, format: keyof typeof MOST_BYTES): Text | Problem {
  const most = MOST_BYTES[format];
  if (text.length > most) return { file, message: `larger than ${megabytes(most)}: split the file` };
  const plain = withoutMark(text);
  return { file, text: plain, positionAt: positionsOf(plain) };
}
