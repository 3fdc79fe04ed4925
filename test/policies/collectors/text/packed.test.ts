import { deflateSync, gzipSync } from 'node:zlib';
import { textOfBytes } from '../../../../policies/collectors/text/packed';

const url = 'https://api.openai.com';

test.each<[string, Buffer, string | undefined]>([
  ['plain text', Buffer.from(url), url],
  ['text of PowerShell', Buffer.from(url, 'utf16le'), url],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${url}`, 'utf16le'), url],
  ['gzip', gzipSync(url), url],
  ['zlib', deflateSync(url), url],
  ['broken gzip', Buffer.from('1f8b0800', 'hex'), 'sealed'],
  ['xz', Buffer.from('fd377a585a000004e6d6b446', 'hex'), 'sealed'],
  ['an archive', Buffer.from('504b030414000000', 'hex'), 'sealed'],
  ['a key', Buffer.from('30820122300d06092a864886f70d0101', 'hex'), undefined],
  ['what only starts like zlib', Buffer.from('789c00ff00ff00ff', 'hex'), undefined],
])('reads %s', (_, bytes, expected) => { expect(textOfBytes(bytes)).toBe(expected); });
