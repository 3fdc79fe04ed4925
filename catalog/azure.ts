import { compiled, once } from './load';
import { findPlace } from './places';

/** Countries that a model may run in, or that a copy is kept in. */
export interface AzureReach {
  /** For messages: `the regions of azure's eu data zone`, `azure:northeurope`. */
  readonly id: string;
  /** ISO 3166-1 alpha-2; empty means anywhere in the world. */
  readonly countries: readonly string[];
  /** `one`: in some of the countries, and nobody says in which. */
  readonly reach: 'there' | 'one';
}

const deployments = once(() => new Map(Object.entries(compiled().azure.deployments)));

/**
 * Where a model runs that is deployed as `GlobalStandard`, `DataZoneBatch` or another type in a region.
 *
 * Undefined for a type that nobody knows, and for a data zone in a region that belongs to none.
 */
export function azureDeployment(type: string, region: string): AzureReach | undefined {
  const runs = deployments().get(type);
  if (runs === 'anywhere') return { id: 'anywhere', countries: [], reach: 'there' };
  if (runs === 'data-zone') return dataZone(region);
  return runs && geography(region);
}

/** The region that Azure copies geo-redundant storage of a region to; undefined where there is none, as in most new regions. */
export function azurePair(region: string): string | undefined {
  return findPlace('azure', region)?.pair;
}

/** The region that Azure mirrors a key vault to: the pair, but for a few regions. */
export function azureVaultMirror(region: string): string | undefined {
  return compiled().azure.vaultsNotMirrored.includes(region) ? undefined : azurePair(region);
}

/** The zone of the country that the region is in. */
function dataZone(region: string): AzureReach | undefined {
  const [country = ''] = findPlace('azure', region)?.countries ?? [];
  const row = compiled().azure.dataZones.find(({ countries }) => countries.includes(country));
  return row && { id: `the regions of azure's ${row.zone} data zone`, countries: row.countries, reach: row.reach ?? 'there' };
}

/** Inside a geography a prompt may be moved between regions. */
function geography(region: string): AzureReach | undefined {
  const regions = compiled().azure.geographies.find((list) => list.includes(region)) ?? [region];
  const countries = [...new Set(regions.flatMap((code) => findPlace('azure', code)?.countries ?? []))].sort();
  return countries.length === 0 ? undefined : { id: regions.map((code) => `azure:${code}`).join(', '), countries, reach: 'there' };
}
