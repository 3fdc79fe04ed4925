import type { NodePath } from '../document';
import type { Expression } from '../syntax/hcl-expression';
import { offsetOf } from './blocks';
import { Deferred, isObject } from './node';

/** The offset, in one HCL file, of the node that a path below a body leads to, or of its nearest ancestor in that file. */
export function locateBody(body: unknown, path: NodePath, file: string): number | undefined {
  let found: number | undefined;
  let node = body;
  for (let index = 0; ; index += 1) {
    if (node instanceof Deferred) {
      if (node.written?.file === file) return locateExpression(node.written.expression, path.slice(index));
      node = node.value.state === 'known' ? node.value.value : undefined;
    }
    if (typeof node === 'object' && node !== null) found = offsetOf(node) ?? found;
    const key = path[index];
    if (key === undefined || !(Array.isArray(node) || isObject(node))) return found;
    node = Object.hasOwn(node, key) ? (node as Readonly<Record<string | number, unknown>>)[key] : undefined;
  }
}

function locateExpression(expression: Expression, path: NodePath): number {
  let node = expression;
  for (const key of path) {
    const inner = innerOf(node, key);
    if (inner === undefined) break;
    node = inner;
  }
  return node.at;
}

function innerOf(node: Expression, key: string | number): Expression | undefined {
  if (node.kind === 'list') return node.items[Number(key)];
  if (node.kind !== 'object') return undefined;
  return node.items.find((item) => item.key.kind === 'literal' && item.key.value === key)?.value;
}
