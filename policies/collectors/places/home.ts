import { hasMark, type Region, type Resource } from '../../documents';
import { then, type Place, type Value } from '../../facts';
import { signatureOf } from '../../signatures';
import type { Context } from '../context';
import { presentValue } from '../walk';
import { cachedPlace } from './place';

/** Homes by resource, and by the region that most of them share; both live as long as their documents. */
const homes = new WeakMap<Resource | Value<Region>, Value<Place>>();

/** Where a resource itself is: what its own properties say, else the region it is deployed to. */
export function homeOf(resource: Resource, context: Context): Value<Place> {
  if (signatureOf(resource.type)?.place.length === 0) return placeOf(resource.region, context);
  const before = homes.get(resource);
  if (before !== undefined) return before;
  const region = placeOf(resource.region, context);
  // Resources that name each other end at the region.
  homes.set(resource, region);
  const home = ownPlace(resource, context) ?? region;
  homes.set(resource, home);
  return home;
}

/** The region asked last: neighbours share one. */
let last: { readonly region: Value<Region>; readonly place: Value<Place> } | undefined;

function placeOf(region: Value<Region>, context: Context): Value<Place> {
  if (last?.region === region) return last.place;
  const place = homes.get(region) ?? resolved(region, context);
  last = { region, place };
  return place;
}

function resolved(region: Value<Region>, context: Context): Value<Place> {
  const place = then(region, (plain) => cachedPlace(plain, context));
  homes.set(region, place);
  return place;
}

function ownPlace(resource: Resource, context: Context): Value<Place> | undefined {
  for (const { path } of signatureOf(resource.type)?.place ?? []) {
    const value = presentValue(resource, path);
    if (value === undefined) continue;
    return then(resource.region, ({ operator }) => then(value, (code) => coded(String(code), operator, context)));
  }
  return undefined;
}

/** The place of a code, or that of the resource or data source whose zone is taken. */
function coded(code: string, operator: string, context: Context): Value<Place> {
  const target = hasMark(code) ? context.links.named(code) : undefined;
  return target === undefined ? cachedPlace({ operator, code }, context) : homeOf(target, context);
}
