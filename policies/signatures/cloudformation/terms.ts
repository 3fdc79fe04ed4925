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

/** Why nobody can tell where an Outpost is. */
export const OUTPOST = unread('an Outpost stands where its owner put it', 'declare the place of the Outpost under declared.places');

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
