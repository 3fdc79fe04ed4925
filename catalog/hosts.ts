import { awsHost, LONGEST_HOST, partitionCountries, type AwsHost } from './aws-hosts';
import type { CompiledHost, CompiledPattern } from './compiled';
import { matchHost, nextLabel } from './host-pattern';
import { compiled, once } from './load';
import { findOperator } from './operators';
import { findPlace, placesOf, type PlaceRow } from './places';
import type { Confidence, HostRow } from './types';

const patterns = once(() => new Map(Object.entries(compiled().hosts.bySuffix)));

/** By operator, since hosts are lower case and codes need not be. */
const placesInHosts = new Map<string, ReadonlyMap<string, PlaceRow>>();

/**
 * What the catalog knows about a host, given in lower case without userinfo, port or trailing dot.
 *
 * The longest pattern wins, and one that names a region comes before its parent.
 */
export function findHost(host: string): HostRow | undefined {
  if (host.length > LONGEST_HOST) return undefined;
  for (let at = 0; at < host.length; at = nextLabel(host, at)) {
    const bucket = patterns().get(host.slice(at));
    const found = bucket && inBucket(bucket, at === 0 ? [] : host.slice(0, at - 1).split('.'));
    if (found) return found;
  }
  const aws = awsHost(host);
  return aws && awsRow(aws);
}

const parameters = once(() => new Map(Object.entries(compiled().parameters)));

/** Where a provider runs a model for a request that says so itself: `findParameter('anthropic', 'inference_geo=us')`. */
export function findParameter(provider: string, parameter: string): HostRow | undefined {
  return parameters().get(`${provider}:${parameter}`);
}

/** The first pattern that fits and whose region, if it names one, is known; else the first that fits, without a place. */
function inBucket(bucket: readonly CompiledPattern[], before: readonly string[]): HostRow | undefined {
  let unplaced: HostRow | undefined;
  for (const pattern of bucket) {
    const match = matchHost(pattern, before);
    const row = match && compiled().hosts.rows[pattern.row];
    if (!row) continue;
    const settled = row.regionsOf === undefined ? unplaced ?? row.host : inRegion(row, row.regionsOf, match.region);
    if (settled) return settled;
    unplaced ??= row.host;
  }
  return unplaced;
}

function inRegion({ host, except = [] }: CompiledHost, operator: string, region: string): HostRow | undefined {
  const place = placeInHost(operator, region);
  if (!place) return undefined;
  return { ...host, countries: place.countries, located: !except.includes(place.code), confidence: weaker(host.confidence, place.confidence) };
}

function placeInHost(operator: string, region: string): PlaceRow | undefined {
  let codes = placesInHosts.get(operator);
  if (!codes) placesInHosts.set(operator, (codes = new Map(placesOf(operator).map((place) => [place.code.toLowerCase(), place]))));
  return codes.get(region) ?? findPlace(operator, region);
}

function awsRow(aws: AwsHost): HostRow | undefined {
  const operator = findOperator(aws.partition);
  if (!operator) return undefined;
  const place = aws.region === undefined ? undefined : findPlace(aws.partition, aws.region);
  return {
    kind: awsKind(aws.service), name: `${operator.name}: ${aws.service}`, operator: operator.id,
    operatorCountries: [...new Set([operator.seat, ...operator.controllers.map(({ country }) => country)])],
    countries: place?.countries ?? (aws.global ? partitionCountries(aws.partition) : []),
    located: aws.global || place !== undefined,
    asOf: operator.asOf, confidence: place?.confidence ?? operator.confidence,
  };
}

function awsKind(service: string): HostRow['kind'] {
  if (service.startsWith('bedrock')) return 'ai';
  if (service === 'ecr' || service === 'dkr-ecr') return 'registry';
  return service === 'logs' || service === 'monitoring' || service === 'xray' ? 'telemetry' : 'cloud';
}

const FIRM: readonly Confidence[] = ['low', 'medium', 'high'];

function weaker(a: Confidence, b: Confidence): Confidence {
  return FIRM.indexOf(a) <= FIRM.indexOf(b) ? a : b;
}
