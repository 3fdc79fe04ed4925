/** A JSON object as parsed; keys are the document's own. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(node: unknown): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** The member that an object itself has under this key, never one it inherits. */
export function member(node: unknown, key: string): unknown {
  return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

/** The member as an object; an empty one when it is none. */
export function section(node: unknown, key: string): JsonObject {
  const found = member(node, key);
  return isObject(found) ? found : {};
}

/** Name and argument of an intrinsic function, `Ref` or `Condition`; undefined for anything else. */
export function intrinsic(node: JsonObject): readonly [name: string, argument: unknown] | undefined {
  let only: string | undefined;
  for (const key in node) {
    if (only !== undefined) return undefined;
    only = key;
  }
  if (only === undefined) return undefined;
  const called = only === 'Ref' || only === 'Condition' || only.startsWith('Fn::');
  return called && Object.hasOwn(node, only) ? [only, node[only]] : undefined;
}

/** A macro or a loop among the members of an object: it writes further members at deployment. */
export function writer(node: unknown): string | undefined {
  if (!isObject(node)) return undefined;
  for (const key in node) if (key.startsWith('Fn::Transform') || key.startsWith('Fn::ForEach')) return key;
  return undefined;
}

/** A resolved node as CloudFormation writes it into a text. */
export function text(plain: unknown): string {
  if (typeof plain === 'string') return plain;
  if (plain === undefined || plain === null) return '';
  return typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
}
