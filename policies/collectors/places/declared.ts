import { hasMark, readable } from '../../documents';
import { atBest, type Known, type Place, type Unknown, type Value } from '../../facts';
import type { Context, DeclaredPlace } from '../context';
import { placeOfId } from './place';

/** The place that the policy declares for a name; undefined when it declares none. */
export function declaredPlace(name: string, { declared }: Context): Value<Place> | undefined {
  return declared.places.length === 0 ? undefined : match(callable(name), declared.places);
}

/** The place, or the one that the policy declares for what is unknown of it and has a name. */
export function orDeclared(place: Value<Place>, context: Context): Value<Place> {
  if (place.state === 'known' || context.declared.places.length === 0) return place;
  if (place.state === 'unknown') return declaredFor(place, context) ?? place;
  return { state: 'oneOf', alternatives: place.alternatives.map(({ value, when }) => ({ value: declaredFor(value, context) ?? value, when })) };
}

function declaredFor(value: Known<Place> | Unknown, context: Context): Known<Place> | Unknown | undefined {
  const declared = value.state === 'unknown' && value.called !== undefined ? declaredPlace(value.called, context) : undefined;
  return declared?.state === 'oneOf' ? undefined : declared;
}

/** What a policy can call a value by: a reference is called by its resource and the attribute, as documents write them. */
export function callable(text: string): string {
  return hasMark(text) ? readable(text).replace(/^\$\{([^{}]*)\}$/, '$1') : text;
}

/** The place that the policy gives a host, under its boundary or its declarations. */
export function declaredHost(host: string, { declared }: Context): Value<Place> | undefined {
  return match(host, declared.hosts);
}

function match(name: string, rows: readonly DeclaredPlace[]): Value<Place> | undefined {
  const row = rows.find(({ match: pattern }) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
  return row && atBest(placeOfId(row.place), 'declared');
}
