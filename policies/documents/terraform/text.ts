import { known, unknown, type Value } from '../../facts';
import { MOST_TEXT } from './limits';
import { failed } from './node';

/** A scalar as text, the way templates and `tostring` convert it. */
export function textOf(plain: unknown): Value<string> {
  if (typeof plain === 'string') return known(plain);
  if (typeof plain === 'number' || typeof plain === 'boolean') return known(String(plain));
  return failed('something that is no text stands where text is needed');
}

/** Text that is no longer than a resolved string may be. */
export function bounded(text: string): Value<string> {
  return text.length > MOST_TEXT ? unknown('a string longer than 64 kB') : known(text);
}
