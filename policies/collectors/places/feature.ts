import { findPlace, implicitProcessing, type ImplicitProcessing } from '../../../catalog';
import { known, then, unknown, type Place, type Value } from '../../facts';
import type { Resource } from '../../documents';
import type { Context } from '../context';
import { homeOf } from './home';
import { anywhere } from './place';

/** Where a service processes content when it chooses the regions itself, which depends on where it is used. */
export function placeOfFeature(feature: string, resource: Resource, context: Context): Value<Place> {
  return then(homeOf(resource, context), (home) => {
    const colon = home.id.indexOf(':');
    const processing = implicitProcessing(feature, home.id.slice(colon + 1));
    if (processing === undefined) return unknown(`the catalog does not know where ${feature} is processed when it is used in ${home.id}`, 'upgrade, or accept it with a waiver');
    return placeOf(processing, home);
  });
}

/** A geography is only a list of candidates: nobody says which of its regions are used. */
function placeOf({ scope, destinations }: ImplicitProcessing, home: Place): Value<Place> {
  if (scope === 'country') return known(home, 'catalog');
  if (scope === 'global' || scope === 'outside-geography') return known({ ...anywhere('any commercial region'), operators: home.operators }, 'catalog');
  const [operator = 'aws'] = home.operators;
  const countries = [...new Set(destinations.flatMap((code) => findPlace(operator, code)?.countries ?? []))].sort();
  if (countries.length === 0) return unknown(`the geography of ${home.id} is not known`, 'upgrade, or accept it with a waiver');
  return known({ id: `regions that ${operator} chooses`, countries, reach: scope === 'geography' ? 'one' : 'there', operators: home.operators }, 'catalog');
}
