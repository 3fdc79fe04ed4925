import { Composer, type Document, Lexer, Parser, Schema, type YAMLError } from 'yaml';
import { Fault } from './fault';
import { MOST_NESTING } from './limits';
import { type Parsed, reading, refused, type Text } from './parsed';
import { UNRENDERED, templateAction } from './templates';
import { YAML_ERRORS } from './yaml-errors';
import { YamlLocator } from './yaml-locate';
import type { YamlOptions } from './yaml';
import type { TagSet } from './yaml-tags';
import { Values } from './yaml-value';

/**
 * YAML 1.1 as CloudFormation and Kubernetes read it. Neither has the tags left out, and dates and base-60 numbers
 * stay text. Keys are compared here, in linear time, and merged here; the library would take quadratic time.
 */
const LEFT_OUT = ['timestamp', 'binary', 'omap', 'pairs', 'set', 'merge'].map((name) => `tag:yaml.org,2002:${name}`);

const DEPLOYED = new Schema({
  schema: 'yaml-1.1',
  merge: false,
  customTags: (tags) => tags.filter((tag) => typeof tag !== 'string' && !LEFT_OUT.includes(tag.tag) && !('format' in tag && tag.format === 'TIME')),
});
const COMMON = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
const OPTIONS = { version: '1.1', schema: DEPLOYED as never, ...COMMON } as const;
const CORE = { version: '1.2', schema: 'core', ...COMMON } as const;

/** The documents of a stream. A stream that breaks off in the middle ends with a document that has the problem. */
export function readStream(source: Text, { tags, schema }: YamlOptions): readonly Parsed[] {
  const documents: Parsed[] = [];
  const end = reading(source, () => {
    for (const document of composed(source.text, schema === 'core' ? CORE : OPTIONS)) documents.push(readDocument(source, document, tags));
    return { value: undefined, locate: () => undefined };
  });
  const all = end.problems.length === 0 ? documents : [...documents, end];
  const action = all.some(({ problems }) => problems.length > 0) ? templateAction(source.text) : undefined;
  return action === undefined ? all : [refused({ file: source.file, ...source.positionAt(action), message: UNRENDERED })];
}

function readDocument(source: Text, { contents, errors }: Document.Parsed, tags: TagSet): Parsed {
  return reading(source, () => {
    refuseErrors(errors);
    const values = new Values(tags);
    const value = values.of(contents);
    const locator = new YamlLocator(contents, values.targets, source.positionAt);
    return { value, locate: (path) => locator.locate(path) };
  });
}

/** The library's own pipeline, stopped before it nests too deep: it would overflow the stack. */
function* composed(text: string, options: typeof OPTIONS | typeof CORE): Generator<Document.Parsed> {
  const parser = new Parser();
  const composer = new Composer(options);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) yield* composer.next(token);
    // The stack holds the document, the open collections, and a scalar in progress.
    if (parser.stack.length > MOST_NESTING + 2) throw new Fault(parser.offset, `nested deeper than ${MOST_NESTING} levels: flatten the file`);
  }
  for (const token of parser.end()) yield* composer.next(token);
  yield* composer.end();
  // What is wrong after the last document, or without any.
  refuseErrors(composer.streamInfo().errors);
}

function refuseErrors([first]: readonly YAMLError[]): void {
  if (first !== undefined) throw new Fault(first.pos[0], YAML_ERRORS[first.code] ?? 'not YAML');
}
