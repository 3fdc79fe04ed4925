import type { Holds } from '../../../facts';
import { copy, global, without, type Written } from '../../define';
import type { Signature, Statement, When } from '../../signature';
import { block, plain } from '../block';

/** Since version 6 of the provider, every regional resource takes a `region` that wins over the provider's. */
const PLACE = { region: 'region' } as const;

/** A zone wins over its region: a local zone can lie in another country. */
export const ZONE = { availability_zone: 'zone', availability_zone_id: 'zone' } as const;

/** Declares what is read of a resource type of the AWS provider. */
export function aws(type: string, { place = {}, ...written }: Written): Signature {
  return block(type, written.scope === undefined || written.scope === 'regional' ? { ...written, place: { ...place, ...PLACE } } : written);
}

/** Declares a resource type of a service without a region. */
export function awsGlobal(type: string, written: Partial<Written>, metadataOnly: boolean, because = 'the service has no region'): Signature {
  const { holds = 'control', omissions = [], ...rest } = written;
  return block(type, { holds, ...rest, scope: 'global', omissions: [...omissions, without([], because, global(type, metadataOnly))] });
}

/** Resource types of which only the region is read. */
export function awsPlain(holds: Holds, ...types: readonly string[]): readonly Signature[] {
  return plain(aws, holds, ...types);
}

/** A zone that is written out, not taken from a list of zones that only the deployment has. */
const WRITTEN_ZONE: When = { matches: /^[a-z]{2,8}-[a-z]{2,16}-[a-z0-9-]{1,40}$/ };

/** One of several zones: what is there is in each of them. */
export const zone = (what: string): Statement => copy(what, 'zone', WRITTEN_ZONE);

/** More than a bare name: an ARN, or a reference to another resource. */
export const ARN: When = { matches: /[^\w.-]/ };
