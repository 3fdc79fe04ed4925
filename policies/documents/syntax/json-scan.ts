import { MOST_NESTING } from './limits';

const SPACE = 0x20;
const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
/** Sets the one bit by which `[` and `{`, and likewise `]` and `}`, differ. */
const CURLY = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Object members, duplicates included; exact when the text is JSON. */
export function countKeys(text: string): number {
  let keys = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    at = endOfString(text, at);
    while (text.charCodeAt(at) <= SPACE) at++;
    if (text.charCodeAt(at) === COLON) keys++;
  }
  return keys;
}

/** Offset of the first bracket that nests too deep. */
export function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if ((code | CURLY) === OPEN && ++depth > MOST_NESTING) return at;
    else if ((code | CURLY) === CLOSE) depth--;
  }
  return undefined;
}

/** The offset after the string that opens at `quote`. */
export function endOfString(text: string, quote: number): number {
  let end = text.indexOf('"', quote + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end + 1;
}

/** Every string as it is written, without its quotes. */
export function* stringsOf(text: string): Iterable<string> {
  for (let at = text.indexOf('"'); at !== -1; ) {
    const end = endOfString(text, at);
    yield text.slice(at + 1, end - 1);
    at = text.indexOf('"', end);
  }
}

/** The offset of the comma or bracket that follows the value at `start`; only for text known to be JSON. */
export function afterValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code === COMMA && depth === 0) return at;
    else if ((code | CURLY) === OPEN) depth++;
    else if ((code | CURLY) === CLOSE && depth-- === 0) return at;
  }
  return text.length;
}

/** Whether the character at the offset is escaped: an odd number of backslashes stands before it. */
export function isEscaped(text: string, offset: number): boolean {
  let before = offset;
  while (text.charCodeAt(before - 1) === BACKSLASH) before--;
  return (offset - before) % 2 === 1;
}
