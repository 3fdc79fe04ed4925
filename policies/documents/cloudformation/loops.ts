import { intrinsic, isObject, type JsonObject } from './node';
import type { Scope } from './scope';

/** More results than this and a loop is not unrolled. */
const MOST_RESULTS = 10_000;

const LOOP = 'Fn::ForEach::';

/** Resources by logical id, loops over known lists written out. */
export function* unrolled(scope: Scope): Generator<[id: string, resource: unknown]> {
  for (const entry of Object.entries(scope.resources)) {
    const [id, resource] = entry;
    if (id.startsWith(LOOP)) yield* results(resource, scope);
    else if (id !== 'Fn::Transform') yield entry;
  }
}

/** Names of the loops that cannot be written out: nobody can tell what they declare. */
export function loopNames(scope: Scope): string[] {
  return Object.keys(scope.resources).filter((id) => id.startsWith(LOOP) && items(scope.resources[id], scope) === undefined);
}

function* results(loop: unknown, scope: Scope): Generator<[string, unknown]> {
  const [name, , body] = loop as [string, unknown, JsonObject];
  for (const item of items(loop, scope) ?? []) {
    for (const [id, resource] of Object.entries(body)) yield [fill(id, name, item), filled(resource, name, item) as unknown];
  }
}

function items(loop: unknown, scope: Scope): readonly string[] | undefined {
  if (!Array.isArray(loop) || typeof loop[0] !== 'string' || !isObject(loop[2])) return undefined;
  if (Object.keys(loop[2]).some((id) => id.startsWith(LOOP))) return undefined;
  const list = scope.evaluate(loop[1]);
  if (list.state !== 'known' || !Array.isArray(list.value) || list.value.length > MOST_RESULTS) return undefined;
  const values = (list.value as unknown[]).map((item) => scope.evaluate(item));
  const plain = values.flatMap((value) => (value.state === 'known' ? [String(value.value)] : []));
  return plain.length === values.length ? plain : undefined;
}

function fill(text: string, name: string, item: string): string {
  return text.replaceAll(`\${${name}}`, item).replaceAll(`&{${name}}`, item.replace(/[^A-Za-z0-9]/g, ''));
}

/** A loop's body with its variable written in: inside texts, and where it stands alone as a `Ref`. */
function filled(node: unknown, name: string, item: string): unknown {
  if (typeof node === 'string') return fill(node, name, item);
  if (Array.isArray(node)) return node.map((member) => filled(member, name, item));
  if (!isObject(node)) return node;
  const call = intrinsic(node);
  if (call?.[0] === 'Ref' && call[1] === name) return item;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [fill(key, name, item), filled(value, name, item)]));
}
