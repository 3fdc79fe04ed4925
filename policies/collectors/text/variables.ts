import { known, type Value } from '../../facts';
import { isRecord } from '../record';
import { spotAt, type Spot } from '../spot';
import { below } from '../walk';
import type { Variable } from './environment';

/** A map of names to values, or a list of `{Name, Value}`, as variables; a value that is neither has none. */
export function variablesOf(plain: unknown, spot: Spot): readonly Variable[] {
  const { document } = spot.resource;
  if (isRecord(plain)) return Object.entries(plain).map(([name, node]) => ({ name, value: document.resolve(node), spot: spotAt(spot, below(spot.path, name)) }));
  if (!Array.isArray(plain)) return [];
  return plain.flatMap((item, index) => {
    const entry = document.resolve(item);
    return entry.state === 'known' && isRecord(entry.value) ? pair(entry.value, spotAt(spot, `${spot.path}[${index}]`)) : [];
  });
}

function pair(entry: Readonly<Record<string, unknown>>, spot: Spot): readonly Variable[] {
  const [nameKey, valueKey] = Object.hasOwn(entry, 'Name') ? ['Name', 'Value'] : ['name', 'value'];
  const name: Value<unknown> = spot.resource.document.resolve(entry[nameKey]);
  if (name.state !== 'known' || typeof name.value !== 'string') return [];
  const value = Object.hasOwn(entry, valueKey) ? spot.resource.document.resolve(entry[valueKey]) : known(undefined);
  return [{ name: name.value, value, spot: spotAt(spot, `${spot.path}.${valueKey}`) }];
}
