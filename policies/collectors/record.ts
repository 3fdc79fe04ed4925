/** An object of a document; keys are the document's own. */
export type Bag = Readonly<Record<string, unknown>>;

/** Whether a node is an object, and no list. */
export function isRecord(node: unknown): node is Bag {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** The member that an object itself has under this key; undefined for anything else. */
export function own(node: unknown, key: string): unknown {
  return isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}
