import type { Problem } from '../document';
import { Fault, RESERVED } from './fault';
import { type Parsed, reading, refused, textOf } from './parsed';
import type { TagSet } from './yaml-tags';

/** A YAML file: its documents in order, empty ones included, with `null` as value. */
export interface ParsedMany {
  readonly documents: readonly Parsed[];
  /** The problems of all documents. */
  readonly problems: readonly Problem[];
}

/** How a file is to be read. */
export interface YamlOptions {
  readonly tags: TagSet;
  /** `core`: that of YAML 1.2, where `no` is text; otherwise 1.1. */
  readonly schema?: 'core';
}

/**
 * Reads a stream of YAML 1.1 documents with merge keys, as the tools that deploy it do: `yes` is true, dates and
 * `22:22` are text, keys are text, no key stands twice. Short forms of CloudFormation's intrinsics become their
 * long forms where `tags` says so; any other tag is a problem. Never throws.
 */
export function parseYaml(text: string, file: string, options: YamlOptions): ParsedMany {
  const source = textOf(text, file, 'yaml');
  if ('message' in source) return many([refused(source)]);
  const forged = source.text.search(/[\uE000\uE001]/);
  if (forged !== -1) {
    return many([reading(source, () => { throw new Fault(forged, RESERVED); })]);
  }
  // Loaded here because the library takes longer to load than most files to read.
  const { readStream } = require('./yaml-stream') as typeof import('./yaml-stream');
  return many(readStream(source, options));
}

function many(documents: readonly Parsed[]): ParsedMany {
  return { documents, problems: documents.flatMap(({ problems }) => problems) };
}
