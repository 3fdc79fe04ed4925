import type { Signature } from '../signature';
import { plain } from './terms';

/** The directory of AWS IAM Identity Center. */
export const identitystore: readonly Signature[] = [
  ...plain('data', 'AWS::IdentityStore::User'),
  ...plain('control', 'AWS::IdentityStore::Group', 'AWS::IdentityStore::GroupMembership'),
];
