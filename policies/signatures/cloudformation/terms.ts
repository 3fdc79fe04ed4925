import type { Holds } from '../../facts';
import { global, signature, unread, without, type Written } from '../define';
import type { Signature, When } from '../signature';

/** An ARN or a reference. A bare name or id is looked up where the resource itself is, and names no place. */
export const ADDRESSED: When = { matches: /^(?:arn:|\uE000)/ };

/** Any value at all. */
export const PRESENT: When = { matches: /[^]/ };

/** A URL; what else the property takes is a name, a path or an ARN. */
export const WEB: When = { matches: /^(?:https?|wss?|ssh|git):\/\/|^git@/i };

/** An address range so wide that it holds public addresses whatever its start. */
export const EVERYWHERE: When = { matches: /^(?:[\d.]+\/[0-7]|[\da-fA-F:]+\/[0-6])$/ };

/** An address outside the ranges that networks use for themselves. */
export const PUBLIC_ADDRESS: When = {
  matches: /^(?!10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)[\d.]+$|^[23][\da-fA-F]{0,3}:/,
};

/** Not one of the resolvers and clocks inside the network of the region itself. */
export const OF_THE_REGION: When = { not: ['AmazonProvidedDNS', '169.254.169.253', 'fd00:ec2::253', '169.254.169.123', 'fd00:ec2::123'] };

/** Names that prove to an authority who owns a domain lead nobody there; names that no public resolver answers stay in the network that asks. */
export const PUBLIC_NAME: When = { matches: /^(?!.*\.(?:acm-validations\.aws|internal|local|lan|corp|intranet|home\.arpa)\.?$)/ };

/** Why nobody can tell where an Outpost is. */
export const OUTPOST = unread('an Outpost stands where its owner put it', 'declare the place of the Outpost under declared.places');

/** Why nobody can tell where a machine of the customer is that a service works on. */
export const OWN_SITE = unread('it works on machines that stand where their owner put them', 'declare the place of those machines under declared.places');

/** A host or URL of another network: no bucket, and no address of a private network or a multicast group. */
export const BEYOND: When = { matches: /^(?!s3(?:ssl)?:|(?:[a-z\d]+:\/\/)?(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|2(?:2[4-9]|3\d)\.))/ };

/** Types that are in the region of their stack, and none of whose properties names another place. */
export function plain(holds: Holds, ...types: readonly string[]): Signature[] {
  return types.map((type) => signature(type, { holds, classified: false }));
}

/** A type without a region; `metadataOnly` where it holds names and configuration, no customer content. */
export function regionless(type: string, metadataOnly: boolean, written: Partial<Written> = {}): Signature {
  const { omissions = [] } = written;
  return signature(type, {
    holds: 'control',
    ...written,
    scope: 'global',
    omissions: [...omissions, without([], 'it has no region', global(type, metadataOnly))],
  });
}
