import { bloc, countryCodes, findPlace, isCountry } from '../../catalog';

/** Countries and places, as the codes of a policy mean them. */
export interface Area {
  /** As messages print it: `EU`, `FR, aws:eu-central-1`. */
  readonly label: string;
  readonly countries: ReadonlySet<string>;
  /** Place ids allowed beside the countries. */
  readonly places: ReadonlySet<string>;
}

/** Whether a code is a bloc, a country, or a place of the catalog. */
export function isCode(code: string): boolean {
  return bloc(code) !== undefined || isCountry(code) || placeRow(code) !== undefined;
}

/** The area of codes that `isCode` knows. */
export function areaOf(codes: readonly string[]): Area {
  const countries = codes.flatMap((code) => (isCountry(code) ? [code] : [...(bloc(code) ?? [])]));
  const places = codes.filter((code) => placeRow(code) !== undefined);
  return { label: codes.join(', '), countries: new Set(countries), places: new Set(places) };
}

/** Every country. */
export function everywhere(): Area {
  return { label: 'any country', countries: new Set(countryCodes()), places: new Set() };
}

/** Whether an area lies in one country. */
export function isOneCountry({ countries, places }: Area): boolean {
  const inside = [...countries, ...[...places].flatMap((id) => placeRow(id)?.countries ?? [])];
  return new Set(inside).size === 1;
}

export function isEmpty({ countries, places }: Area): boolean {
  return countries.size === 0 && places.size === 0;
}

/** Whether all of the inner area lies in the outer one. */
export function covers(outer: Area, inner: Area): boolean {
  return [...inner.countries].every((country) => outer.countries.has(country)) && [...inner.places].every((place) => hasPlace(outer, place));
}

/** Whether a country or place of the catalog lies in the area. */
export function hasPlace({ countries, places }: Area, id: string): boolean {
  if (places.has(id) || countries.has(id)) return true;
  const found = placeRow(id)?.countries ?? [];
  return found.length > 0 && found.every((country) => countries.has(country));
}

/** What lies in both. */
export function overlap(a: Area, b: Area): Area {
  if (covers(a, b)) return b;
  if (covers(b, a)) return a;
  const countries = [...b.countries].filter((country) => a.countries.has(country));
  const places = [...[...b.places].filter((place) => hasPlace(a, place)), ...[...a.places].filter((place) => hasPlace(b, place))];
  return { label: `${b.label} within ${a.label}`, countries: new Set(countries), places: new Set(places) };
}

function placeRow(id: string) {
  const colon = id.indexOf(':');
  return colon < 0 ? undefined : findPlace(id.slice(0, colon), id.slice(colon + 1));
}
