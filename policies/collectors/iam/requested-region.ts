import { known, unknown, type Place, type Value } from '../../facts';
import { placeNamed } from '../places/resolve';
import { anywhere, operatorOf } from '../places/place';
import { placeOfPattern, severalPlaces } from '../places/several';
import type { Spot } from '../spot';
import type { Condition, Entries, Permission } from './permission';

const EQUALS = /^(?:for(?:any|all)values?:)?(?:string(?:equals|equalsignorecase|like)|arn(?:equals|like))(?:ifexists)?$/;
const NOT_EQUALS = /^(?:for(?:any|all)values?:)?string(?:notequals|notequalsignorecase|notlike)(?:ifexists)?$/;
const REGION = 'aws:requestedregion';
const PROFILE = 'bedrock:inferenceprofilearn';

/** The places that a statement's own conditions leave; undefined when they leave all. */
export function allowedBy({ conditions }: Permission, spot: Spot): Value<Place> | undefined {
  const region = conditions.find(({ operator, key }) => key === REGION && EQUALS.test(operator));
  if (region !== undefined) return placeOfRegions(region.values, spot);
  const profile = conditions.find(({ operator, key }) => key === PROFILE && EQUALS.test(operator));
  return profile && severalPlaces(profile.values.map((arn) => placeNamed('model', arn, spot.resource, spot.context)));
}

/** The places that statements which deny all other regions leave; undefined when none does. */
export function leftByDenials(permissions: readonly Permission[], covers: (denial: Permission) => boolean, spot: Spot): Value<Place> | undefined {
  for (const permission of permissions) {
    if (permission.allows) continue;
    const [only, ...others] = permission.conditions;
    if (only === undefined || others.length > 0 || !covers(permission) || !everything(permission.resources)) continue;
    if (refuses(only)) return placeOfRegions(only.values, spot);
  }
  return undefined;
}

function refuses({ operator, key }: Condition): boolean {
  return key === REGION && NOT_EQUALS.test(operator);
}

function everything(resources: Entries): boolean {
  return resources.some((resource) => resource.state === 'known' && resource.value === '*');
}

/** `unspecified` is what calls through a global profile carry: they run anywhere. */
function placeOfRegions(values: Entries, { resource, context }: Spot): Value<Place> {
  const operator = operatorOf(resource) === '' ? 'aws' : operatorOf(resource);
  return severalPlaces(values.map((value) => {
    if (value.state !== 'known') return value.state === 'unknown' ? value : unknown('the allowed regions depend on a condition');
    return value.value === 'unspecified' ? known(anywhere()) : placeOfPattern(operator, String(value.value), context);
  }));
}
