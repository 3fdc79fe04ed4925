import { hasMark, readable } from '../documents';

/** A container image as a reference names it. */
export interface ImageReference {
  /** With its registry: `docker.io/library/nginx:1.27`. */
  readonly reference: string;
  /** Registry host, port and path, without tag and digest. */
  readonly repository: string;
  /** Host of the registry, without a port. */
  readonly host: string;
  /** Whether a SHA-256 digest fixes the content. */
  readonly digest: boolean;
}

const DIGEST = /@sha256:[0-9a-f]{64}$/;
const REPOSITORY = /^[a-z0-9_](?:[a-z0-9_./-]*[a-z0-9_])?$/;

/** Reads a reference the way container runtimes do: no host means Docker Hub, no path there its `library`. Undefined for no reference. */
export function parseImage(written: string): ImageReference | undefined {
  const text = written.trim().replace(/^(?:docker|oci|docker-pullable):\/\//, '');
  const at = text.indexOf('@');
  const named = at < 0 ? text : text.slice(0, at);
  const slash = named.indexOf('/');
  const first = slash < 0 ? '' : named.slice(0, slash);
  const hosted = first.includes('.') || first.includes(':') || first === 'localhost';
  const registry = hosted ? first.toLowerCase() : 'docker.io';
  const rest = hosted ? named.slice(slash + 1) : named;
  const colon = rest.lastIndexOf(':');
  const path = colon > rest.lastIndexOf('/') ? rest.slice(0, colon) : rest;
  if (!REPOSITORY.test(path.toLowerCase())) return undefined;
  const canonical = registry === 'docker.io' || registry === 'index.docker.io' || registry === 'registry-1.docker.io' ? 'docker.io' : registry;
  const folder = canonical === 'docker.io' && !path.includes('/') ? 'library/' : '';
  const tail = `${rest.slice(path.length)}${at < 0 ? '' : text.slice(at)}`;
  return { reference: `${canonical}/${folder}${path}${tail}`, repository: `${canonical}/${folder}${path}`, host: canonical.split(':', 1)[0] ?? '', digest: DIGEST.test(text) };
}

/** The image of a text in which marks may stand: they read as words. */
export function imageIn(text: string): ImageReference | undefined {
  return parseImage(hasMark(text) ? readable(text).replace(/\$\{([^}]*)\}/g, (_, name: string) => name.replace(/\W/g, '-').toLowerCase()) : text);
}
