import type { Fact } from '../../facts';
import { sourceOf, type Spot } from '../spot';

/** Longer text than this is not read. */
const LONGEST = 1_048_576;

/** What name resolution drops: soft hyphens, zero-width spaces and joiners. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A text as programs take it: compatibility forms folded (`．` is a dot), characters that nobody sees left out, escaped slashes plain. Undefined when it is too long. */
export function plainText(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = /^[\x00-\x7F\uE000\uE001]*$/.test(text) ? text : text.normalize('NFKC').replace(/[\u3002\uFF61]/g, '.').replace(UNSEEN, '');
  return folded.includes('\\/') ? folded.replaceAll('\\/', '/') : folded;
}

/** States that a text is too long to be read. */
export function tooLong(spot: Spot): Fact {
  return { kind: 'unread', source: sourceOf(spot), because: 'a text of more than 1 MB is not read', settle: 'move it into a file of its own' };
}

/** States that a text holds something packed that cannot be looked into. */
export function packed(spot: Spot): Fact {
  return { kind: 'unread', source: sourceOf(spot), because: 'something packed in it cannot be looked into' };
}
