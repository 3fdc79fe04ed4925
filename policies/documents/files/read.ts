import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { megabytes, MOST_BYTES } from '../syntax/limits';
import { withoutMark } from '../syntax/positions';
import { encrypted, sourceOfAnotherTool } from './recognize';

/** A file's content, judged and digested from the same bytes; or why there is none, in words of ours. */
export type Content = { readonly text: string; readonly sha256: string } | { readonly why: string };

/** A binary shows itself by a NUL in its first bytes. */
const BINARY_PROBE = 8_192;

/** Neither follows a link put there since the path was resolved, nor waits for the other end of a pipe. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads a regular file once. `path` must be resolved; `name` tells by its extension which tool it is for and how large it may be. */
export function readRegular(path: string, name: string): Content {
  const why = sourceOfAnotherTool(name);
  if (why !== undefined) return { why };
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, OPEN_FLAGS);
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return { why: 'neither a regular file nor a folder: name a file' };
    return stat.size > mostBytes(name) ? tooLarge(name) : contentOf(readFileSync(descriptor), name);
  } catch (thrown) {
    return { why: failure(thrown) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The content of bytes that were read already. */
export function contentOf(bytes: Buffer, name: string): Content {
  if (bytes.length > mostBytes(name)) return tooLarge(name);
  if (bytes.subarray(0, BINARY_PROBE).includes(0)) return { why: 'binary, or text in UTF-16: name text in UTF-8' };
  if (!isUtf8(bytes)) return { why: 'not UTF-8: save the file as UTF-8' };
  const text = withoutMark(bytes.toString('utf8'));
  const why = encrypted(text);
  return why === undefined ? { text, sha256: createHash('sha256').update(bytes).digest('hex') } : { why };
}

/** What the system said, by its code alone: `cannot be read (EACCES)`. */
export function failure(thrown: unknown): string {
  return isMissing(thrown) ? 'does not exist: name a file or folder that does' : `cannot be read (${codeOf(thrown)})`;
}

/** Whether the system said that there is no such file. */
export function isMissing(thrown: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(thrown));
}

function codeOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : 'unknown error';
}

function mostBytes(name: string): number {
  if (/\.(?:tf|tfvars|hcl)$/i.test(name)) return MOST_BYTES.hcl;
  return /\.ya?ml$/i.test(name) ? MOST_BYTES.yaml : MOST_BYTES.json;
}

function tooLarge(name: string): Content {
  return { why: `larger than ${megabytes(mostBytes(name))}: split the file` };
}
