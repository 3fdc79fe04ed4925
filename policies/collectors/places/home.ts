import type { Resource } from '../../documents';
import { then, type Place, type Value } from '../../facts';
import { signatureOf } from '../../signatures';
import type { Context } from '../context';
import { presentValue } from '../walk';
import { cachedPlace } from './place';

/** Where a resource itself is: what its own properties say, else the region it is deployed to. */
export function homeOf(resource: Resource, context: Context): Value<Place> {
  const key = `home ${resource.key}`;
  const before = context.cache.get(key);
  if (before !== undefined) return before;
  const home = then(ownRegion(resource), (region) => cachedPlace(region, context));
  context.cache.set(key, home);
  return home;
}

function ownRegion(resource: Resource): Value<{ operator: string; code: string }> {
  for (const { path } of signatureOf(resource.type)?.place ?? []) {
    const value = presentValue(resource, path);
    if (value === undefined) continue;
    return then(resource.region, ({ operator }) => then(value, (code) => ({ state: 'known', value: { operator, code: String(code) }, basis: 'document' })));
  }
  return resource.region;
}
