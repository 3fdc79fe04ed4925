import { type Expression, type HclBlock, literal } from './hcl-expression';
import { bare, heredoc, quoted, type TemplateReader } from './hcl-template';
import { unquoted } from './hcl-text';
import { childOf, childrenOf, type Twig } from './hcl-tree';
import { refuseTwins } from './hcl-twins';

type Body = HclBlock['body'];
type Made<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** Nodes that only wrap the one below them. */
const WRAPPERS = new Set(['literal_value', 'template_expr', 'collection_value', 'for_expr', 'operation']);
const STEPS = new Set(['get_attr', 'index', 'splat']);

/** Turns syntax nodes of one text into our own plain trees. */
export class Converter implements TemplateReader {
  /** Conditionals that `leaning` made: the ones that stand in no parentheses. */
  private readonly moved = new WeakSet<Expression>();

  constructor(readonly text: string) {}

  /** The arguments and blocks of a body whose children are given. */
  body(items: Iterable<Twig>, at: number): Body {
    const attributes: Body['attributes'][number][] = [];
    const blocks: HclBlock[] = [];
    for (const item of items) {
      if (item.type === 'attribute') attributes.push(this.attribute(item));
      if (item.type === 'block') blocks.push(this.block(item));
    }
    refuseTwins({ attributes, blocks });
    return { attributes, blocks, at };
  }

  /** An expression node, or a run of nodes that makes one term. */
  readonly expression = (node: Twig): Expression => {
    if (WRAPPERS.has(node.type)) return this.expression(node.children[0] ?? node);
    return this.makers.get(node.type)?.(node) ?? { kind: 'unreadable', because: `${node.type.replaceAll('_', ' ')} is not evaluated`, at: node.start };
  };

  /** The template that a whole heredoc-wrapped text is. */
  template(node: Twig, open: number, close: number): Expression {
    return bare(node, open, close, this);
  }

  private readonly makers: ReadonlyMap<string, (node: Twig) => Expression> = new Map([
    ['expression', (node: Twig) => this.term(node.children)],
    ['conditional', (node) => this.conditional(node)],
    ['unary_operation', (node) => ({ kind: 'unary', operator: this.textOf(node.children[0]), operand: this.term(node.children.slice(1)), at: node.start })],
    ['binary_operation', (node) => this.binary(node)],
    ['numeric_lit', (node) => this.number(node)],
    ['bool_lit', (node) => literal(this.textOf(node) === 'true', node.start)],
    ['null_lit', (node) => literal(null, node.start)],
    ['string_lit', (node) => quoted(node, this)],
    ['quoted_template', (node) => quoted(node, this)],
    ['heredoc_template', (node) => heredoc(node, this)],
    ['variable_expr', (node) => ({ kind: 'reference', root: this.textOf(node), steps: [], at: node.start })],
    ['tuple', (node) => ({ kind: 'list', items: childrenOf(node, 'expression').map(this.expression), at: node.start })],
    ['object', (node) => this.object(node)],
    ['function_call', (node) => this.call(node)],
    ['for_tuple_expr', (node) => this.loop(node)],
    ['for_object_expr', (node) => this.loop(node)],
  ]);

  private attribute(node: Twig): Body['attributes'][number] {
    const [name, , value] = node.children;
    return { name: this.textOf(name), value: value === undefined ? literal(null, node.start) : this.expression(value), at: node.start };
  }

  private block(node: Twig): HclBlock {
    const [type, ...rest] = node.children;
    const labels = rest.filter((child) => child.type === 'identifier' || child.type === 'string_lit').map((child) => this.label(child));
    const body = childOf(node, 'body');
    return { type: this.textOf(type), labels, body: this.body(body?.children ?? [], node.start), at: node.start };
  }

  private label(node: Twig): string {
    const raw = this.textOf(node);
    return node.type === 'identifier' ? raw : unquoted(raw.slice(1, -1));
  }

  /** A primary, perhaps in parentheses, and the steps after it: the grammar hides terms, so they arrive as a run. */
  private term(run: readonly Twig[]): Expression {
    const nodes = run.filter(({ type }) => type !== '(' && type !== ')');
    const [primary, ...steps] = nodes;
    if (primary === undefined) return { kind: 'unreadable', because: 'an empty expression', at: run[0]?.start ?? 0 };
    return steps.reduce((of, step) => this.step(of, step), this.expression(primary));
  }

