import { type Expression, literal } from './hcl-expression';
import { commonIndent, outdented, undoubled, unquoted } from './hcl-text';
import { childOf, childrenOf, type Twig } from './hcl-tree';

/** What a template is read with: the source text and how to read the expressions in its holes. */
export interface TemplateReader {
  readonly text: string;
  readonly expression: (node: Twig) => Expression;
}

type Piece = { readonly raw: string; readonly at: number } | { readonly hole: Expression; readonly trimBefore: boolean; readonly trimAfter: boolean };

const HOLES = new Set(['template_interpolation', 'template_directive']);

/** A quoted template, or a quoted string without holes. */
export function quoted(node: Twig, reader: TemplateReader): Expression {
  return templateOf(trimmed(pieces(node, node.start + 1, node.end - 1, reader)), node.start, unquoted);
}

/** `<<EOT` and `<<-EOT`. */
export function heredoc(node: Twig, reader: TemplateReader): Expression {
  const [, name] = node.children;
  const open = reader.text.indexOf('\n', name?.end ?? node.start) + 1;
  const close = reader.text.lastIndexOf('\n', node.children.at(-1)?.start ?? node.end) + 1;
  const found = pieces(node, open, Math.max(open, close), reader);
  const flush = reader.text.startsWith('<<-', node.start);
  return templateOf(trimmed(flush ? flushed(found) : found), node.start, undoubled);
}

/** The template between two offsets, which no quotes or heredoc marks surround. */
export function bare(node: Twig, open: number, close: number, reader: TemplateReader): Expression {
  return templateOf(trimmed(pieces(node, open, close, reader)), open, undoubled);
}

/** Literal text is what stands between the holes: the grammar's own literal nodes lose leading blanks. */
function pieces(node: Twig, open: number, close: number, reader: TemplateReader): Piece[] {
  const found: Piece[] = [];
  let from = open;
  for (const hole of node.children.filter(({ type }) => HOLES.has(type))) {
    if (hole.start > from) found.push({ raw: reader.text.slice(from, hole.start), at: from });
    found.push(holeOf(hole, reader));
    from = hole.end;
  }
  if (close > from) found.push({ raw: reader.text.slice(from, close), at: from });
  return found;
}

function holeOf(node: Twig, reader: TemplateReader): Piece {
  if (node.type === 'template_directive') return { hole: directive(node, reader), trimBefore: false, trimAfter: false };
  const inner = childOf(node, 'expression');
  const hole = inner === undefined ? unreadable('an empty interpolation', node.start) : reader.expression(inner);
  const [, second] = node.children;
  return { hole, trimBefore: second?.type === 'strip_marker', trimAfter: node.children.at(-2)?.type === 'strip_marker' };
}

function directive(node: Twig, reader: TemplateReader): Expression {
  const choice = childOf(node, 'template_if');
  const intro = choice && childOf(choice, 'template_if_intro');
  const condition = intro && childOf(intro, 'expression');
  if (choice === undefined || condition === undefined) return unreadable('a loop in a template is not evaluated', node.start);
  const marks = choice.children.filter(({ type }) => /^template_(?:if_intro|else_intro|if_end)$/.test(type));
  if (marks.some((mark) => childrenOf(mark, 'strip_marker').length > 0)) return unreadable('a template directive that trims blanks', node.start);

  const [start, middle, end] = marks.length === 3 ? marks : [marks[0], marks[1], marks[1]];
  const part = (from: Twig | undefined, to: Twig | undefined): Expression => {
    const [open, close] = [from?.end ?? node.start, to?.start ?? node.end];
    const between = { ...choice, children: choice.children.filter((child) => child.start >= open && child.end <= close) };
    return bare(between, open, Math.max(open, close), reader);
  };
  const otherwise = middle === end ? literal('', node.end) : part(middle, end);
  return { kind: 'conditional', condition: reader.expression(condition), then: part(start, middle), otherwise, at: node.start };
}

/** `${~` and `~}` take the blanks beside them. */
function trimmed(found: readonly Piece[]): Piece[] {
  return found.map((piece, index) => {
    if ('hole' in piece) return piece;
    const [before, after] = [found[index - 1], found[index + 1]];
    let { raw } = piece;
    if (before && 'hole' in before && before.trimAfter) raw = raw.trimStart();
    if (after && 'hole' in after && after.trimBefore) raw = raw.trimEnd();
    return { ...piece, raw };
  });
}

function flushed(found: readonly Piece[]): Piece[] {
  const opening: readonly Piece[] = found[0] && 'hole' in found[0] ? [{ raw: '', at: 0 }, ...found] : found;
  const indent = commonIndent(opening.flatMap((piece) => ('raw' in piece ? [piece.raw] : [])));
  return found.map((piece, index) => ('raw' in piece ? { ...piece, raw: outdented(piece.raw, indent, index === 0) } : piece));
}

function templateOf(found: readonly Piece[], at: number, decode: (raw: string) => string): Expression {
  const parts = found.map((piece) => ('hole' in piece ? piece.hole : literal(decode(piece.raw), piece.at)));
  const [only] = parts;
  if (only === undefined) return literal('', at);
  return parts.length === 1 ? { ...only, at } : { kind: 'template', parts, at };
}

function unreadable(because: string, at: number): Expression {
  return { kind: 'unreadable', because, at };
}
