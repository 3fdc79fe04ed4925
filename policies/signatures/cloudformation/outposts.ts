import { signature, without } from '../define';
import type { Signature } from '../signature';
import { OUTPOST, plain } from './terms';

/** AWS Outposts. */
export const outposts: readonly Signature[] = [
  signature('AWS::Outposts::Outpost', {
    holds: 'compute',
    place: { AvailabilityZone: 'zone', AvailabilityZoneId: 'zone' },
    omissions: [without([], 'it is a rack of AWS at the customer', OUTPOST)],
  }),
  ...plain('control', 'AWS::Outposts::Site'),
];
