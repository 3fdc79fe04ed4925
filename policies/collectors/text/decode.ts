import { gunzipSync } from 'node:zlib';
import { remembering } from '../memo';

/** Base64 in base64 is followed this far. */
const MOST_LAYERS = 3;
const MOST_BYTES = 1_048_576;
/** Runs of base64, wrapped or not, that are long enough to hide a host. */
const BASE64 = /(?:[A-Za-z0-9+/]{60,76}\r?\n)*[A-Za-z0-9+/]{16,}={0,2}/g;
const UNPRINTABLE = /[\x00-\x08\x0E-\x1A\x1C-\x1F\x7F\uFFFD]/;

/** What a text says, and what is encoded in it. */
export interface Layers {
  readonly texts: readonly string[];
  /** Whether something in it is packed so that this version cannot look inside. */
  readonly opaque: boolean;
}

/** A script with every text that is encoded in it: user data, parts of a multipart message, files of a cloud-config. */
export const layersOf: (text: string) => Layers = remembering(readLayers);

function readLayers(text: string): Layers {
  const texts = [text];
  let opaque = false;
  let layer: readonly string[] = [text];
  for (let depth = 0; layer.length > 0; depth++) {
    const inner = layer.flatMap((outer) => encodedIn(outer));
    opaque ||= inner.includes(undefined) || (depth === MOST_LAYERS && inner.length > 0);
    layer = depth === MOST_LAYERS ? [] : inner.filter((found) => found !== undefined);
    texts.push(...layer);
  }
  return { texts, opaque };
}

/** Undefined stands for something packed that does not unpack. */
function encodedIn(text: string): readonly (string | undefined)[] {
  return (text.match(BASE64) ?? []).flatMap((run) => {
    const bytes = Buffer.from(run.replace(/\s/g, ''), 'base64');
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [unpacked(bytes)];
    const decoded = bytes.toString('utf8');
    return UNPRINTABLE.test(decoded) ? [] : [decoded];
  });
}

function unpacked(bytes: Buffer): string | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8');
  } catch {
    return undefined;
  }
}
