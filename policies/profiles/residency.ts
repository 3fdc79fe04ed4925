import type { Profile } from './profile';
import { asked } from './profile';
import { TOLERATED } from './tolerated';

/** What residency asks of content and configuration, whichever area they have to stay in. */
export const RESIDENCY: Pick<Profile, 'demands' | 'assumptions' | 'external'> = {
  demands: {
    ...asked(
      'fatal',
      'residency/placement', 'residency/copies', 'residency/routes', 'residency/inference', 'residency/retention', 'residency/telemetry', 'residency/state',
      'keys/location', 'workload/pinned', 'governance/understood',
    ),
    'residency/global-services': { severity: 'fatal', options: { tolerated: TOLERATED } },
    ...asked('error', 'egress/destinations'),
    ...asked(
      'warning',
      'keys/customer-managed', 'egress/closed', 'egress/endpoint-policy', 'egress/exposure', 'supply-chain/registry', 'supply-chain/image-digest',
      'models/pinned', 'models/source', 'models/offline',
    ),
  },
  assumptions: 'accept',
  external: true,
};
