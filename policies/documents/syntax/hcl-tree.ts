import type { TreeCursor } from 'web-tree-sitter';
import { MOST_NESTING } from './limits';

/** A syntax node copied out of the parser's own memory, comments left out. */
export interface Twig {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Twig[];
}

/** Levels of the syntax tree that one bracket can make: expression, collection, object, element, and one of the bracket itself. */
const LEVELS_A_BRACKET = 5;

/** Why a file could not be read, and where in its text. */
export class HclFault extends Error {
  constructor(message: string, readonly offset: number) {
    super(message);
  }
}

/** Nodes with something inside that is looked at; asking the others for children costs more than all the rest. */
const INNER: ReadonlySet<string> = new Set([
  'attribute', 'attr_splat', 'binary_operation', 'block', 'body', 'collection_value', 'conditional', 'expression', 'for_cond', 'for_expr', 'for_intro',
  'for_object_expr', 'for_tuple_expr', 'full_splat', 'function_arguments', 'function_call', 'get_attr', 'heredoc_template', 'index', 'literal_value',
  'new_index', 'object', 'object_elem', 'operation', 'quoted_template', 'splat', 'template_directive', 'template_else_intro', 'template_expr',
  'template_if', 'template_if_end', 'template_if_intro', 'template_interpolation', 'tuple', 'unary_operation',
]);

/** Copies the node under the cursor, `base` added to its offsets; throws `HclFault` when it is nested too deep. */
export function twig(cursor: TreeCursor, base: number, level = 0): Twig {
  const start = cursor.startIndex + base;
  const type = cursor.nodeType;
  if (level > MOST_NESTING * LEVELS_A_BRACKET) throw tooDeep(start);
  const children: Twig[] = [];
  if (INNER.has(type) && cursor.gotoFirstChild()) {
    do {
      const child = twig(cursor, base, level + 1);
      if (child.type !== 'comment') children.push(child);
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return { type, start, end: cursor.endIndex + base, children };
}

/** The offset of the first node that is an error, or stands for something missing; past every offset where the text just ends. */
export function firstError(cursor: TreeCursor): number {
  // A file that is one error as a whole is wrong somewhere inside, or where it ends.
  let isWhole = cursor.nodeType === 'ERROR';
  for (;;) {
    if (!isWhole && (cursor.nodeType === 'ERROR' || cursor.nodeIsMissing)) return cursor.startIndex;
    isWhole = false;
    if (!cursor.currentNode.hasError || !cursor.gotoFirstChild()) {
      while (!cursor.gotoNextSibling()) if (!cursor.gotoParent()) return Number.MAX_SAFE_INTEGER;
    }
  }
}

function tooDeep(offset: number): HclFault {
  return new HclFault(`nested deeper than ${MOST_NESTING} levels: flatten the file`, offset);
}

/** The children of one type. */
export function childrenOf(node: Twig, type: string): readonly Twig[] {
  return node.children.filter((child) => child.type === type);
}

export function childOf(node: Twig, type: string): Twig | undefined {
  return node.children.find((child) => child.type === type);
}
