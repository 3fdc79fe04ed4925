import { known, type Value } from '../../facts';
import { isRecord } from '../record';
import { spotAt, type Spot } from '../spot';
import { below } from '../walk';
import type { Variable } from './environment';

/** What services of AWS call the name and the value of a variable. */
const NAMES = ['Name', 'Key', 'Variable', 'VariableName'] as const;
const VALUES = ['Value', 'StringValue'] as const;

/** A map of names to values, or a list of `{Name, Value}`, as variables; a value that is neither has none. */
export function variablesOf(plain: unknown, spot: Spot): readonly Variable[] {
  const { document } = spot.resource;
  if (isRecord(plain) && isPair(plain)) return pair(plain, spot);
  if (isRecord(plain)) return Object.entries(plain).map(([name, node]) => ({ name, value: document.resolve(node), spot: spotAt(spot, below(spot.path, name)) }));
  if (!Array.isArray(plain)) return [];
  return plain.flatMap((item, index) => {
    const entry = document.resolve(item);
    return entry.state === 'known' && isRecord(entry.value) ? pair(entry.value, spotAt(spot, `${spot.path}[${index}]`)) : [];
  });
}

/** A lone block of Terraform, which stands without a list. */
function isPair(entry: Readonly<Record<string, unknown>>): boolean {
  return Object.hasOwn(entry, 'name') && (Object.hasOwn(entry, 'value') || Object.hasOwn(entry, 'value_source'));
}

function pair(entry: Readonly<Record<string, unknown>>, spot: Spot): readonly Variable[] {
  const nameKey = NAMES.find((key) => Object.hasOwn(entry, key)) ?? 'name';
  const valueKey = nameKey === 'name' ? 'value' : VALUES.find((key) => Object.hasOwn(entry, key)) ?? 'Value';
  const name: Value<unknown> = spot.resource.document.resolve(entry[nameKey]);
  if (name.state !== 'known' || typeof name.value !== 'string') return [];
  const value = Object.hasOwn(entry, valueKey) ? spot.resource.document.resolve(entry[valueKey]) : known(undefined);
  return [{ name: name.value, value, spot: spotAt(spot, `${spot.path}.${valueKey}`) }];
}
