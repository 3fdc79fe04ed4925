import { placesOf } from '../../../catalog';
import { all, known, mapValue, then, unknown, type Place, type Value } from '../../facts';
import type { Context } from '../context';
import { cachedPlace } from './place';

/** Several places as one: payload may be in each of them. A single one is itself; unknown when any is. */
export function severalPlaces(places: readonly Value<Place>[]): Value<Place> {
  const [only] = places;
  if (only === undefined) return unknown('no place is named');
  if (places.length === 1) return only;
  return then(all(places), (list) => {
    const [first] = list;
    return known(first !== undefined && list.every(({ id }) => id === first.id) ? first : together(list));
  });
}

function together(places: readonly Place[]): Place {
  const anywhere = places.some(({ countries }) => countries.length === 0);
  return {
    id: [...new Set(places.map(({ id }) => id))].join(', '),
    countries: anywhere ? [] : [...new Set(places.flatMap(({ countries }) => countries))].sort(),
    reach: places.some(({ reach }) => reach === 'one') ? 'one' : 'there',
    operators: [...new Set(places.flatMap(({ operators }) => operators))].sort(),
  };
}

/** The regions of an operator whose code a pattern with `*` and `?` matches, as one place. */
export function placeOfPattern(operator: string, pattern: string, context: Context): Value<Place> {
  if (!/[*?]/.test(pattern)) return cachedPlace({ operator, code: pattern }, context);
  const codes = placesOf(operator).filter(({ kind, code }) => kind === 'region' && matchesPattern(code, pattern)).map(({ code }) => code);
  const spread = pattern === '*' || codes.length === 0;
  if (spread) return known({ id: `any region of ${operator}`, countries: [], reach: 'there', operators: [operator] });
  return mapValue(severalPlaces(codes.map((code) => cachedPlace({ operator, code }, context))), (place) => ({ ...place, id: `${operator}:${pattern}` }));
}

/** Whether a text is what a pattern with `*` (any text) and `?` (any character) allows; linear but for one step back per `*`. */
export function matchesPattern(text: string, pattern: string): boolean {
  let [at, star, mark] = [0, -1, 0];
  let p = 0;
  while (at < text.length) {
    if (p < pattern.length && pattern[p] === '*') [star, mark, p] = [p, at, p + 1];
    else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[at])) [p, at] = [p + 1, at + 1];
    else if (star >= 0) [mark, at, p] = [mark + 1, mark + 1, star + 1];
    else return false;
  }
  return /^\**$/.test(pattern.slice(p));
}
