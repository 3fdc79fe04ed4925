import { Fault, RESERVED } from './fault';
import { firstDuplicate, firstError } from './json-errors';
import { locatorOf } from './json-locate';
import { isEscaped, scanJson } from './json-scan';
import { MOST_NESTING } from './limits';
import { type Parsed, reading, refused, textOf } from './parsed';

/** The characters that marks are made of (see `reference.ts`), as themselves or as an escape. */
const MARKS = /[\uE000\uE001]|\\u[eE]00[01]/g;

/**
 * Reads JSON as RFC 8259 has it: no comments, no trailing commas, and no key twice in one object,
 * because readers differ in which of the two they take. Never throws.
 */
export function parseJson(text: string, file: string): Parsed {
  const source = textOf(text, file, 'json');
  if ('message' in source) return refused(source);
  return reading(source, () => ({ value: valueOf(source.text), locate: locatorOf(source) }));
}

function valueOf(text: string): unknown {
  const { keys, tooDeep } = scanJson(text);
  if (tooDeep !== undefined) throw new Fault(tooDeep, `nested deeper than ${MOST_NESTING} levels: flatten the file`);
  refuseMarks(text);

  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw firstError(text) ?? new Fault(0, 'not JSON');
  }
  const duplicate = keysIn(value) === keys ? undefined : firstDuplicate(text);
  if (duplicate !== undefined) throw duplicate;
  return value;
}

function refuseMarks(text: string): void {
  for (const { index } of text.matchAll(MARKS)) {
    if (text[index] !== '\\' || !isEscaped(text, index)) throw new Fault(index, RESERVED);
  }
}

/** How many members all objects of a tree have; where the text has more, some key is there twice. */
function keysIn(root: unknown): number {
  let count = 0;
  const todo = [root];
  const visit = (child: unknown): void => {
    if (typeof child === 'object' && child !== null) todo.push(child);
  };
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (Array.isArray(node)) {
      for (const child of node) visit(child);
    } else if (typeof node === 'object' && node !== null) {
      const keys = Object.keys(node);
      count += keys.length;
      // Faster than `Object.values`, and this runs over every file.
      for (const key of keys) visit((node as Record<string, unknown>)[key]);
    }
  }
  return count;
}