  private step(of: Expression, step: Twig): Expression {
    if (step.type === 'splat') {
      const rest = step.children[0]?.children.filter(({ type }) => STEPS.has(type)) ?? [];
      return { kind: 'splat', of, steps: rest.map((inner) => this.key(inner)), at: of.at };
    }
    const key = this.key(step);
    if (of.kind === 'reference') return { ...of, steps: [...of.steps, key] };
    return { kind: 'index', of, key, at: of.at };
  }

  private key(step: Twig): Expression {
    if (step.type === 'get_attr') return literal(this.textOf(childOf(step, 'identifier')), step.start);
    const [inner] = step.children;
    const written = inner && childOf(inner, 'expression');
    return written === undefined ? literal(Number(this.textOf(step).replace(/^\s*\.\s*/, '')), step.start) : this.expression(written);
  }

  /** The grammar nests `a ? b : c ? d : e` to the left, the language to the right. */
  private conditional(node: Twig): Expression {
    const [first, second, third] = childrenOf(node, 'expression');
    const [test, then, otherwise] = [first, second, third].map((part) => this.expression(part ?? node));
    if (!test || !then || !otherwise) return { kind: 'unreadable', because: 'an incomplete conditional', at: node.start };
    const open = first?.children[0]?.type === 'conditional';
    return open ? this.leaning(test, then, otherwise) : { kind: 'conditional', condition: test, then, otherwise, at: node.start };
  }

  /** `(test ? x : y) ? then : otherwise` as `test ? x : (y ? then : otherwise)`, however often that was done to `test` before. */
  private leaning(test: Expression, then: Expression, otherwise: Expression): Expression {
    if (test.kind !== 'conditional') return this.moving(test, then, otherwise);
    const inner = this.moved.has(test.otherwise) ? this.leaning(test.otherwise, then, otherwise) : this.moving(test.otherwise, then, otherwise);
    this.moved.add(inner);
    return { ...test, otherwise: inner };
  }

  private moving(condition: Expression, then: Expression, otherwise: Expression): Expression {
    return { kind: 'conditional', condition, then, otherwise, at: condition.at };
  }

  private binary(node: Twig): Expression {
    const at = node.children.findIndex(({ type }) => /^(?:[-+*/%<>]|[<>=!]=|&&|\|\|)$/.test(type));
    const [left, right] = [this.term(node.children.slice(0, at)), this.term(node.children.slice(at + 1))];
    return { kind: 'binary', operator: this.textOf(node.children[at]), left, right, at: node.start };
  }

  private number(node: Twig): Expression {
    const value = Number(this.textOf(node));
    if (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return literal(value, node.start);
    return { kind: 'unreadable', because: 'a number too large to hold exactly', at: node.start };
  }

  private object(node: Twig): Made<'object'> {
    const items = childrenOf(node, 'object_elem').map((element) => {
      const [key, value] = childrenOf(element, 'expression');
      return { key: this.objectKey(key ?? element), value: this.expression(value ?? element) };
    });
    return { kind: 'object', items, at: node.start };
  }

  /** A bare name is the key itself; in parentheses it is a reference. */
  private objectKey(node: Twig): Expression {
    const key = this.expression(node);
    const named = key.kind === 'reference' && key.steps.length === 0 && node.children[0]?.type !== '(';
    return named ? literal(key.root, key.at) : key;
  }

  private call(node: Twig): Made<'call'> {
    const given = childOf(node, 'function_arguments');
    const args = given === undefined ? [] : childrenOf(given, 'expression').map(this.expression);
    return { kind: 'call', name: this.textOf(node.children[0]), args, spread: given?.children.at(-1)?.type === 'ellipsis', at: node.start };
  }

  private loop(node: Twig): Expression {
    const intro = childOf(node, 'for_intro');
    const names = intro === undefined ? [] : childrenOf(intro, 'identifier').map((name) => this.textOf(name));
    const [of] = intro === undefined ? [] : childrenOf(intro, 'expression');
    const results = childrenOf(node, 'expression').map(this.expression);
    const test = childOf(node, 'for_cond');
    const [result] = results.slice(-1);
    const valueName = names.at(-1);
    if (of === undefined || result === undefined || valueName === undefined) return { kind: 'unreadable', because: 'an incomplete loop', at: node.start };
    const [condition] = test === undefined ? [] : childrenOf(test, 'expression').map(this.expression);
    const key = results.length === 2 ? results[0] : undefined;
    return {
      kind: 'for', keyName: names.length === 2 ? names[0] : undefined, valueName, of: this.expression(of),
      key, result, condition, grouped: childOf(node, 'ellipsis') !== undefined, at: node.start,
    };
  }

  private textOf(node: Twig | undefined): string {
    return node === undefined ? '' : this.text.slice(node.start, node.end);
  }
}
