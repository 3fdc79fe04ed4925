import { findHost, operatorOfProvider } from '../catalog';
import { readFiles, type ReadResult } from './documents/read';
import type { FileSet } from './documents/files';
import type { Example } from './engine';

const FILES: Readonly<Record<Example['format'], string>> = { cloudformation: 'example.template.json', terraform: 'example.tf.json', kubernetes: 'example.json' };

/** Reads a rule's example as if it were a file. */
export function readExample({ format, document, region }: Example): ReadResult {
  const body = format === 'kubernetes' ? { apiVersion: 'v1', kind: 'List', items: document } : document;
  const file = { path: FILES[format], text: JSON.stringify(body), sha256: '', root: '', named: true };
  const files: FileSet = { roots: [], files: [file], problems: [], ignored: 0, open: () => undefined };
  return readFiles(files, { hcl: undefined, operatorOf: operatorOfProvider, operatorOfHost: (host) => findHost(host)?.operator, ...(region !== undefined && { region }) });
}
