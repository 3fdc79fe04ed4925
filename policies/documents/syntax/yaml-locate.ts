import { type Alias, isAlias, isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { NodePath, Position } from '../document';
import type { Positions } from './positions';
import { longForm } from './yaml-tags';
import { isMergeKey, keyText, startOf } from './yaml-value';

/** A node, and the offset of what names it: its key, or itself in a list. */
interface Located {
  readonly node: Node | null;
  readonly named: number;
}

/** Finds nodes of one YAML document: through aliases and merge keys, and below short forms by their long names. */
export class YamlLocator {
  private readonly members = new Map<YAMLMap, ReadonlyMap<string, Located>>();

  public constructor(
    private readonly root: Node | null,
    private readonly targets: ReadonlyMap<Alias, Node>,
    private readonly positionAt: Positions,
  ) {}

  public locate(path: NodePath): Position {
    let at: Located = { node: this.root, named: startOf(this.root) };
    for (const step of path) {
      const next = this.below(this.target(at.node), step, at);
      if (next === undefined) break;
      at = next;
    }
    return this.positionAt(at.named);
  }

  private below(node: Node | null, step: string | number, at: Located): Located | undefined {
    if (isMap(node) && typeof step === 'string' && this.membersOf(node).has(step)) return this.membersOf(node).get(step);
    if (isSeq(node) && typeof step === 'number') return item(node.items[step] as Node | undefined);
    const isLongForm = node !== null && 'tag' in node && longForm(node.tag as string | undefined) === step;
    return isLongForm ? { node, named: at.named } : undefined;
  }

  private membersOf(map: YAMLMap): ReadonlyMap<string, Located> {
    const known = this.members.get(map);
    if (known !== undefined) return known;
    const members = new Map<string, Located>();
    const merged: (Node | null)[] = [];
    for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
      if (isMergeKey(key)) merged.push(value);
      else members.set(keyText(key) ?? '', { node: value, named: startOf(key) });
    }
    for (const source of merged) for (const [key, at] of this.mergedFrom(source)) if (!members.has(key)) members.set(key, at);
    this.members.set(map, members);
    return members;
  }

  private mergedFrom(source: Node | null): readonly (readonly [string, Located])[] {
    const node = this.target(source);
    if (isMap(node)) return [...this.membersOf(node)];
    return isSeq(node) ? node.items.flatMap((one) => this.mergedFrom(one as Node)) : [];
  }

  private target(node: Node | null): Node | null {
    return node !== null && isAlias(node) ? (this.targets.get(node) ?? null) : node;
  }
}

function item(node: Node | undefined): Located | undefined {
  return node === undefined ? undefined : { node, named: startOf(node) };
}
