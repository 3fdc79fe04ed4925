import type { Subject } from '../facts';

/** The subject as the thing of a sentence: `this bucket`, `this db cluster`, `this deployment`. */
export function thisThing({ type }: Subject): string {
  let words = nouns.get(type);
  if (words === undefined) {
    if (nouns.size >= MOST_NOUNS) nouns.clear();
    nouns.set(type, (words = nounOf(type)));
  }
  return words;
}

/** Types come from input, so no more of them than this are kept. */
const MOST_NOUNS = 2_000;

const nouns = new Map<string, string>();

function nounOf(type: string): string {
  const last = type.replace(/_v\d+$/, '').slice(Math.max(type.lastIndexOf(':'), type.lastIndexOf('/')) + 1);
  const words = last.includes('_') ? last.split('_').slice(1) : last.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2').split(' ');
  const noun = words.join(' ').toLowerCase().replace(/[^a-z0-9 -]/g, '').trim().slice(0, 60);
  return noun === '' ? 'this resource' : `this ${noun}`;
}

/** What follows the first noun of a phrase: `the key of the logs`, `the logs, as delivered`. */
const AFTER_NOUN = /,| (?:of|with|to|that|through|from|in|for|by) /;

/** The verb that a phrase asks for: `the key of the logs is`, `the logs are`. */
export function be(what: string): 'is' | 'are' {
  const noun = what.split(AFTER_NOUN, 1)[0] ?? '';
  return !noun.startsWith('this ') && /[a-z]s$/.test(noun) && !/(?:ss|us|is|alias)$/.test(noun) ? 'are' : 'is';
}
