import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Parser, Tree } from 'web-tree-sitter';
import { Converter } from './hcl-convert';
import type { Expression, HclBody } from './hcl-expression';
import { firstError, HclFault, twig, type Twig } from './hcl-tree';
import { megabytes, MOST_BYTES } from './limits';

/** SHA-256 of the grammar of `@tree-sitter-grammars/tree-sitter-hcl` 1.2.0. */
const GRAMMAR_DIGEST = '86bb80cd151bd3ab1e44ed431a9c1874978db31519c62055efb50f028a1d0118';
/** Characters after which a file is cut at the next chance. */
const PIECE = 100_000;
const CONTROL = /[\0\uE000\uE001]|\\(?:u|U0000)[eE]00[01]/;

/** The parser of HCL, ready for use; everything after `loadHcl` is synchronous. */
export interface Hcl {
  /** The whole text as one body; throws `HclFault` for what is not HCL, too large or too deep. */
  parseFile(text: string): HclBody;
  /** A string of Terraform JSON with `${…}` inside. What does not parse is an unreadable expression. */
  parseTemplate(text: string): Expression;
}

let loading: Promise<Hcl> | undefined;

/** Loads the parser once. Rejects when the grammar file is missing, or is not the one this was built with. */
export function loadHcl(): Promise<Hcl> {
  loading ??= load();
  return loading;
}

/** Where the grammar is: beside the code in the package, in a dependency in the source tree. */
export function grammarPath(): string {
  const packaged = join(__dirname, 'hcl.wasm');
  if (existsSync(packaged)) return packaged;
  return join(dirname(require.resolve('@tree-sitter-grammars/tree-sitter-hcl/package.json')), 'tree-sitter-hcl.wasm');
}

/** The grammar's bytes when they are those this was built with; throws otherwise. */
export function trusted(bytes: Uint8Array): Uint8Array {
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== GRAMMAR_DIGEST) throw new Error(`the HCL grammar has digest sha256:${digest}, not sha256:${GRAMMAR_DIGEST}: install freehold again`);
  return bytes;
}

async function load(): Promise<Hcl> {
  const bytes = trusted(readFileSync(grammarPath()));
  const { Language, Parser: Loaded } = await import('web-tree-sitter');
  await Loaded.init();
  const parser = new Loaded();
  parser.setLanguage(await Language.load(bytes));
  return { parseFile: (text) => parseFile(parser, text), parseTemplate: (text) => parseTemplate(parser, text) };
}

function parseFile(parser: Parser, text: string): HclBody {
  if (Buffer.byteLength(text) > MOST_BYTES.hcl) throw new HclFault(`larger than ${megabytes(MOST_BYTES.hcl)}: split the file`, 0);
  const strange = CONTROL.exec(text);
  if (strange) throw new HclFault('NUL, U+E000 and U+E001 are not allowed: remove the character', strange.index);
  return inPieces(parser, text) ?? withTree(parser, text, (tree) => new Converter(text).body(items(tree), 0));
}

/**
 * A large file read in pieces that end where a line is a lone brace, for a tree of the whole takes a hundred times its size.
 * When every piece is whole by itself, together they are the file; when one is not, undefined.
 */
function inPieces(parser: Parser, text: string): HclBody | undefined {
  const converter = new Converter(text);
  const bodies: HclBody[] = [];
  for (let from = 0; from < text.length;) {
    const brace = text.indexOf('\n}\n', from + PIECE);
    const to = brace === -1 ? text.length : brace + 3;
    if (to - from === text.length) return undefined;
    const tree = parsed(parser, text.slice(from, to));
    try {
      if (tree.rootNode.hasError) return undefined;
      bodies.push(converter.body(items(tree, from), 0));
    } finally {
      tree.delete();
    }
    from = to;
  }
  return { attributes: bodies.flatMap(({ attributes }) => attributes), blocks: bodies.flatMap(({ blocks }) => blocks), at: 0 };
}

/** A JSON string has the syntax of a heredoc, so it is read as one. */
function parseTemplate(parser: Parser, text: string): Expression {
  let name = 'TEMPLATE';
  while (text.includes(name)) name += '_';
  const opening = `a = <<${name}\n`;
  try {
    return withTree(parser, `${opening}${text}\n${name}\n`, (tree, whole) => {
      const heredoc = find(items(tree).next().value, 'heredoc_template');
      if (heredoc === undefined || heredoc.end < opening.length + text.length) throw new HclFault('no template', 0);
      return new Converter(whole).template(heredoc, opening.length, opening.length + text.length);
    });
  } catch (error) {
    if (!(error instanceof HclFault)) throw error;
    return { kind: 'unreadable', because: 'the expression does not parse', at: 0 };
  }
}

function withTree<T>(parser: Parser, text: string, read: (tree: Tree, text: string) => T): T {
  const tree = parsed(parser, text);
  try {
    if (tree.rootNode.hasError) throw new HclFault('not valid HCL', Math.min(firstError(tree.walk()), text.trimEnd().length));
    return read(tree, text);
  } finally {
    tree.delete();
  }
}

/** Input that makes the parser give up, or search without end, is as unread as input with errors. */
function parsed(parser: Parser, text: string): Tree {
  let checks = 0;
  const progressCallback = (): boolean => (checks += 1) > 10_000 + text.length;
  let tree: Tree | null = null;
  try {
    tree = parser.parse(text, null, { progressCallback });
  } catch {
    parser.reset();
  }
  if (tree === null) {
    parser.reset();
    throw new HclFault('not valid HCL: the parser gave up', 0);
  }
  return tree;
}

/** The attributes and blocks at the top, one at a time: all at once would take many times the memory. */
function* items(tree: Tree, base = 0): Generator<Twig, undefined> {
  const cursor = tree.walk();
  try {
    if (!cursor.gotoFirstChild()) return;
    while (cursor.nodeType !== 'body') if (!cursor.gotoNextSibling()) return;
    if (!cursor.gotoFirstChild()) return;
    do yield twig(cursor, base);
    while (cursor.gotoNextSibling());
  } finally {
    cursor.delete();
  }
}

function find(node: Twig | undefined, type: string): Twig | undefined {
  if (node === undefined || node.type === type) return node;
  for (const child of node.children) {
    const found = find(child, type);
    if (found !== undefined) return found;
  }
  return undefined;
}

export { HclFault };
