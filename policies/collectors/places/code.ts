import { placesByCode } from '../../../catalog';
import { known, type Place, type Value } from '../../facts';

/**
 * The place that a region or zone code means where nothing says whose it is, as on a node label: one of the operators
 * that use the code, and certain only where all of them mean the same countries. Undefined for a code that none uses.
 */
export function placeOfCode(code: string): Value<Place> | undefined {
  const rows = placesByCode(code);
  if (rows.length === 0) return undefined;
  const countries = [...new Set(rows.flatMap((row) => row.countries))].sort();
  const operators = [...new Set(rows.map(({ operator }) => operator))].sort();
  const unanimous = rows.every((row) => row.reach === 'there' && row.countries.join() === rows[0]?.countries.join());
  return known({ id: code, countries: rows.some((row) => row.countries.length === 0) ? [] : countries, reach: unanimous ? 'there' : 'one', operators }, 'assumed');
}
