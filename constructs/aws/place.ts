import { Stack, Token } from 'aws-cdk-lib';
import { RegionInfo } from 'aws-cdk-lib/region-info';
import type { Construct } from 'constructs';
import { bloc, findPlace, type PlaceRow } from '../../catalog';

/** The place that the stack of `scope` is deployed to; throws where the stack names no region, or one the catalog does not know. */
export function placeOf(scope: Construct): PlaceRow {
  const { region, stackName } = Stack.of(scope);
  if (Token.isUnresolved(region)) throw new Error(`stack ${stackName} names no region: set env.region on the stack`);
  const place = findPlace(operatorOf(region), region);
  if (!place) throw new Error(`stack ${stackName} is in '${region}', allowed are the regions that the catalog knows: correct env.region`);
  return place;
}

/**
 * Throws unless the stack of `scope` names its region, and that region is inside.
 *
 * @param allowed blocs (`EU`), ISO 3166-1 countries (`DE`) and operator places (`aws:eu-central-1`), as in a policy's boundary
 */
export function requirePlace(scope: Construct, allowed: readonly string[]): void {
  const { id, countries } = placeOf(scope);
  const inside = allowed.includes(id) || (countries.length > 0 && countries.every((country) => includes(allowed, country)));
  if (inside) return;
  const { stackName } = Stack.of(scope);
  throw new Error(`stack ${stackName} is in ${id} (${countries.join(', ')}), allowed are ${allowed.join(', ') || 'none'}: deploy it to an allowed place`);
}

/**
 * Throws unless `zone` is the id of a zone in the region of `scope` and in the same country.
 *
 * Ids (`euc1-az1`), because the same name (`eu-central-1a`) is another building in another account; the same
 * country, because local zones can lie abroad: that of Warsaw belongs to Frankfurt.
 */
export function requireZone(scope: Construct, zone: string): void {
  const region = placeOf(scope);
  const allowed = `ids of zones in ${region.id}`;
  if (Token.isUnresolved(zone)) throw new Error(`a zone is settled only at deployment, allowed are ${allowed}: write it in the code`);
  const place = findPlace(region.operator, zone);
  const isHere = place?.parent === region.code && place.countries.join() === region.countries.join();
  if (!isHere || zone.startsWith(region.code)) {
    throw new Error(`zone is '${zone}', allowed are ${allowed}: take an id from 'aws ec2 describe-availability-zones'`);
  }
}

/** A partition is an operator of its own in the catalog, by the same name. */
function operatorOf(region: string): string {
  return RegionInfo.get(region).partition ?? 'aws';
}

function includes(allowed: readonly string[], country: string): boolean {
  return allowed.some((name) => name === country || bloc(name)?.has(country));
}
