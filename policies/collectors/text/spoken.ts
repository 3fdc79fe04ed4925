import { parseEmbedded } from '../../documents';
import { isRecord } from '../record';
import { withoutComments } from './comments';

/** Keys under which a definition only speaks about itself. */
const ABOUT = /^(?:\$?comment|cause|description|title|summary|markdown|\$schema|\$id|externaldocs|termsofservice)$/i;
/** Of an API: whom to write to, and under which license it is offered. */
const ABOUT_API = /^(?:contact|license)$/;
/** What a state machine hands on, it hands on whole. */
const HANDED_ON = /^(?:Parameters|Arguments|Payload|Input|Output|Assign|Result|ResultSelector|ItemSelector)$/;

const PRINTED = /^(?:echo(?: -[en]{1,2})?|printf) (?:"[^"$`\\={}\n]*"|'[^'={}\n]*')[ \t]*\r?$/gm;
const SENTENCE = /[ "']\S+ \S+ \S/;
/** Where more than a terminal may read what is printed: the end of a function, group or loop, or a script that redirects itself. */
const TAKEN_UP = /^[ \t]*(?:[})]|(?:done|fi|esac)[ \t]*[|>&]|exec[ \t]+\d?>)/m;

const SCHEMA = /\\?["']\$(?:schema|id)\\?["'][ \t]{0,8}:[ \t]{0,8}\\?["'][^"'\\\s]{0,500}/g;
const NAMESPACE = /\sxmlns(?::[\w.-]{1,40})?=\\?["'][^"'\\\s<>]{0,500}/g;
const LONGEST_TAG = 2_000;

/** Whether a member of a definition only describes it; never so in what is handed on to others. */
export function onlyDescribes(key: string, above: readonly string[]): boolean {
  if (!ABOUT.test(key) && !(ABOUT_API.test(key) && above.at(-1) === 'info')) return false;
  return !above.some((name) => HANDED_ON.test(name));
}

/** A member of a definition as a line of a script: what it is called tells what its value is for. */
export function asLine(key: string, text: string): string {
  return text.includes('\n') || /^\s*#/.test(text) ? `\n${text}\n` : `${key}=${text}`;
}

/** What a text has programs do: comments, descriptions and printed sentences are left out. */
export function actedOn(text: string): string {
  const plain = withoutComments(definition(text));
  return TAKEN_UP.test(plain) ? plain : plain.replace(PRINTED, (line) => (SENTENCE.test(line) ? '' : line));
}

/** The text without the URLs that only identify: of schemas and of XML namespaces. */
export function withoutIdentifiers(text: string): string {
  if (!text.includes('xmlns') && !text.includes('$')) return text;
  return text.replace(SCHEMA, '').replace(NAMESPACE, (found, at: number) => (isInTag(text, at) ? '' : found));
}

function isInTag(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TAG), at);
  return before.lastIndexOf('<') > before.lastIndexOf('>');
}

/** A text that is JSON, line by line. */
function definition(text: string): string {
  const tree = /^\s*[{[]/.test(text) ? parseEmbedded(text) : undefined;
  if (tree?.state !== 'known' || typeof tree.value !== 'object') return text;
  const lines: string[] = [];
  write(tree.value, [], lines);
  return lines.join('\n');
}

function write(node: unknown, above: readonly string[], lines: string[]): void {
  if (Array.isArray(node)) for (const item of node) write(item, above, lines);
  else if (isRecord(node)) {
    for (const [key, member] of Object.entries(node)) {
      if (onlyDescribes(key, above)) continue;
      if (typeof member === 'string') lines.push(asLine(key, member));
      else {
        lines.push(`${key}:`);
        write(member, [...above, key], lines);
      }
    }
  } else if (typeof node === 'string') lines.push(asLine('-', node));
}
