import { isPrivateAddress, readAddress } from '../places/address';
import { GENERIC } from './top-level';

/** Last labels that no public name has: names of machines, clusters and offices. */
const INTERNAL_ENDS: ReadonlySet<string> = new Set(['arpa', 'corp', 'example', 'home', 'internal', 'intranet', 'invalid', 'lan', 'local', 'localdomain', 'localhost', 'private', 'svc', 'test']);

/** Last labels that end the names of files, modules and handlers rather than of hosts. */
const NO_HOST_ENDS: ReadonlySet<string> = new Set([
  'asc', 'bak', 'bin', 'bz2', 'cfg', 'class', 'conf', 'config', 'crt', 'cs', 'css', 'csv', 'dat', 'db', 'deb', 'dump', 'env', 'exe', 'gguf', 'go', 'gz', 'handler', 'htm', 'html', 'img', 'ini', 'iso', 'jar', 'java', 'jpg', 'js', 'json', 'jsonl', 'key', 'kt',
  'lambda', 'lock', 'log', 'main', 'md', 'mjs', 'model', 'models', 'onnx', 'parquet', 'pdf', 'pem', 'php', 'pid', 'pkl', 'png', 'properties', 'proto', 'pt', 'pth', 'py', 'rb', 'rpm', 'rs', 'safetensors', 'service', 'settings',
  'sh', 'so', 'sock', 'sql', 'svg', 'tar', 'target', 'tf', 'tgz', 'tmp', 'toml', 'ts', 'tsx', 'txt', 'war', 'wasm', 'whl', 'xml', 'xz', 'yaml', 'yml', 'zip', 'zst',
]);

/** Whether a host, as `hostOf` writes it, can only be reached inside: no dot, a private address, or a name no public resolver answers. */
export function isInternal(host: string): boolean {
  const address = readAddress(host);
  if (address !== undefined) return isPrivateAddress(address);
  const last = host.slice(host.lastIndexOf('.') + 1);
  return last === host || INTERNAL_ENDS.has(last);
}

/** Whether a bare word reads as the name of a public host: two labels or more, the last one a top-level domain. */
export function looksPublic(host: string): boolean {
  if (readAddress(host) !== undefined) return !isInternal(host);
  const last = host.slice(host.lastIndexOf('.') + 1);
  return last !== host && (/^(?:[a-z]{2}|xn--[a-z0-9-]{2,59})$/.test(last) || GENERIC.has(last)) && !NO_HOST_ENDS.has(last) && !INTERNAL_ENDS.has(last);
}
