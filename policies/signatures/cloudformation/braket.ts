import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Braket. */
export const braket: readonly Signature[] = plain('control', 'AWS::Braket::SpendingLimit');
