import { azureDeployment, azurePair, azureVaultMirror, type AzureReach } from '../../../catalog';
import { known, then, unknown, type Place, type Value } from '../../facts';
import { readable, type Resource } from '../../documents';
import type { Following, Naming } from '../../signatures';
import type { Context } from '../context';
import { presentValue } from '../walk';
import { declaredPlace } from './declared';
import { homeOf } from './home';
import { placeOfRegion, printable } from './place';

/** What a place leads to: the place itself, its region code, and the text of the property. */
type Follow = (home: Place, region: string, text: string) => Value<Place>;

const FOLLOW: Readonly<Record<Following, Follow>> = {
  'azure-pair': (home, region) => other(home, azurePair(region)) ?? unknown(`${home.id} has no paired region`, 'choose a redundancy inside the region: LRS, ZRS, Local or Zone'),
  // Without a mirror the vault is nowhere but at home.
  'azure-vault': (home, region) => other(home, azureVaultMirror(region)) ?? known(home),
  'azure-deployment': (home, region, type) => {
    const reach = azureDeployment(type, region);
    return reach === undefined ? unknown(`the catalog does not know where ${printable(type)} runs in ${home.id}`, 'deploy it as Standard, or in a region of the data zone') : known(placeOfReach(reach, home), 'catalog');
  },
};

/** Whether the place follows from where something is. */
export function isFollowing(as: Naming | 'anywhere'): as is Following {
  return Object.hasOwn(FOLLOW, as);
}

/** The place that follows from where a resource is, or the one that its property `of` names. */
export function placeFollowing(as: Following, value: Value<unknown>, of: string | undefined, resource: Resource, context: Context): Value<Place> {
  return then(of === undefined ? homeOf(resource, context) : homeNamed(of, resource, context), (home) => {
    const follow = (text: string): Value<Place> => FOLLOW[as](home, home.id.slice(home.id.indexOf(':') + 1), text);
    if (value.state === 'unknown') return as === 'azure-deployment' ? value : then(follow(''), (place) => known(either(home, place)));
    return then(value, (plain) => follow(String(plain)));
  });
}

/** The pair; the other clouds of Azure are in one country each, and whatever they copy stays there. */
function other(home: Place, pair: string | undefined): Value<Place> | undefined {
  if (home.operators.length === 0) return unknown(`${home.id} is a country, and only a region has a pair`, 'declare the region: azure:francecentral');
  if (!home.operators.includes('azure')) return known(home);
  return pair === undefined ? undefined : then(placeOfRegion({ operator: 'azure', code: pair }), (place) => known(place, 'catalog'));
}

function placeOfReach({ id, countries, reach }: AzureReach, { operators }: Place): Place {
  return { id, countries, reach, operators };
}

/** A copy of which nobody can tell whether there is one. */
function either(home: Place, place: Place): Place {
  return { ...place, countries: [...new Set([...home.countries, ...place.countries])].sort(), reach: 'one' };
}

function homeNamed(path: string, resource: Resource, context: Context): Value<Place> {
  const value = presentValue(resource, path);
  if (value === undefined) return unknown(`${path} is not given`);
  return then(value, (plain) => {
    const text = String(plain);
    const target = context.links.named(text);
    return target === undefined ? declaredPlace(text, context) ?? notHere(text) : homeOf(target, context);
  });
}

function notHere(text: string): Value<Place> {
  return unknown(`${printable(readable(text))} is not part of this check`, 'check it in the same run, or declare its place: declared.places');
}
