import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Signer. */
export const signer: readonly Signature[] = [
  ...plain('control', 'AWS::Signer::ProfilePermission', 'AWS::Signer::SigningProfile'),
];
