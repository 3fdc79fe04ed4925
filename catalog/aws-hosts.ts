import { nextLabel } from './host-pattern';
import { compiled, once } from './load';
import { findPlace, placesOf } from './places';

/** What an AWS host name says. */
export interface AwsHost {
  /** The service label, such as `s3`, `bedrock-runtime`, `ecr`; `''` when there is none. */
  readonly service: string;
  /** The region as written, known or not. */
  readonly region?: string;
  readonly partition: string;
  /** The host names no region: whatever serves it may be anywhere in the partition. */
  readonly global: boolean;
}

/** Services that write the region before their own name: `db.x.eu-central-1.rds.amazonaws.com`. */
const REGION_FIRST: ReadonlySet<string> = new Set([
  'aoss', 'cache', 'cloudsearch', 'compute', 'console', 'dax-clusters', 'docdb', 'eks', 'elb', 'es', 'fsx', 'kafka', 'memorydb',
  'neptune', 'rds', 'redshift', 'redshift-serverless', 'vpce',
]);
const REGION_SHAPE = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
const S3_DASH = /^(s3(?:-website|-fips|-control|-accesspoint)?)-(.+)$/;

/** Longer text than this is no host name. */
export const LONGEST_HOST = 253;

const suffixes = once(() => new Map(Object.entries(compiled().aws.suffixes)));
const partitions = once(() => new Map(Object.entries(compiled().aws.partitions)));

/** The AWS partition a region code belongs to, which is also the id of its operator. */
export function awsPartition(region: string): string | undefined {
  return partitions().get(region);
}

/** Takes an AWS host apart: lower case, without port or trailing dot; undefined for any other host. */
export function awsHost(host: string): AwsHost | undefined {
  if (host.length > LONGEST_HOST) return undefined;
  for (let at = 0; at < host.length; at = nextLabel(host, at)) {
    const partition = suffixes().get(host.slice(at));
    if (partition !== undefined) return named(at === 0 ? [] : host.slice(0, at - 1).split('.'), partition);
  }
  return undefined;
}

/** Only the label next to the suffix, or next to a service that comes last, is a region: the rest may be chosen by anyone. */
function named(labels: readonly string[], suffixOf: string): AwsHost {
  const [last = '', second = '', third = ''] = labels.toReversed();
  if (labels.length > 1 && isRegion(last)) return regional(serviceBefore(second, third), last, suffixOf);
  if (REGION_FIRST.has(last)) {
    const region = isRegion(second) ? second : regionOfZoneId(suffixOf, second);
    if (region !== undefined) return regional(last === 'vpce' ? third : last, region, suffixOf);
  }
  const dashed = S3_DASH.exec(last);
  if (dashed?.[1] && dashed[2] && isRegion(dashed[2])) return regional(dashed[1], dashed[2], suffixOf);
  return { service: last, partition: suffixOf, global: true };
}

function regional(service: string, region: string, suffixOf: string): AwsHost {
  return { service: service.replace(/-fips$/, ''), region, partition: partitions().get(region) ?? suffixOf, global: false };
}

function serviceBefore(second: string, third: string): string {
  return second === 'dualstack' ? third : second;
}

function isRegion(label: string): boolean {
  return partitions().has(label) || REGION_SHAPE.test(label);
}

/** ElastiCache and others write `euc1` for eu-central-1. */
function regionOfZoneId(partition: string, label: string): string | undefined {
  return label === '' ? undefined : findPlace(partition, `${label}-az1`)?.parent;
}

/** Every country a partition has a region in; empty for the commercial one, which is in the whole world. */
export function partitionCountries(partition: string): readonly string[] {
  if (partition === 'aws') return [];
  return [...new Set(placesOf(partition).flatMap(({ countries }) => countries))];
}
