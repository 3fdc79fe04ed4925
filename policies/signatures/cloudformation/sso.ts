import { policy, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS IAM Identity Center. */
export const sso: readonly Signature[] = [
  signature('AWS::SSO::PermissionSet', { holds: 'control', properties: { InlinePolicy: policy } }),
  ...plain('data', 'AWS::SSO::Instance'),
  ...plain('control', ...['Application', 'ApplicationAssignment', 'Assignment', 'InstanceAccessControlAttributeConfiguration'].map((name) => `AWS::SSO::${name}`)),
];
