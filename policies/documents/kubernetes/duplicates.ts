import type { Problem, Resource } from '../document';
import { objectAt } from './object';

/** One object that is declared more than once: which declaration lasts depends on the order of deployment. */
export interface Duplicate extends Problem {
  /** All declarations, in the order given; the problem is at the second. */
  readonly resources: readonly Resource[];
}

/** The Kubernetes objects declared more than once, whatever API version they are written for. Generated names never collide. */
export function duplicates(resources: readonly Resource[]): readonly Duplicate[] {
  const groups = new Map<string, Resource[]>();
  for (const resource of resources) {
    if (resource.document.format !== 'kubernetes' || !objectAt(resource.body, 'metadata')['name']) continue;
    const group = groups.get(resource.key);
    if (group === undefined) groups.set(resource.key, [resource]);
    else group.push(resource);
  }
  return [...groups.values()].flatMap((group) => duplicateOf(group) ?? []);
}

function duplicateOf(resources: readonly Resource[]): Duplicate | undefined {
  const second = resources[1];
  if (second === undefined) return undefined;
  const message = 'the object is declared more than once: keep one declaration';
  return { file: second.file, ...second.document.locate(second.at), message, resources };
}
