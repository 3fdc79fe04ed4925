import { known, unknown, type Value } from '../facts';
import { withMarksEscaped } from './reference';
import { tooDeep } from './syntax/json-scan';
import { MOST_NESTING } from './syntax/limits';

/** Longest text that is parsed, in characters. */
const LONGEST = 1_000_000;
/** The characters of marks, which only a reader may write, as escapes of JSON. */
const FORGED = /\\u[eE]00[01]/;

let last: { readonly text: string; readonly value: Value<unknown> } | undefined;

/** The tree in a property that holds JSON as text, such as `jsonencode` writes it; marks inside stay marks. */
export function parseEmbedded(text: string): Value<unknown> {
  // A signature asks for many parts of one text in a row.
  if (last?.text !== text) last = { text, value: parsed(text) };
  return last.value;
}

function parsed(text: string): Value<unknown> {
  if (text.length > LONGEST) return unknown('a JSON text of more than 1 MB is not read', 'move parts of it into properties or files of their own');
  if (FORGED.test(text)) return unknown('JSON with reserved characters');
  const json = withMarksEscaped(text);
  if (tooDeep(json) !== undefined) return unknown(`JSON nested deeper than ${MOST_NESTING} levels is not read`);
  try {
    return known(JSON.parse(json) as unknown);
  } catch {
    return unknown('the text is no JSON', 'write it with jsonencode');
  }
}
