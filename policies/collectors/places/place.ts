import { findPlace, isCountry } from '../../../catalog';
import { known, unknown, type Place, type Value } from '../../facts';
import type { Region, Resource } from '../../documents';
import type { Context } from '../context';

/** A place that can be anywhere in the world. */
export function anywhere(id = 'anywhere'): Place {
  return { id, countries: [], reach: 'there', operators: [] };
}

/** The place of an operator's region, zone or multi-region. */
export function placeOfRegion({ operator, code }: Region): Value<Place> {
  const row = findPlace(operator, spelled(operator, code));
  if (row === undefined) return unknown(`the catalog has no place ${operator}:${printable(code)}`, 'check the code, or declare the place in the policy');
  return known({ id: row.id, countries: row.countries, reach: row.reach, operators: [operator] }, 'document');
}

/** Azure takes display names for codes (`West Europe`), and Google either case, or a path that ends with the code; all others are exact. */
function spelled(operator: string, code: string): string {
  if (operator.startsWith('azure')) return code.toLowerCase().replaceAll(' ', '');
  return operator === 'gcp' && findPlace(operator, code) === undefined ? code.replace(/^projects\/[^/]*\/locations\//, '').toLowerCase() : code;
}

/** A place as the policy writes it: `aws:eu-west-1`, or a country. */
export function placeOfId(id: string): Value<Place> {
  if (isCountry(id)) return known({ id, countries: [id], reach: 'there', operators: [] });
  const colon = id.indexOf(':');
  return colon < 0 ? unknown(`${printable(id)} is no place`) : placeOfRegion({ operator: id.slice(0, colon), code: id.slice(colon + 1) });
}

/** The region's place, worked out once per analysis. */
export function cachedPlace(region: Region, context: Context): Value<Place> {
  const key = `${region.operator}:${region.code}`;
  let place = context.cache.get(key);
  if (place === undefined) context.cache.set(key, (place = placeOfRegion(region)));
  return place;
}

/** The operator that codes in a resource's properties belong to: that of the region it is deployed at. */
export function operatorOf(resource: Resource): string {
  return resource.region.state === 'known' ? resource.region.value.operator : resource.document.format === 'cloudformation' ? 'aws' : '';
}

/** The code of an instance configuration of Spanner: `eur6`, `regional-europe-west3`, or the same at the end of a path. */
export function spannerCode(text: string): string {
  const name = text.slice(text.lastIndexOf('/') + 1);
  return name.startsWith('regional-') ? name.slice('regional-'.length) : `spanner/${name}`;
}

/** At most 60 characters of a value, control characters gone. */
export function printable(text: string): string {
  const plain = text.replace(/[^\x20-\x7E]/g, '?');
  return plain.length > 60 ? `${plain.slice(0, 57)}...` : plain;
}
