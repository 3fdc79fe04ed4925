import type { Resource } from '../documents';
import { soleReference, references } from '../documents';
import { NAMES } from './names';

/** Which names in the documents of one analysis are the same thing. */
export interface Links {
  /** The resource that a reference's key names. */
  byKey(key: string): Resource | undefined;
  /** The resource that a text is a reference to, or holds the first reference to. */
  named(text: string): Resource | undefined;
  /** The resource of a kind of thing with this literal name: `bucket`, `topic`, …; undefined when none or several have it. */
  find(kind: string, name: string): Resource | undefined;
  ofType(type: string): readonly Resource[];
  /** Whether a resource of the type names this one in its property. */
  accompanied(resource: Resource, type: string, by: string): boolean;
}

export function linkResources(resources: readonly Resource[]): Links {
  const byKey = new Map(resources.map((resource) => [resource.key, resource]));
  const byType = grouped(resources);
  const companions = new Map<string, ReadonlySet<string>>();
  let byName: ReadonlyMap<string, Resource | undefined> | undefined;
  return {
    byKey: (key) => byKey.get(key),
    named: (text) => {
      const reference = soleReference(text) ?? references(text)[0];
      return reference && byKey.get(reference.key);
    },
    find: (kind, name) => (byName ??= named(resources)).get(`${kind}\n${name}`),
    ofType: (type) => byType.get(type) ?? [],
    accompanied: (resource, type, by) => {
      const key = `${type}\n${by}`;
      let keys = companions.get(key);
      if (keys === undefined) companions.set(key, (keys = namedBy(byType.get(type) ?? [], by)));
      return keys.has(resource.key);
    },
  };
}

/** Keys of the resources that these name in a property. */
function namedBy(resources: readonly Resource[], property: string): ReadonlySet<string> {
  return new Set(resources.flatMap((resource) => {
    const value = resource.document.resolve(ownMember(resource.body, property));
    return value.state === 'known' && typeof value.value === 'string' ? references(value.value).map(({ key }) => key) : [];
  }));
}

function grouped(resources: readonly Resource[]): Map<string, Resource[]> {
  const groups = new Map<string, Resource[]>();
  for (const resource of resources) {
    const group = groups.get(resource.type);
    if (group === undefined) groups.set(resource.type, [resource]);
    else group.push(resource);
  }
  return groups;
}

/** Literal names; a name that two resources share names neither, for nobody can tell which is meant. */
function named(resources: readonly Resource[]): ReadonlyMap<string, Resource | undefined> {
  const names = new Map<string, Resource | undefined>();
  for (const resource of resources) {
    const naming = NAMES.get(resource.type);
    if (naming === undefined) continue;
    const value = resource.document.resolve(ownMember(resource.body, naming.property));
    if (value.state !== 'known' || typeof value.value !== 'string') continue;
    const key = `${naming.kind}\n${value.value}`;
    names.set(key, names.has(key) ? undefined : resource);
  }
  return names;
}

function ownMember(body: unknown, key: string): unknown {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, key) ? (body as Record<string, unknown>)[key] : undefined;
}
