import { known, type Value } from '../facts';
import { isRecord, own, type Bag } from './record';

/**
 * A value inside a converted object that is more than a plain one: unknown, one of several, or resting on an assumption.
 * Objects of manifests hold none.
 */
export class Held {
  constructor(readonly value: Value<unknown>) {}
}

/** What a node of an object says. */
export function valueOf(node: unknown): Value<unknown> {
  return node instanceof Held ? node.value : known(node);
}

/** The plain node, where the document tells it; undefined where it leaves it open. */
export function plainOf(node: unknown): unknown {
  if (!(node instanceof Held)) return node;
  return node.value.state === 'known' ? node.value.value : undefined;
}

/** Whether the document leaves a node open. */
export function isOpen(node: unknown): boolean {
  return node instanceof Held && node.value.state !== 'known';
}

/** The node that a chain of keys leads to; the open node met on the way; undefined when it is not there. */
export function at(node: unknown, ...keys: readonly string[]): unknown {
  let here = node;
  for (const key of keys) {
    if (isOpen(here)) return here;
    here = own(plainOf(here), key);
  }
  return here;
}

/** The items of a list; none for anything else. */
export function itemsOf(node: unknown): readonly unknown[] {
  const plain = plainOf(node);
  return Array.isArray(plain) ? plain : [];
}

/** The members of an object; none for anything else. */
export function membersOf(node: unknown): readonly (readonly [string, unknown])[] {
  const plain = plainOf(node);
  return isRecord(plain) && !(plain instanceof Held) ? Object.entries(plain) : [];
}

/** A text; undefined for anything else. */
export function textOf(node: unknown): string | undefined {
  const plain = plainOf(node);
  return typeof plain === 'string' ? plain : undefined;
}

/** An object; empty for anything else. */
export function bagOf(node: unknown): Bag {
  const plain = plainOf(node);
  return isRecord(plain) && !(plain instanceof Held) ? plain : {};
}
