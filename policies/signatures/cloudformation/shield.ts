import type { Signature } from '../signature';
import { regionless } from './terms';

/** AWS Shield Advanced, which has no region. */
export const shield: readonly Signature[] = [
  ...['DRTAccess', 'ProactiveEngagement', 'Protection', 'ProtectionGroup'].map((name) => regionless(`AWS::Shield::${name}`, true)),
];
