import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS IAM Roles Anywhere. */
export const rolesanywhere: readonly Signature[] = [
  ...plain('control', ...['CRL', 'Profile', 'TrustAnchor'].map((name) => `AWS::RolesAnywhere::${name}`)),
];
