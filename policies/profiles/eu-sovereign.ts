import { asked, defineProfile } from './profile';
import { TOLERATED } from './tolerated';

/** Every rule, with operators and their owners in Europe. */
export const euSovereign = defineProfile({
  name: 'eu-sovereign',
  version: 1,
  title: 'content, keys, operators and their owners stay in Europe, models are open and pinned, and nothing rests on an assumption',
  boundary: ['EU'],
  demands: {
    ...asked(
      'fatal',
      'residency/placement', 'residency/copies', 'residency/routes', 'residency/inference', 'residency/retention', 'residency/telemetry', 'residency/state',
      'jurisdiction/operator', 'keys/location', 'keys/custody', 'workload/pinned', 'models/license', 'models/source', 'egress/closed', 'egress/destinations',
      'governance/understood',
    ),
    'residency/global-services': { severity: 'fatal', options: { tolerated: TOLERATED } },
    ...asked(
      'error',
      'jurisdiction/access', 'jurisdiction/certification', 'jurisdiction/survival', 'keys/customer-managed', 'egress/endpoint-policy', 'egress/exposure',
      'models/open-weight', 'models/origin', 'models/pinned', 'models/offline', 'models/safe-loading', 'supply-chain/registry', 'supply-chain/image-digest',
      'accelerators/fit', 'accelerators/quota', 'accelerators/vendor', 'workload/isolated', 'governance/classified',
    ),
    ...asked('info', 'keys/in-use'),
  },
  assumptions: 'reject',
  controllers: ['EU', 'EEA', 'CH'],
  registriesRequired: true,
  external: true,
});
