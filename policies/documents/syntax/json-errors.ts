import type * as jsonc from 'jsonc-parser';
import { Fault } from './fault';

/** By `ParseErrorCode`, whose names exist at compile time only. */
const WORDS: Readonly<Record<number, string>> = {
  1: 'a word that is no value',
  2: 'a malformed number',
  3: 'expected a key in double quotes',
  4: 'expected a value',
  5: 'expected a colon',
  6: 'expected a comma',
  7: 'an object is not closed',
  8: 'a list is not closed',
  9: 'more text after the value',
  10: 'comments are not JSON: remove them',
  11: 'a comment is not closed',
  12: 'a string is not closed',
  13: 'a malformed number',
  14: 'a malformed unicode escape',
  15: 'a malformed escape',
  16: 'a control character in a string',
};

/** The first place where text stops being JSON; only for text within the nesting limit. */
export function firstError(text: string): Fault | undefined {
  return firstFault(text, {
    onError: (code, offset) => {
      throw new Fault(offset, WORDS[code] ?? 'not JSON');
    },
  });
}

/** The first key that its object already has; only for text that is JSON within the nesting limit. */
export function firstDuplicate(text: string): Fault | undefined {
  const objects: Set<string>[] = [];
  return firstFault(text, {
    onObjectBegin: () => void objects.push(new Set()),
    onObjectEnd: () => void objects.pop(),
    onObjectProperty: (key, offset) => {
      const keys = objects.at(-1);
      if (keys?.has(key)) throw new Fault(offset, 'duplicate key: keep one of the two');
      keys?.add(key);
    },
  });
}

/** Visitors stop by throwing: past an error the parser's idea of nesting is no longer the one that was measured. */
function firstFault(text: string, visitor: jsonc.JSONVisitor): Fault | undefined {
  // Loaded here because files without errors never need it.
  const { visit } = require('jsonc-parser') as typeof jsonc;
  try {
    visit(text, visitor, { disallowComments: true, allowTrailingComma: false });
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
}
