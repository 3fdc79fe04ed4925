import type { NodePath, Position } from '../document';
import { afterValue, endOfString } from './json-scan';
import { textOf, type Text } from './parsed';

/** A node of the text: where its key (or itself, in a list) begins, and where its value does. */
interface Located {
  readonly named: number;
  readonly value: number;
}

type Members = ReadonlyMap<string | number, Located>;

/**
 * Finds nodes in text known to be JSON.
 *
 * Nothing is parsed until a path is asked for, and then only the levels on the way to it: each object or list is
 * read once, so a million lookups below one object stay linear, and memory goes to what was opened.
 */
export function locatorOf({ text, positionAt }: Text): (path: NodePath) => Position {
  const opened = new Map<number, Members>();
  const membersAt = (open: number): Members => {
    const members = opened.get(open) ?? membersOf(text, open);
    opened.set(open, members);
    return members;
  };

  return (path) => {
    const root = skipBlank(text, 0);
    let node: Located = { named: root, value: root };
    for (const step of path) {
      const next = membersAt(node.value).get(step);
      if (next === undefined) break;
      node = next;
    }
    return positionAt(node.named);
  };
}

/** The file that was looked into last: findings come file by file, and what was found in a text takes more room than the text. */
let opened: { readonly again: () => string; readonly locate: (path: NodePath) => Position } | undefined;

/** The same, for a text that is asked for when a position is; nothing is found in one that has become too large. */
export function locatorAgain(file: string, again: () => string): (path: NodePath) => Position | undefined {
  return (path) => {
    if (opened?.again !== again) {
      const source = textOf(again(), file, 'json');
      if ('message' in source) return undefined;
      opened = { again, locate: locatorOf(source) };
    }
    return opened.locate(path);
  };
}

function membersOf(text: string, open: number): Members {
  const members = new Map<string | number, Located>();
  const bracket = text[open];
  if (bracket !== '{' && bracket !== '[') return members;
  let at = skipBlank(text, open + 1);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    const key = bracket === '{' ? text.slice(at, endOfString(text, at)) : undefined;
    const value = key === undefined ? at : skipBlank(text, text.indexOf(':', at + key.length) + 1);
    members.set(key === undefined ? members.size : JSON.parse(key), { named: at, value });
    at = afterValue(text, value);
    if (text[at] === ',') at = skipBlank(text, at + 1);
  }
  return members;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (' \t\n\r'.includes(text[at] ?? '-')) at++;
  return at;
}
