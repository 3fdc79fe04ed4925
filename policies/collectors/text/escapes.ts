import { textOfBytes } from './packed';

const CODE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/gi;
/** A URL handed on inside another one, or a text of which every character is escaped. */
const PERCENT = /[a-z][a-z0-9+.-]{1,20}%3a%2f%2f[^\s"'<>&]{1,2000}|(?:%[0-9a-f]{2}){8,2000}/gi;
const HEXADECIMAL = /(?<![0-9a-z])(?:[0-9a-f]{2}){12,}(?![0-9a-z])/gi;
/** Seams of a text that code or a shell puts together again: `'a' + 'b'`, `a""b`, a line that goes on in the next. */
const SEAMS = /"[ \t]{0,8}\+[ \t]{0,8}"|'[ \t]{0,8}\+[ \t]{0,8}'|(?<=[a-z0-9])(?:""|'')(?=[a-z0-9])|(?<=[a-z0-9.-])\\\r?\n(?=[a-z0-9.-])/gi;

/** A text as the program, the shell or the mail reader that takes it sees it: without escapes and seams. */
export function unescaped(text: string): string {
  const mail = /quoted-printable/i.test(text) ? text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_whole, code: string) => character(code)) : text;
  const code = /\\[xu]/i.test(mail) ? mail.replace(CODE, (_whole, ...codes: (string | undefined)[]) => character(codes.slice(0, 3).find((one) => one !== undefined))) : mail;
  return /["'\\]/.test(code) ? code.replace(SEAMS, '') : code;
}

/** The texts that stand in another one as percent escapes or as hexadecimal. */
export function spelledIn(text: string): readonly string[] {
  const escaped = text.includes('%') ? (text.match(PERCENT) ?? []).map(fromUrl) : [];
  const hexadecimal = (text.match(HEXADECIMAL) ?? []).map((run) => printed(textOfBytes(Buffer.from(run, 'hex'))));
  return [...escaped, ...hexadecimal].filter((found) => found !== undefined);
}

function character(code = ''): string {
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/** Hosts are of Latin letters: other bytes stay as they are. */
function fromUrl(run: string): string {
  return run.replace(/%([0-7][0-9a-f])/gi, (_whole, code: string) => character(code));
}

/** Digests are hexadecimal too, and say nothing. */
function printed(text: string | undefined): string | undefined {
  return text !== undefined && /^[\x09-\x0D\x20-\x7E]*$/.test(text) && text !== 'sealed' ? text : undefined;
}
