import type { HclBody } from './hcl-expression';
import { HclFault } from './hcl-tree';

/** Throws where a name stands twice in one body: readers differ in which of two they take, and Terraform takes neither. */
export function refuseTwins({ attributes, blocks }: Pick<HclBody, 'attributes' | 'blocks'>): void {
  const names = new Set<string>();
  for (const { name, at } of attributes) {
    if (names.has(name)) throw new HclFault('an argument twice in one block: remove one of the two', at);
    names.add(name);
  }
  const both = blocks.find(({ type }) => names.has(type));
  if (both !== undefined) throw new HclFault('an argument and a block of the same name: remove one of the two', both.at);
}
