import { atBest, unknown, type Place, type Value } from '../../facts';
import type { Context, DeclaredNetwork } from '../context';
import { covers, readRange } from './address';
import { placeOfId } from './place';

/** What the policy declares to stand behind a range of addresses; undefined when no declaration covers all of it. */
export function declaredNetwork(cidr: string, { declared }: Context): DeclaredNetwork | undefined {
  const inner = declared.networks.length === 0 ? undefined : readRange(cidr);
  return inner && declared.networks.find((network) => {
    const outer = readRange(network.cidr);
    return outer !== undefined && covers(outer, inner);
  });
}

/** Where a public range of addresses is: an address tells nothing, only the policy can. */
export function placeOfRange(cidr: string, context: Context): Value<Place> {
  const network = declaredNetwork(cidr, context);
  return network === undefined ? unknown('an address tells no place', 'declare what stands behind it: declared.networks') : atBest(placeOfId(network.place), 'declared');
}
