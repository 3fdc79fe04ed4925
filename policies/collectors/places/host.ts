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

/** A reference, or what a scan of text puts in its place. */
const LAST_REFERENCE = /^(.*)\uE000(?:[^\uE001]*\uE001)?([^\uE000\uE001]*)$/s;

/** A host that a reference stands in. */
export interface ReferringHost {
  /** With `x` in place of the last reference and all before: `x.example.com` for `https://${Bucket}.example.com/x`. */
  readonly host: string;
  /** Whether labels stand before it: then it may be a region rather than a name. */
  readonly within: boolean;
}

/** Undefined where no reference is, or where one ends the host, which then is that of the resource. */
export function hostBelowReference(text: string): ReferringHost | undefined {
  const scheme = text.indexOf('://');
  const [, before = '', ending = ''] = LAST_REFERENCE.exec(authorityOf(scheme < 0 ? text : text.slice(scheme + 3))) ?? [];
  const host = ending.includes('.') ? hostOf(`x${ending}`) : undefined;
  return host === undefined ? undefined : { host, within: before.replace(/\uE000[^\uE001]*\uE001/g, '').includes('.') };
}

/** What stands before the path; a key inside of a reference may hold slashes of its own. */
function authorityOf(text: string): string {
  return /^(?:\uE000[^\uE001]*\uE001|[^/?#\\])*/.exec(text)?.[0] ?? '';
}
