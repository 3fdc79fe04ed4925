import { bedrockProfile, findPlace } from '../../../catalog';
import { soleReference, type Resource } from '../../documents';
import { known, mapValue, then, unknown, type Place, type Value } from '../../facts';
import type { Context } from '../context';
import { parseArn } from './arn';
import { homeOf } from './home';
import { anywhere, cachedPlace, operatorOf, printable } from './place';
import { madeUp } from './target';

/**
 * Where a Bedrock model can run: a bare id in the caller's region; a profile wherever the catalog says that it routes,
 * which depends on the region it is called from; an ARN from the region it names.
 */
export function placeOfModel(text: string, resource: Resource, context: Context): Value<Place> {
  const arn = parseArn(text);
  if (arn === undefined) {
    const target = context.links.named(text);
    if (target === undefined && soleReference(text) !== undefined) return madeUp(text);
    return target === undefined ? from(text, callerRegion(resource, context), resource, context) : homeOf(target, context);
  }
  if (arn.region === '') return known(anywhere(`any region of ${arn.partition}`), 'document');
  return from(arn.resource, known(arn.region), resource, context);
}

function callerRegion(resource: Resource, context: Context): Value<string> {
  return then(homeOf(resource, context), ({ id }) => known(id.slice(id.indexOf(':') + 1)));
}

function from(id: string, region: Value<string>, resource: Resource, context: Context): Value<Place> {
  const operator = operatorOf(resource) === '' ? 'aws' : operatorOf(resource);
  const anyProfile = bedrockProfile(id, undefined);
  if (anyProfile === undefined) return then(region, (code) => cachedPlace({ operator, code }, context));
  const source = region.state === 'known' ? region.value : undefined;
  const profile = bedrockProfile(id, source) ?? anyProfile;
  if (profile.destinations.length === 0) return profile.certain ? known({ ...anywhere('any commercial region'), operators: [operator] }, 'catalog') : unknown(`where ${printable(id)} runs cannot be told: ${profile.note ?? 'it is not in the catalog'}`, 'name the model or the profile itself');
  const routed = profile.certain ? profile.destinations : profile.destinations.filter((code) => code !== source);
  const countries = [...new Set(routed.flatMap((code) => findPlace(operator, code)?.countries ?? []))].sort();
  if (countries.length === 0) return unknown(`the catalog does not know where ${printable(id)} routes`);
  return mapValue(known(countries, 'catalog'), () => ({ id: printable(id), countries, reach: profile.certain ? 'there' as const : 'one' as const, operators: [operator] }));
}
