import { findPlace } from '../../../catalog';
import type { Fact } from '../../facts';
import { parseArn, type Arn } from '../places/arn';
import { homeOf } from '../places/home';
import { printable } from '../places/place';
import { placeOfPattern } from '../places/several';
import { sourceOf, spotAt, type Spot } from '../spot';
import type { Permission } from './permission';

/** Regions other than its own in which a statement lets its holder use something; models are stated on their own. */
export function foreignRegions({ resources, path }: Permission, spot: Spot): readonly Fact[] {
  const home = homeOf(spot.resource, spot.context);
  let found: Map<string, Fact> | undefined;
  for (const value of resources) {
    const arn = value.state === 'known' && typeof value.value === 'string' ? parseArn(value.value) : undefined;
    if (arn === undefined || arn.service === 'bedrock' || !namesRegions(arn)) continue;
    const to = placeOfPattern(arn.partition, arn.region, spot.context);
    const isHome = home.state === 'known' && to.state === 'known' && home.value.id === to.value.id;
    const what = `the policy lets it use ${printable(arn.service)} there`;
    if (!isHome) (found ??= new Map()).set(`${what} ${arn.region}`, { kind: 'route', source: sourceOf(spotAt(spot, `${path}.Resource`)), what, to });
  }
  return found === undefined ? [] : [...found.values()];
}

/** A region, or a pattern of some of them: `us-*`. A lone `*` is what a policy says that means its own. */
function namesRegions({ partition, region }: Arn): boolean {
  return findPlace(partition, region) !== undefined || (/[a-z]/.test(region) && /[*?]/.test(region));
}
