import { references, type Resource } from '../documents';
import { ownMember } from './names';

/** Resources that name another one, by a reference or by its literal name. */
export interface Companions {
  readonly named: readonly Resource[];
  /** Those of which nobody can tell what they name. */
  readonly open: readonly Resource[];
}

/** Resources by what they name in a property: keys of other resources, or literal names. */
export interface NamedBy {
  readonly byKey: ReadonlyMap<string, readonly Resource[]>;
  readonly byText: ReadonlyMap<string, readonly Resource[]>;
  readonly open: readonly Resource[];
}

/** Sorts resources by what they name in a property. */
export function namedBy(resources: readonly Resource[], property: string): NamedBy {
  const byKey = new Map<string, Resource[]>();
  const byText = new Map<string, Resource[]>();
  const open: Resource[] = [];
  for (const resource of resources) {
    const value = resource.document.resolve(ownMember(resource.body, property));
    if (value.state !== 'known') open.push(resource);
    if (value.state !== 'known' || typeof value.value !== 'string') continue;
    const keys = references(value.value).map(({ key }) => key);
    for (const key of keys) push(byKey, key, resource);
    if (keys.length === 0) push(byText, value.value, resource);
  }
  return { byKey, byText, open };
}

function push(groups: Map<string, Resource[]>, key: string, resource: Resource): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [resource]);
  else group.push(resource);
}
