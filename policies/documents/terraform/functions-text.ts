import { known, mapValue, then, unknown, type Value } from '../../facts';
import { hasMark } from '../reference';
import { computed } from './deep';
import { MOST_RESULTS } from './limits';
import { failed, valueOf } from './node';
import { numberOf, truth } from './operators';
import type { Strict } from './strict';
import { bounded, textOf } from './text';
import { together } from './together';

/** Functions of text. What a resource computes has no letters yet, so only joining it is possible. */
export const TEXT_FUNCTIONS: readonly (readonly [string, Strict])[] = [
  ['lower', onText((text) => text.toLowerCase())],
  ['upper', onText((text) => text.toUpperCase())],
  ['title', onText((text) => text.replace(/(^|\s)(\S)/g, (_, blank: string, letter: string) => blank + letter.toUpperCase()))],
  ['trimspace', onText((text) => text.trim())],
  ['chomp', onText((text) => text.replace(/[\r\n]+$/, ''))],
  ['trim', onText((text, set) => trimmed(trimmed(text, set), set, true))],
  ['trimprefix', onText((text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text))],
  ['trimsuffix', onText((text, suffix) => (suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text))],
  ['startswith', onText((text, prefix) => text.startsWith(prefix))],
  ['endswith', onText((text, suffix) => text.endsWith(suffix))],
  ['strcontains', onText((text, part) => text.includes(part))],
  ['replace', replace],
  ['split', split],
  ['join', join],
  ['format', ([pattern, ...values]) => then(textOf(pattern), (text) => format(text, values))],
  ['substr', ([text, from, count]) => then(opaque(text), (whole) => then(numberOf(from), (start) => then(numberOf(count), (length) => known(substring(whole, start, length)))))],
  ['tostring', ([value]) => (value === null ? known(null) : textOf(value))],
  ['tonumber', ([value]) => (value === null ? known(null) : numberOf(value))],
  ['tobool', ([value]) => (value === null ? known(null) : truth(value))],
];

function onText(compute: (first: string, second: string) => unknown): Strict {
  return ([first, second = '']) => then(opaque(first), (a) => then(opaque(second), (b) => known(compute(a, b))));
}

/** A text that can be taken apart. */
function opaque(plain: unknown): Value<string> {
  return then(textOf(plain), (text) => (hasMark(text) ? computed() : known(text)));
}

function trimmed(text: string, set: string, fromEnd = false): string {
  const characters = [...text];
  const kept = fromEnd ? characters.reverse() : characters;
  const first = kept.findIndex((character) => !set.includes(character));
  const rest = first === -1 ? [] : kept.slice(first);
  return (fromEnd ? rest.reverse() : rest).join('');
}

function replace([text, search, by]: readonly unknown[]): Value<unknown> {
  return then(opaque(text), (whole) => then(opaque(search), (part) => then(textOf(by), (other) => {
    if (part.length > 1 && part.startsWith('/') && part.endsWith('/')) return unknown('regular expressions are not evaluated');
    return bounded(whole.replaceAll(part, () => other));
  })));
}

function split([separator, text]: readonly unknown[]): Value<unknown> {
  return then(opaque(separator), (by) => then(opaque(text), (whole) => {
    const parts = whole.split(by);
    return parts.length > MOST_RESULTS ? unknown(`more than ${MOST_RESULTS.toLocaleString('en-US')} parts of a text`) : known(parts);
  }));
}

function join([separator, ...lists]: readonly unknown[]): Value<unknown> {
  const items = lists.flat(1);
  if (!lists.every(Array.isArray)) return failed('only lists can be joined');
  const texts = together(items.map((item) => then(valueOf(item), textOf)));
  return then(textOf(separator), (by) => then(texts, (parts) => bounded(parts.join(by))));
}

/** `%s %d %v %t %q %%`; other verbs are not evaluated. */
function format(pattern: string, values: readonly unknown[]): Value<string> {
  const pieces = pattern.split(/(%[a-zA-Z%])/);
  const verbs = pieces.filter((_, index) => index % 2 === 1 && pieces[index] !== '%%');
  if (pieces.some((piece, index) => index % 2 === 0 && piece.includes('%')) || verbs.some((verb) => !/^%[sdvtq]$/.test(verb))) return unknown('a format that is not evaluated');
  if (verbs.length !== values.length) return failed('a format and its values do not match');
  let next = 0;
  const texts = pieces.map((piece, index) => {
    if (index % 2 === 0) return known(piece);
    if (piece === '%%') return known('%');
    const value = values[next++];
    return mapValue(textOf(value), (text) => (piece === '%q' ? JSON.stringify(text) : text));
  });
  return then(together(texts), (parts) => bounded(parts.join('')));
}

function substring(text: string, start: number, length: number): string {
  const characters = [...text];
  const from = start < 0 ? characters.length + start : start;
  return characters.slice(from, length < 0 ? undefined : from + length).join('');
}
