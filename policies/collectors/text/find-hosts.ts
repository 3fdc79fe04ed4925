import { findHost } from '../../../catalog';
import { hasMark } from '../../documents';
import { remembering } from '../memo';
import { hostBelowReference, hostOf } from '../places/host';
import { hostsCalled } from './call-sites';
import { forwardedTo } from './gateways';
import { isInternal, looksPublic } from './public-host';
import { hostsSet } from './settings';
import { withoutIdentifiers } from './spoken';

/** What a text calls. */
export interface Hosts {
  /** As `hostOf` writes them, in order, each once; internal ones left out. */
  readonly named: readonly string[];
  /** Whether some URL's host is put together when the program runs. */
  readonly computed: boolean;
}

/** Schemes whose authority is a bucket, a file or a secret rather than a host. */
const NO_HOST_SCHEMES: ReadonlySet<string> = new Set(['file', 'gs', 's3', 's3a', 's3n', 'unix', 'data', 'secretsmanager', 'ssm', 'pvc', 'awssm', 'vault', 'hf']);

const SCHEME = /[a-zA-Z][a-zA-Z0-9+.-]{0,20}$/;
const URL_END = /[\s"'<>`)\]}|,;]/;
const WORD = /[\p{L}\p{N}_][\p{L}\p{N}._-]*(?::\d{1,5}(?![\d.]))?/gu;
/** References to resources are no hosts, but what follows one may still tell a region. */
const REFERENCE = /\uE000[^\uE001]*\uE001/g;
const COMPUTED = /[$%{(]/;
/** `'https://' + host`, `'https://api.' + name`: the rest of the host is code. */
const GOES_ON = /^(?:[a-z0-9.-]{0,62}[.-])?["'`][ \t]{0,8}(?:\+|&(?!&))/i;
const ADDRESS_WITH_PORT = /^[^:]+:\d+$/;

/** The hosts a text names: in URLs, as `host:port`, and as bare words that the catalog knows. Linear in its length. */
export const hostsIn: (written: string) => Hosts = remembering((written) => (written.includes('.') || written.includes(':') ? readHosts(written) : NOTHING));

const NOTHING: Hosts = { named: [], computed: false };

function readHosts(written: string): Hosts {
  const text = withoutIdentifiers(hasMark(written) ? written.replace(REFERENCE, '\uE000') : written);
  const named = new Set<string>();
  let computed = false;
  for (const authority of authorities(text)) {
    if (add(authority, named)) continue;
    computed ||= hasMark(authority) ? isOpen(authority) : COMPUTED.test(authority);
  }
  for (const host of [...hostsCalled(text), ...hostsSet(text), ...forwardedTo(text)]) named.add(host);
  if (text.includes('.')) for (const [word] of text.matchAll(WORD)) addWord(word, named);
  return { named: [...named], computed };
}

/** Whatever stands behind `://`, up to the path; quotes and brackets end it. */
function* authorities(text: string): Generator<string> {
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const scheme = SCHEME.exec(text.slice(Math.max(0, at - 21), at))?.[0].toLowerCase();
    if (scheme === undefined || NO_HOST_SCHEMES.has(scheme)) continue;
    const rest = text.slice(at + 3, at + 3 + 1024);
    if (GOES_ON.test(rest)) yield '$';
    const literal = rest.startsWith('[') ? /^\[[0-9a-fA-F:.]{2,45}\]/.exec(rest)?.[0] : undefined;
    yield literal ?? shell(rest.split(/[/?#\\]/, 1)[0] ?? '');
  }
}

/** Brackets belong to an authority only where a shell or a template would fill them in. */
function shell(authority: string): string {
  if (COMPUTED.test(authority)) return authority.split(/[\s"'<>`]/, 1)[0] ?? '';
  return authority.split(URL_END, 1)[0] ?? '';
}

/** Adds the host of an authority; false when it has none that can be read. */
function add(authority: string, named: Set<string>): boolean {
  const host = hostOf(authority) ?? foreignDomain(authority);
  if (host !== undefined && !isInternal(host)) named.add(host);
  return host !== undefined;
}

/** Whether a reference stands where a cloud writes the region. */
function isOpen(authority: string): boolean {
  const { host, within } = hostBelowReference(authority) ?? {};
  const row = host === undefined ? undefined : findHost(host);
  return within === true && row?.kind === 'cloud' && row.countries.length === 0;
}

/** The domain that a reference is below, where the catalog does not know it: what it knows is found by its name. */
export function foreignDomain(text: string): string | undefined {
  const { host } = (hasMark(text) ? hostBelowReference(text) : undefined) ?? {};
  const domain = host?.startsWith('x.') === true ? host.slice(2) : host;
  return host !== undefined && domain !== undefined && looksPublic(domain) && findHost(host) === undefined ? domain : undefined;
}

function addWord(word: string, named: Set<string>): void {
  const dot = word.indexOf('.');
  if (dot < 0 || dot === word.length - 1 || word.length > 259) return;
  const host = hostOf(word);
  if (host === undefined || named.has(host) || isInternal(host)) return;
  if (findHost(host) !== undefined || (ADDRESS_WITH_PORT.test(word) && looksPublic(host))) named.add(host);
}
