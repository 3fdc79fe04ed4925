import { remembering } from '../memo';
import { spelledIn, unescaped } from './escapes';
import { textOfBytes } from './packed';

/** Base64 in base64 is followed this far. */
const MOST_LAYERS = 3;
/** Runs of base64, wrapped or not, that are long enough to hide a host. */
const BASE64 = /(?:[A-Za-z0-9+/]{60,76}\r?\n)*[A-Za-z0-9+/]{16,}={0,2}/g;

/** The same in the alphabet of URLs: runs that the other alphabet cuts into pieces. */
const URL_SAFE = /[A-Za-z0-9_-]{24,}={0,2}/g;

/** What a text says, and what is encoded in it. */
export interface Layers {
  readonly texts: readonly string[];
  /** Whether something in it is packed so that this version cannot look inside. */
  readonly opaque: boolean;
}

/** A script with every text that is encoded or escaped in it: user data, parts of a multipart message, files of a cloud-config. */
export const layersOf: (text: string) => Layers = remembering(readLayers);

function readLayers(text: string): Layers {
  const texts = [text];
  let opaque = false;
  let layer: readonly string[] = [text];
  for (let depth = 0; layer.length > 0; depth++) {
    const plain = layer.map(unescaped);
    texts.push(...plain.filter((text, index) => text !== layer[index]));
    const inner = plain.flatMap(encodedIn);
    opaque ||= inner.includes(undefined) || (depth === MOST_LAYERS && inner.length > 0);
    layer = depth === MOST_LAYERS ? [] : inner.filter((found) => found !== undefined);
    texts.push(...layer);
  }
  return { texts, opaque };
}

/** Undefined stands for something packed that does not unpack. */
function encodedIn(text: string): readonly (string | undefined)[] {
  const safe = (text.match(URL_SAFE) ?? []).filter((run) => /[_-]/.test(run));
  const found = [...(text.match(BASE64) ?? []), ...safe].flatMap((run) => {
    const said = textOfBytes(Buffer.from(run.replace(/\s/g, ''), 'base64'));
    return said === undefined ? [] : [said === 'sealed' ? undefined : said];
  });
  return [...found, ...spelledIn(text)];
}
