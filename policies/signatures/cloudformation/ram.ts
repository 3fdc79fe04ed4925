import { exposure, isNot, nothing, route, signature, without } from '../define';
import type { Signature } from '../signature';

/** AWS Resource Access Manager. */
export const ram: readonly Signature[] = [
  signature('AWS::RAM::ResourceShare', {
    holds: 'control',
    properties: {
      AllowExternalPrincipals: exposure('the share', 'accounts outside the organization may be given access', isNot(false)),
      'ResourceArns[]': route('the shared resource', 'arn'),
      'PermissionArns[]': nothing,
      'Principals[]': nothing,
    },
    omissions: [
      without(
        'AllowExternalPrincipals',
        'accounts outside the organization are allowed by default',
        exposure('the share', 'accounts outside the organization are allowed by default'),
      ),
    ],
  }),
  signature('AWS::RAM::Permission', { holds: 'control', properties: { PolicyTemplate: nothing } }),
];
