import type { Signature } from '../signature';
import { plain } from './terms';

/** Zonal shift of the Application Recovery Controller, within a region. */
export const arczonalshift: readonly Signature[] = plain(
  'control',
  'AWS::ARCZonalShift::AutoshiftObserverNotificationStatus',
  'AWS::ARCZonalShift::ZonalAutoshiftConfiguration',
);
