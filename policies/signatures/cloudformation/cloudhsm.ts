import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS CloudHSM. */
export const cloudhsm: readonly Signature[] = plain('keys', 'AWS::CloudHSM::Cluster');
