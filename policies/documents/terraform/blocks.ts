import type { NodePath } from '../document';
import type { Expression, HclBlock, HclBody } from '../syntax/hcl-expression';
import { isObject, objectOf } from './node';

/** An HCL expression as it stands in a file, not yet bound to a module. */
export class Written {
  constructor(readonly expression: Expression, readonly file: string) {}
}

/** Arguments and nested blocks, in the shape of Terraform JSON: values are `Written` in HCL files, plain JSON in JSON files. */
export type RawBody = Readonly<Record<string, unknown>>;

/** One top-level block of a file: `resource "aws_s3_bucket" "logs" { … }`. */
export interface Block {
  readonly kind: string;
  readonly labels: readonly string[];
  readonly body: RawBody;
  readonly file: string;
  /** What Terraform JSON carries along under the key `//`. */
  readonly comment?: unknown;
  /** Where it is: a path in a JSON file, an offset in an HCL file. */
  readonly at: NodePath | number;
}

/** How many labels each kind of block has; other kinds are not understood. */
const LABELS: ReadonlyMap<string, number> = new Map([
  ['resource', 2], ['data', 2], ['ephemeral', 2], ['action', 2], ['module', 1], ['provider', 1], ['variable', 1], ['output', 1], ['check', 1],
  ['locals', 0], ['terraform', 0], ['moved', 0], ['import', 0], ['removed', 0],
]);

const NAME = /^[\p{L}_][\p{L}\p{N}_-]{0,500}$/u;

/** The data sources inside a `check` block, which are read like any other. */
export function dataOf({ body, file, at }: Block): Block[] {
  const path = typeof at === 'number' ? [] : [...at, 'data'];
  return [...labelled(body['data'], 2, path)].flatMap(({ labels, body: inner, at: below }) => {
    return isObject(inner) && labels.length === 2 ? [{ kind: 'data', labels, body: inner, file, at: typeof at === 'number' ? at : below }] : [];
  });
}

/** Something at the top of a file that is no block Terraform has. */
export interface Misfit {
  readonly at: NodePath | number;
  readonly message: string;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly misfits: readonly Misfit[];
}

/** The blocks of an HCL file. */
export function blocksOfHcl(body: HclBody, file: string): Blocks {
  const blocks: Block[] = [];
  const misfits: Misfit[] = body.attributes.map(({ at }) => ({ at, message: 'an argument outside of any block: put it into a block' }));
  for (const { type, labels, body: inner, at } of body.blocks) add({ kind: type, labels, body: rawBody(inner, file), file, at }, blocks, misfits);
  return { blocks, misfits };
}

/** The blocks of a Terraform JSON file, whose levels may each be an object or a list of objects. */
export function blocksOfJson(top: RawBody, file: string): Blocks {
  const blocks: Block[] = [];
  const misfits: Misfit[] = [];
  for (const kind of Object.keys(top)) {
    if (kind === '//') continue;
    const depth = LABELS.get(kind);
    if (depth === undefined) misfits.push({ at: [kind], message: 'a kind of block that is not understood: remove it or upgrade freehold' });
    else for (const found of labelled(top[kind], depth, [kind])) addJson({ kind, ...found, file }, blocks, misfits);
  }
  return { blocks, misfits };
}

function addJson(block: Omit<Block, 'body'> & { readonly body: unknown }, blocks: Block[], misfits: Misfit[]): void {
  if (isObject(block.body)) add({ ...block, body: withoutComment(block.body), comment: block.body['//'] }, blocks, misfits);
  else misfits.push({ at: block.at, message: `a ${block.kind} that is no object: write its arguments as an object` });
}

function add(block: Block, blocks: Block[], misfits: Misfit[]): void {
  const { kind, labels, at } = block;
  if (LABELS.get(kind) === undefined) misfits.push({ at, message: 'a kind of block that is not understood: remove it or upgrade freehold' });
  else if (LABELS.get(kind) !== labels.length || !labels.every((label) => NAME.test(label))) misfits.push({ at, message: `a ${kind} block with wrong labels: write ${LABELS.get(kind)} names` });
  else blocks.push(block);
}

/** What is below as many levels of labels as the kind of block has. */
function* labelled(node: unknown, depth: number, at: NodePath, labels: readonly string[] = []): Generator<{ labels: readonly string[]; body: unknown; at: NodePath }> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* labelled(item, depth, [...at, index], labels);
  } else if (depth === 0 || !isObject(node)) {
    yield { labels, body: node, at };
  } else {
    for (const key of Object.keys(node)) if (key !== '//') yield* labelled(node[key], depth - 1, [...at, key], [...labels, key]);
  }
}

function withoutComment(body: RawBody): RawBody {
  if (!Object.hasOwn(body, '//')) return body;
  return objectOf(Object.keys(body).filter((key) => key !== '//').map((key) => [key, body[key]] as const));
}

/** Offsets of nested HCL blocks, by the body that stands for them. */
const offsets = new WeakMap<object, number>();

export function offsetOf(body: object): number | undefined {
  return offsets.get(body);
}

/** Gives a body the place of the one it was made from. */
export function placed<T extends object>(body: T, from: object): T {
  const offset = offsets.get(from);
  if (offset !== undefined) offsets.set(body, offset);
  return body;
}

function rawBody({ attributes, blocks, at }: HclBody, file: string): RawBody {
  const body = objectOf(attributes.map(({ name, value }) => [name, new Written(value, file)] as const));
  for (const block of blocks) {
    const list = body[block.type];
    const nested = labelledBody(block, file);
    if (Array.isArray(list)) list.push(nested);
    else body[block.type] = [nested];
  }
  offsets.set(body, at);
  return body;
}

/** Labels become levels of objects, the way Terraform JSON writes them. */
function labelledBody({ labels, body }: HclBlock, file: string): RawBody {
  return labels.reduceRight<RawBody>((inner, label) => placed(objectOf([[label, [inner]]]), inner), rawBody(body, file));
}
