import { gunzipSync, inflateSync } from 'node:zlib';

const MOST_BYTES = 1_048_576;
const UNPRINTABLE = /[\x00-\x08\x0E-\x1A\x1C-\x1F\x7F\uFFFD]/;

/** How archives and compressed files start that are not looked into, in hexadecimal. */
const SEALED: readonly string[] = ['fd377a585a00', '425a6831', '425a6839', '28b52ffd', '504b0304', '377abcaf271c', '04224d18'];

/** What bytes say: the text they hold, plain, in UTF-16 or compressed; `sealed` when they are packed so that nobody here can look inside; undefined for no text. */
export function textOfBytes(bytes: Buffer): string | 'sealed' | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpacked(() => gunzipSync(bytes, { maxOutputLength: MOST_BYTES })) ?? 'sealed';
  if (SEALED.some((start) => bytes.subarray(0, 6).toString('hex').startsWith(start))) return 'sealed';
  if (isWide(bytes)) return bytes.toString('utf16le').replace(/^\uFEFF/, '');
  const text = bytes.toString('utf8');
  return UNPRINTABLE.test(text) ? inflated(bytes) : text;
}

/** Text of Latin letters in UTF-16, as PowerShell takes its commands: every second byte is zero. */
function isWide(bytes: Buffer): boolean {
  if (bytes.length < 8 || bytes.length % 2 === 1) return false;
  const high = bytes.filter((_byte, index) => index % 2 === 1);
  return high.filter((byte) => byte === 0).length >= high.length * 0.9 && !bytes.subarray(2).some((byte, index) => index % 2 === 0 && byte === 0);
}

/** Two bytes start a zlib stream, and many other things. */
function inflated(bytes: Buffer): string | undefined {
  return bytes[0] === 0x78 ? unpacked(() => inflateSync(bytes, { maxOutputLength: MOST_BYTES })) : undefined;
}

function unpacked(unpack: () => Buffer): string | undefined {
  try {
    return unpack().toString('utf8');
  } catch {
    return undefined;
  }
}
