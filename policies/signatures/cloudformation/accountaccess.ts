import type { Signature } from '../signature';
import { plain } from './terms';

/** Access of people to accounts. */
export const accountaccess: readonly Signature[] = plain('control', 'AWS::AccountAccess::Application', 'AWS::AccountAccess::Entitlement');
