import { Fault, RESERVED } from './fault';
import { firstDuplicate, firstError } from './json-errors';
import { locatorAgain, locatorOf } from './json-locate';
import { countKeys, isEscaped, tooDeep } from './json-scan';
import { MOST_NESTING } from './limits';
import { type Parsed, reading, refused, textOf } from './parsed';

/** The characters that marks are made of (see `reference.ts`), as themselves or as an escape. */
const MARKS = /[\uE000\uE001]|\\u[eE]00[01]/g;

/**
 * Reads JSON as RFC 8259 has it: no comments, no trailing commas, and no key twice in one object,
 * because readers differ in which of the two they take. Never throws.
 *
 * @param again gives the same text once more: positions are then looked up in that, and this one is let go
 */
export function parseJson(text: string, file: string, again?: () => string): Parsed {
  const source = textOf(text, file, 'json');
  if ('message' in source) return refused(source);
  return reading(source, () => ({ value: valueOf(source.text), locate: again === undefined ? locatorOf(source) : locatorAgain(file, again) }));
}

function valueOf(text: string): unknown {
  refuseMarks(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw depthFault(text) ?? firstError(text) ?? new Fault(0, 'not JSON');
  }
  const { keys, depth } = measured(value);
  const fault = depth > MOST_NESTING ? depthFault(text) : keys === countKeys(text) ? undefined : firstDuplicate(text);
  if (fault !== undefined) throw fault;
  return value;
}

function depthFault(text: string): Fault | undefined {
  const at = tooDeep(text);
  return at === undefined ? undefined : new Fault(at, `nested deeper than ${MOST_NESTING} levels: flatten the file`);
}

function refuseMarks(text: string): void {
  for (const { index } of text.matchAll(MARKS)) {
    if (text[index] !== '\\' || !isEscaped(text, index)) throw new Fault(index, RESERVED);
  }
}

/** How many members all objects of a tree have, and how deep it nests; where its text has more members, some key is there twice. */
function measured(root: unknown): { readonly keys: number; readonly depth: number } {
  let keys = 0;
  let depth = 0;
  let below: object[] = [];
  const visit = (child: unknown): void => {
    if (typeof child === 'object' && child !== null) below.push(child);
  };
  visit(root);
  for (let level = below; level.length > 0 && depth <= MOST_NESTING; level = below, depth++) {
    below = [];
    for (const node of level) {
      if (Array.isArray(node)) for (const child of node) visit(child);
      else keys += visitMembers(node as Readonly<Record<string, unknown>>, visit);
    }
  }
  return { keys, depth };
}

function visitMembers(node: Readonly<Record<string, unknown>>, visit: (child: unknown) => void): number {
  const names = Object.keys(node);
  // Faster than `Object.values`, and this runs over every file.
  for (const name of names) visit(node[name]);
  return names.length;
}
