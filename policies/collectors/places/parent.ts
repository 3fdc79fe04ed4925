import { hasMark, type Resource } from '../../documents';
import { then, unknownCalled, type Place, type Value } from '../../facts';
import { isDataSource } from '../../linking';
import { parentsOf, type Parent } from '../../signatures';
import type { Context } from '../context';
import { presentValue } from '../walk';
import { callable, declaredPlace } from './declared';
import { cachedPlace, printable } from './place';

/** How the place of another resource is found: its own, and what it says itself of where it is. */
export interface Homes {
  readonly of: (resource: Resource, context: Context) => Value<Place>;
  readonly said: (resource: Resource, context: Context) => Value<Place> | undefined;
}

/** Where the resource is that another belongs to; undefined where it belongs to none, or the region of the provider counts. */
export function placeOfParent(resource: Resource, context: Context, homes: Homes): Value<Place> | undefined {
  for (const parent of parentsOf(resource.type)) {
    const value = presentValue(resource, parent.path);
    if (value === undefined) continue;
    if (parent.ambient && value.state !== 'known') return undefined;
    if (value.state === 'known') return placeOf(String(value.value), parent, resource, context, homes);
    return then(value, (plain) => placeOf(String(plain), parent, resource, context, homes) ?? nowhere(String(plain)));
  }
  return undefined;
}

function placeOf(text: string, parent: Parent, resource: Resource, context: Context, homes: Homes): Value<Place> | undefined {
  const target = hasMark(text) ? context.links.named(text) : sibling(text, parent, context);
  const found = target === undefined ? placeInId(text, resource, context) : isDataSource(target) ? homes.said(target, context) : homes.of(target, context);
  return found ?? declaredPlace(text, context) ?? (parent.ambient ? undefined : nowhere(text));
}

function nowhere(text: string): Value<Place> {
  return unknownCalled(callable(text), `it lies where ${printable(callable(text))} lies, which is not part of this check`, 'check both in the same run');
}

/** Azure and Google write a place into the ids of what lies in one; Scaleway begins them with it. */
const IN_ID = /(?:^|\/)(?:locations|regions|zones)\/([a-z][a-z0-9-]{1,40})(?:\/|$)/i;
const BEFORE_ID = /^([a-z]{2}-[a-z]{3}(?:-\d)?)\/[\w-]{1,64}$/;

/** The place that an id tells; undefined for one that tells none. */
export function placeInId(text: string, { region }: Resource, context: Context): Value<Place> | undefined {
  if (hasMark(text)) return undefined;
  const operator = region.state === 'known' ? region.value.operator : text.startsWith('projects/') ? 'gcp' : '';
  const code = (operator === 'scaleway' ? BEFORE_ID : IN_ID).exec(text)?.[1];
  return code === undefined ? undefined : cachedPlace({ operator, code }, context);
}

/** By context, and then by the type and the argument that names it. */
const named = new WeakMap<Context, Map<string, ReadonlyMap<string, Resource | undefined>>>();

/** The one resource of the type of the parent that has this plain name. */
function sibling(name: string, { type, named: by = 'name' }: Parent, context: Context): Resource | undefined {
  if (type === undefined) return undefined;
  let tables = named.get(context);
  if (tables === undefined) named.set(context, (tables = new Map()));
  const key = `${type} ${by}`;
  let table = tables.get(key);
  if (table === undefined) tables.set(key, (table = namesOf(context.links.ofType(type), by)));
  return table.get(name);
}

/** A name that two have names neither. */
function namesOf(resources: readonly Resource[], by: string): ReadonlyMap<string, Resource | undefined> {
  const names = new Map<string, Resource | undefined>();
  for (const resource of resources) {
    const name = isDataSource(resource) ? undefined : presentValue(resource, by);
    if (name?.state !== 'known' || typeof name.value !== 'string' || hasMark(name.value)) continue;
    names.set(name.value, names.has(name.value) ? undefined : resource);
  }
  return names;
}
