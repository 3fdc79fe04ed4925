import { hasMark, type Region, type Resource } from '../../documents';
import { mapValue, then, type Place, type Value } from '../../facts';
import { parentsOf, signatureOf, type Naming } from '../../signatures';
import type { Context } from '../context';
import { presentValue } from '../walk';
import { placeOfParent, type Homes } from './parent';
import { cachedPlace, spannerCode } from './place';

/** Homes by resource, and by the region that most of them share; both live as long as their documents. */
const homes = new WeakMap<Resource | Value<Region>, Value<Place>>();

/** Where a resource itself is: what its own properties say, else where it is that it belongs to, else the region it is deployed to. */
export function homeOf(resource: Resource, context: Context): Value<Place> {
  if (signatureOf(resource.type)?.place.length === 0 && parentsOf(resource.type).length === 0) return placeOf(resource.region, context);
  const before = homes.get(resource);
  if (before !== undefined) return before;
  const region = placeOf(resource.region, context);
  // Resources that name each other end at the region.
  homes.set(resource, region);
  const home = ownPlace(resource, context) ?? placeOfParent(resource, context, HOMES) ?? region;
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
  for (const { path, as } of signatureOf(resource.type)?.place ?? []) {
    const value = presentValue(resource, path);
    if (value === undefined) continue;
    return then(writer(resource), (operator) => then(value, (code) => coded(String(code), as, operator, context)));
  }
  return undefined;
}

/** Whose codes the resource writes: known of most providers, also where their region is not. */
function writer({ region, operator }: Resource): Value<string> {
  return region.state === 'unknown' && operator !== undefined ? operator : mapValue(region, (plain) => plain.operator);
}

/** The place of a code, or that of the resource or data source whose zone is taken. */
function coded(code: string, as: Naming, operator: string, context: Context): Value<Place> {
  const target = hasMark(code) ? context.links.named(code) : undefined;
  return target === undefined ? cachedPlace({ operator, code: as === 'spanner' ? spannerCode(code) : code }, context) : homeOf(target, context);
}

const HOMES: Homes = { of: homeOf, said: ownPlace };
