import { spelledIn, unescaped } from '../../../../policies/collectors/text/escapes';

const url = 'https://api.openai.com/v1';
const each = (write: (code: string) => string): string => [...Buffer.from(url)].map((byte) => write(byte.toString(16).padStart(2, '0'))).join('');

test.each<[string, string, string]>([
  ['bytes', each((code) => `\\x${code}`), url],
  ['code units', each((code) => `\\u00${code}`), url],
  ['code points', 'https://api\\u{2e}openai.com', 'https://api.openai.com'],
  ['joined literals', "fetch('https://api.' + 'open' + 'ai.com')", "fetch('https://api.openai.com')"],
  ['empty quotes', 'curl https://api.open""ai.com', 'curl https://api.openai.com'],
  ['a line that goes on', 'curl https://api.open\\\nai.com', 'curl https://api.openai.com'],
  ['quoted-printable', 'Content-Transfer-Encoding: quoted-printable\n\nhttps://api=2Eopenai.=\ncom', 'Content-Transfer-Encoding: quoted-printable\n\nhttps://api.openai.com'],
  ['nothing', 'C:\\data "a" \'b\' 1 + 2 a=3D', 'C:\\data "a" \'b\' 1 + 2 a=3D'],
])('takes out %s', (_, text, expected) => { expect(unescaped(text)).toBe(expected); });

test.each<[string, string, string[]]>([
  ['a URL in a URL', 'https://chat.svc/?next=https%3A%2F%2Fapi.openai.com&x=1', ['https://api.openai.com']],
  ['a text of nothing but escapes', each((code) => `%${code}`), [url]],
  ['hexadecimal', Buffer.from(url).toString('hex'), [url]],
  ['no digest', 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', []],
  ['no password in a URL', 'postgres://u:p%2Fss%40x@db.svc/chat', []],
  ['escapes that are no text', 'https%3A%2F%2Fapi.openai.com%2F%FF', ['https://api.openai.com/%FF']],
])('reads %s', (_, text, expected) => { expect(spelledIn(text)).toEqual(expected); });
