import { asked, defineProfile } from './profile';
import { TOLERATED } from './tolerated';

/** Content and configuration of the customer in the member states, whoever operates. */
export const euResidency = defineProfile({
  name: 'eu-residency',
  version: 1,
  title: 'customer content and configuration stay in the 27 member states of the European Union, with any operator',
  boundary: ['EU'],
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
});
