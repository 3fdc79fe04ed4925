import { known, then, unknown, type Value } from '../../facts';
import { forgesMark, hasMark } from '../reference';
import { computed, jsonOf } from './deep';
import { failed } from './node';
import type { Strict } from './strict';
import { bounded, textOf } from './text';

const ESCAPED: ReadonlyMap<string, string> = new Map([['<', '\\u003c'], ['>', '\\u003e'], ['&', '\\u0026']]);

/** Functions that turn values into text and back. */
export const ENCODING_FUNCTIONS: readonly (readonly [string, Strict])[] = [
  ['jsonencode', ([value]) => then(jsonOf(value), (text) => bounded(text.replace(/[<>&]/g, (sign) => ESCAPED.get(sign) ?? sign)))],
  // JSON is YAML as well.
  ['yamlencode', ([value]) => then(jsonOf(value), bounded)],
  ['jsondecode', ([text]) => then(settled(text), decodeJson)],
  ['base64encode', ([text]) => then(settled(text), (plain) => bounded(Buffer.from(plain).toString('base64')))],
  ['base64decode', ([text]) => then(settled(text), decodeBase64)],
];

function settled(plain: unknown): Value<string> {
  return then(textOf(plain), (text) => (hasMark(text) ? computed() : known(text)));
}

function decodeJson(text: string): Value<unknown> {
  if (forgesMark(text) || /\\u[eE]00[01]/.test(text)) return unknown('JSON with reserved characters');
  try {
    return known(JSON.parse(text) as unknown);
  } catch {
    return failed('a text that is no JSON');
  }
}

function decodeBase64(text: string): Value<unknown> {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return failed('a text that is no base64');
  const plain = Buffer.from(text, 'base64').toString('utf8');
  return plain.includes('\uFFFD') || forgesMark(plain) ? unknown('base64 of something that is no text') : known(plain);
}
