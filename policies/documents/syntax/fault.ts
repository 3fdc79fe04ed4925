import { forgesMark } from '../reference';

/** What makes a text unreadable, and at which offset; thrown by the parts of a reader, never out of it. */
export class Fault extends Error {
  /** @param message lower case, in our own words, without a byte of the input */
  public constructor(
    public readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/** The text, unless it holds the characters that marks are made of (see `reference.ts`). */
export function unforged(text: string, offset: number): string {
  if (forgesMark(text)) throw new Fault(offset, RESERVED);
  return text;
}

export const RESERVED = 'U+E000 and U+E001 are reserved: remove the character';
