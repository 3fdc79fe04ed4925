import type { Value } from '../../facts';
import type { Document, NodePath, Position, Resource } from '../document';
import { keyOf } from '../reference';
import type { Block } from './blocks';
import { ambientEntries, entriesOf, type Entry, metadata } from './entries';
import { locateBody } from './locate';
import type { Module } from './module';
import { isObject } from './node';
import { resolved } from './resolve';
import type { SourceFile } from './source';

/** One document for every file of a root module and the modules below it. */
export function documentsOf(root: Module): Document[] {
  const modules = tree(root);
  const entries = new Map<string, Entry[]>();
  const sources = new Map<string, SourceFile>();
  for (const module of modules) {
    for (const source of module.folder.sources) sources.set(source.path, source);
    for (const entry of entriesOf(module)) add(entries, entry);
  }
  const [first] = root.folder.sources;
  if (first !== undefined) for (const entry of ambientEntries(root, first)) add(entries, entry);
  return [...sources.values()].map((source) => new TerraformDocument(source, entries.get(source.path) ?? [], root.root.scope));
}

class TerraformDocument implements Document {
  readonly format = 'terraform';
  readonly file: string;
  readonly stack: string | undefined;
  readonly resources: readonly Resource[];
  private readonly blocks = new Map<string, { readonly block: Block; readonly body: unknown }>();

  constructor(private readonly source: SourceFile, entries: readonly Entry[], private readonly scope: string) {
    this.file = source.path;
    this.stack = stackName(source.json);
    this.resources = entries.map((entry) => this.resource(entry));
  }

  resolve(node: unknown): Value<unknown> {
    return resolved(node);
  }

  locate(path: NodePath): Position | undefined {
    if (this.source.json !== undefined) return this.source.locate(path);
    const [id, ...below] = path;
    const found = this.blocks.get(String(id));
    if (found === undefined || typeof found.block.at !== 'number') return undefined;
    return this.source.position(locateBody(found.body, below, this.file) ?? found.block.at);
  }

  private resource({ block, ...entry }: Entry): Resource {
    const { id, type, body, region, operator, when, origin, defaultTags } = entry;
    const at = typeof block.at === 'number' ? [this.named(id, block, body)] : block.at;
    return { id, type, body, region, operator, when, origin, defaultTags, at, key: keyOf(this.scope, id), document: this, file: this.file, stack: this.stack, root: '' };
  }

  /** Files a block of HCL, which has no path of its own, under a name that is its id where that is free. */
  private named(id: string, block: Block, body: unknown): string {
    const name = this.blocks.has(id) ? `${id} ${this.blocks.size}` : id;
    this.blocks.set(name, { block, body });
    return name;
  }
}

/** A module and all it calls, callers first. */
function tree(root: Module): Module[] {
  const modules = [root];
  for (let index = 0; index < modules.length; index += 1) {
    for (const call of modules[index]?.calls.values() ?? []) modules.push(...call.modules);
  }
  return modules;
}

function add(entries: Map<string, Entry[]>, entry: Entry): void {
  const list = entries.get(entry.block.file);
  if (list === undefined) entries.set(entry.block.file, [entry]);
  else list.push(entry);
}

function stackName(json: unknown): string | undefined {
  const name = isObject(json) ? metadata(json['//'])['stackName'] : undefined;
  return typeof name === 'string' ? name : undefined;
}
