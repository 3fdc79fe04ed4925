import { domainToASCII } from 'node:url';
import { remembering } from '../memo';
import { readAddress } from './address';

/** A host written as labels with a dot between them, an address, or `localhost`. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * The host of a URL, of `host:port`, or of a bare name: lower case, in its ASCII form, without user, port and trailing dot.
 * Undefined for a text that is none of these.
 */
export const hostOf: (text: string) => string | undefined = remembering(readHost);

function readHost(text: string): string | undefined {
  const scheme = text.indexOf('://');
  const rest = scheme < 0 ? text : text.slice(scheme + 3);
  const authority = rest.split(/[/?#\\]/, 1)[0] ?? '';
  const bare = authority.slice(authority.lastIndexOf('@') + 1);
  if (bare.startsWith('[')) return /^\[([0-9a-fA-F:.]+)\]/.exec(bare)?.[1]?.toLowerCase();
  if (bare.split(':').length > 2 && readAddress(bare) !== undefined) return bare.toLowerCase();
  const name = (bare.split(':', 1)[0] ?? '').normalize('NFKC').toLowerCase().replace(/\.+$/, '');
  const ascii = /^[\x00-\x7F]*$/.test(name) ? name : domainToASCII(name);
  return ascii.length > 0 && ascii.length <= 253 && HOST.test(ascii) ? ascii : undefined;
}
