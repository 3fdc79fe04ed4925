import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { Fault, unforged } from './fault';
import { MOST_ALIASES, MOST_NESTING } from './limits';
import { fits, longForm, longValue, type TagSet } from './yaml-tags';

/** Plain text that the library takes for a boolean or a decimal, and the tools that deploy it do not. */
const KEPT_AS_TEXT = /^(?:[yYnN]|[-+]?0[0-9_]*[89][0-9_]*)$/;

/** What an anchor names, with its height in levels and the aliases followed inside it. */
interface Anchored {
  readonly node: Node;
  readonly value: unknown;
  readonly height: number;
  readonly aliases: number;
}

/** Turns the nodes of one YAML document into plain values; a `Fault` is thrown for what cannot be one. */
export class Values {
  /** What the aliases stand for, as far as they were followed. */
  public readonly targets = new Map<Alias, Node>();
  private readonly anchors = new Map<string, Anchored | 'unfinished'>();
  private aliases = 0;
  private deepest = 0;

  public constructor(private readonly tags: TagSet) {}

  public of(node: Node | null, depth = 0): unknown {
    if (node === null) return null;
    if (isAlias(node)) return this.followed(node, depth);
    const anchor = (node as Scalar | YAMLMap).anchor;
    return anchor === undefined ? this.tagged(node, depth) : this.anchored(anchor, node, depth);
  }

  private anchored(anchor: string, node: Node, depth: number): unknown {
    const { aliases, deepest } = this;
    this.anchors.set(anchor, 'unfinished');
    this.deepest = depth;
    const value = this.tagged(node, depth);
    this.anchors.set(anchor, { node, value, height: this.deepest - depth, aliases: this.aliases - aliases });
    this.deepest = Math.max(deepest, this.deepest);
    return value;
  }

  /** Values are shared, not copied, yet counted as if they were: whoever walks the tree walks copies. */
  private followed(alias: Alias, depth: number): unknown {
    const anchored = this.anchors.get(alias.source);
    if (anchored === undefined) throw new Fault(startOf(alias), 'an alias without an anchor before it');
    if (anchored === 'unfinished') throw new Fault(startOf(alias), 'an alias inside what it stands for');
    this.aliases += 1 + anchored.aliases;
    if (this.aliases > MOST_ALIASES) throw new Fault(startOf(alias), `more than ${MOST_ALIASES} aliases: write the values out`);
    this.reach(depth + anchored.height, alias);
    this.targets.set(alias, anchored.node);
    return anchored.value;
  }

  private tagged(node: Node, depth: number): unknown {
    const tag = (node as Scalar | YAMLMap).tag;
    const name = this.tags === 'cloudformation' ? longForm(tag) : undefined;
    if (name !== undefined) {
      this.reach(depth + 1, node);
      return { [name]: longValue(name, this.plain(node, depth + 1)) };
    }
    const value = this.plain(node, depth);
    if (!fits(tag, value)) throw new Fault(startOf(node), 'an unknown tag, or one that does not fit its value: use a tag of the format');
    return value;
  }

  private plain(node: Node, depth: number): unknown {
    if (isScalar(node)) return scalar(node);
    this.reach(depth + 1, node);
    if (isMap(node)) return this.object(node, depth + 1);
    if (isSeq(node)) return node.items.map((item) => this.of(item as Node | null, depth + 1));
    throw new Fault(startOf(node), 'not YAML');
  }

  private object({ items }: YAMLMap, depth: number): object {
    const object = {};
    const merged: unknown[] = [];
    for (const { key, value } of items as Pair<Node, Node | null>[]) {
      if (isMergeKey(key)) merged.push(...sources(this.of(value, depth), key));
      else define(object, keyOf(key, object), this.of(value, depth));
    }
    // Members of its own win over merged ones, and earlier sources over later ones.
    for (const source of merged) {
      for (const [key, value] of Object.entries(source as object)) if (!Object.hasOwn(object, key)) define(object, key, value);
    }
    return object;
  }

  /** Notes a level that is opened. */
  private reach(depth: number, node: Node): void {
    this.deepest = Math.max(this.deepest, depth);
    if (depth > MOST_NESTING) throw new Fault(startOf(node), `nested deeper than ${MOST_NESTING} levels: flatten the file`);
  }
}

/** The offset of a node in the file. */
export function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

/** Whether a key is the merge key of YAML 1.1, which a quoted `"<<"` is not. */
export function isMergeKey(key: Node): key is Scalar {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<';
}

/** The text of a key: numbers and booleans as they are written, for `012345678901` may be an account. */
export function keyText(key: Node): string | undefined {
  if (!isScalar(key) || !fits(key.tag, key.value)) return undefined;
  return key.value === null ? undefined : key.source;
}

function keyOf(key: Node, object: object): string {
  const text = keyText(key);
  if (text === undefined) throw new Fault(startOf(key), 'a key that is no plain text: quote it');
  if (Object.hasOwn(object, text)) throw new Fault(startOf(key), 'duplicate key: keep one of the two');
  return unforged(text, startOf(key));
}

function scalar(node: Scalar): unknown {
  const { source = '', value } = node;
  if (node.type === 'PLAIN' && node.tag === undefined && KEPT_AS_TEXT.test(source)) return source;
  return typeof value === 'string' ? unforged(value, startOf(node)) : value;
}

function sources(value: unknown, key: Node): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isObject = (source: unknown): boolean => typeof source === 'object' && source !== null && !Array.isArray(source);
  if (!list.every(isObject)) throw new Fault(startOf(key), 'a merge key takes a mapping or a list of mappings');
  return list;
}

/** Assignment would call the setter of `__proto__`. */
function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}
