import type { Block } from './blocks';
import { identity } from './identity';

/** What a folder declares more than once: Terraform refuses it, and readers would differ in which one they take. */
export function duplicates(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const names = identities(block);
    const again = names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    return again;
  });
}

function identities(block: Block): string[] {
  if (block.kind === 'locals') return Object.keys(block.body).map((name) => `local ${name}`);
  return block.labels.length === 0 ? [] : [identity(block)];
}
