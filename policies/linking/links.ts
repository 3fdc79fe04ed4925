import type { Resource } from '../documents';
import { soleReference, references } from '../documents';
import { carriesAnything } from './carriers';
import { namedBy, type Companions, type NamedBy } from './companions';
import { isDataSource, literalName, NAMES } from './names';

/** Which names in the documents of one analysis are the same thing. */
export interface Links {
  /** The resource that a reference's key names. */
  byKey(key: string): Resource | undefined;
  /** The resource that a text is a reference to, or holds the first reference to; undefined for an attribute whose value is anybody's. */
  named(text: string): Resource | undefined;
  /** The resource of a kind of thing with this literal name: `bucket`, `topic`, …; undefined when none or several have it. */
  find(kind: string, name: string): Resource | undefined;
  ofType(type: string): readonly Resource[];
  /** The resources of a type that name this one in their property. */
  companions(resource: Resource, type: string, by: string): Companions;
}

export function linkResources(resources: readonly Resource[]): Links {
  const byKey = new Map(resources.map((resource) => [resource.key, resource]));
  const byType = grouped(resources);
  const companions = new Map<string, NamedBy>();
  let byName: ReadonlyMap<string, Resource | undefined> | undefined;
  const find: Links['find'] = (kind, name) => (byName ??= named(resources)).get(`${kind}\n${name}`);
  return {
    byKey: (key) => byKey.get(key),
    named: (text) => {
      const reference = soleReference(text) ?? references(text)[0];
      const resource = reference && byKey.get(reference.key);
      return resource === undefined || carriesAnything(resource, reference?.attribute ?? '') ? undefined : resource;
    },
    find,
    ofType: (type) => byType.get(type) ?? [],
    companions: (resource, type, by) => {
      const key = `${type}\n${by}`;
      let naming = companions.get(key);
      if (naming === undefined) companions.set(key, (naming = namedBy(byType.get(type) ?? [], by)));
      const name = literalName(resource);
      const literal = name !== undefined && find(name.kind, name.text) === resource ? naming.byText.get(name.text) : undefined;
      return { named: [...naming.byKey.get(resource.key) ?? [], ...literal ?? []], open: naming.open };
    },
  };
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
    if (!NAMES.has(resource.type) || isDataSource(resource)) continue;
    const name = literalName(resource);
    if (name === undefined) continue;
    const key = `${name.kind}\n${name.text}`;
    names.set(key, names.has(key) ? undefined : resource);
  }
  return names;
}
