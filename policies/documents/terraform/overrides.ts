import type { Problem } from '../document';
import { type Block, placed, type RawBody } from './blocks';
import { duplicates } from './duplicates';
import { identity } from './identity';
import { isObject, objectOf } from './node';
import type { SourceFile } from './source';

const OVERRIDE = /(?:^|_)override\.tf(?:\.json)?$/;

/** Whether Terraform merges the file into the others instead of reading it beside them. */
export function isOverride(path: string): boolean {
  return OVERRIDE.test(path.slice(path.lastIndexOf('/') + 1));
}

/** The blocks of a folder with override files merged in, in the order of their names. */
export function merged(sources: readonly SourceFile[]): { readonly blocks: readonly Block[]; readonly problems: readonly Problem[] } {
  const overrides = sources.filter(({ path }) => isOverride(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const restated = overrides.some((source) => source.blocks.some(({ kind, body }) => kind === 'terraform' && BACKENDS.some((name) => Object.hasOwn(body, name))));
  const written = sources.filter(({ path }) => !isOverride(path)).flatMap((source) => source.blocks);
  const blocks = restated ? written.map(withoutBackend) : written;
  const places = new Map(blocks.map((block, index) => [identity(block), index] as const));
  const problems = twins(sources, written);

  for (const source of overrides) {
    for (const block of source.blocks) {
      const index = ALONE.has(block.kind) ? undefined : places.get(identity(block));
      const base = index === undefined ? undefined : blocks[index];
      if (index !== undefined && base !== undefined) blocks[index] = { ...base, body: mergedBody(base.body, block.body) };
      else if (ALONE.has(block.kind)) blocks.push(block);
      else problems.push({ file: source.path, ...positionOf(source, block), message: `a ${block.kind} that overrides nothing: move it to a file that is no override` });
    }
  }
  return { blocks, problems };
}

/** Blocks that need nothing to override; `locals` are merged name by name when they are read, the later one winning. */
const ALONE = new Set(['locals', 'terraform', 'moved', 'import', 'removed', 'check']);

const BACKENDS = ['backend', 'cloud'];

/** A backend, wherever it is overridden, replaces the one before it whole. */
function withoutBackend(block: Block): Block {
  if (block.kind !== 'terraform') return block;
  return { ...block, body: placed(objectOf(Object.entries(block.body).filter(([name]) => !BACKENDS.includes(name))), block.body) };
}

/** Arguments replace arguments; blocks of a type replace all blocks of that type, be they static or dynamic. */
function mergedBody(base: RawBody, over: RawBody): RawBody {
  const replaced = new Set([...Object.keys(over), ...dynamicLabels(over)]);
  const body = objectOf([...Object.keys(base).filter((key) => !replaced.has(key)).map((key) => [key, base[key]] as const), ...Object.entries(over)]);
  const dynamic = [without(base['dynamic'], replaced), over['dynamic'] ?? []].flat();
  const lifecycle = [base['lifecycle'] ?? [], over['lifecycle'] ?? []].flat();
  if (dynamic.length > 0) body['dynamic'] = dynamic;
  else delete body['dynamic'];
  if (lifecycle.length > 0) body['lifecycle'] = lifecycle;
  return placed(body, base);
}

function dynamicLabels(body: RawBody): string[] {
  return [body['dynamic']].flat().flatMap((block) => (isObject(block) ? Object.keys(block) : []));
}

function without(dynamic: unknown, labels: ReadonlySet<string>): unknown[] {
  return [dynamic].flat().flatMap((block) => {
    if (!isObject(block)) return [];
    const entries = Object.keys(block).filter((label) => !labels.has(label)).map((label) => [label, block[label]] as const);
    return entries.length === 0 ? [] : [objectOf(entries)];
  });
}

function twins(sources: readonly SourceFile[], blocks: readonly Block[]): Problem[] {
  return duplicates(blocks).map((block) => {
    const source = sources.find(({ path }) => path === block.file);
    return { file: block.file, ...(source && positionOf(source, block)), message: `a ${block.kind} that is declared twice: rename one of the two` };
  });
}

function positionOf(source: SourceFile, { at }: Block): { line?: number; column?: number } {
  return (typeof at === 'number' ? source.position(at) : source.locate(at)) ?? {};
}
