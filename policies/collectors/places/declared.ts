import { atBest, type Place, type Value } from '../../facts';
import type { Context, DeclaredPlace } from '../context';
import { placeOfId } from './place';

/** The place that the policy declares for a name; undefined when it declares none. */
export function declaredPlace(name: string, { declared }: Context): Value<Place> | undefined {
  return declared.places.length === 0 ? undefined : match(name, declared.places);
}

/** The place that the policy gives a host, under its boundary or its declarations. */
export function declaredHost(host: string, { declared }: Context): Value<Place> | undefined {
  return match(host, declared.hosts);
}

function match(name: string, rows: readonly DeclaredPlace[]): Value<Place> | undefined {
  const row = rows.find(({ match: pattern }) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
  return row && atBest(placeOfId(row.place), 'declared');
}
