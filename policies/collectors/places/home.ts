import type { Region, Resource } from '../../documents';
import { then, type Place, type Value } from '../../facts';
import { signatureOf } from '../../signatures';
import type { Context } from '../context';
import { presentValue } from '../walk';
import { cachedPlace } from './place';

/** Homes by resource, and by the region that most of them share; both live as long as their documents. */
const homes = new WeakMap<Resource | Value<Region>, Value<Place>>();

/** Where a resource itself is: what its own properties say, else the region it is deployed to. */
export function homeOf(resource: Resource, context: Context): Value<Place> {
  const before = homes.get(resource);
  if (before !== undefined) return before;
  const home = ownPlace(resource, context) ?? placeOf(resource.region, context);
  homes.set(resource, home);
  return home;
}

function placeOf(region: Value<Region>, context: Context): Value<Place> {
  const before = homes.get(region);
  if (before !== undefined) return before;
  const place = then(region, (plain) => cachedPlace(plain, context));
  homes.set(region, place);
  return place;
}

function ownPlace(resource: Resource, context: Context): Value<Place> | undefined {
  for (const { path } of signatureOf(resource.type)?.place ?? []) {
    const value = presentValue(resource, path);
    if (value === undefined) continue;
    return then(resource.region, ({ operator }) => then(value, (code) => cachedPlace({ operator, code: String(code) }, context)));
  }
  return undefined;
}
