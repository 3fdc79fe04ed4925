import { isNot, nothing, policy, retention } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

/** AWS Organizations. An opt-out policy keeps AI services from storing content and training on it. */
export const organizations: readonly Signature[] = [
  regionless('AWS::Organizations::Policy', true, {
    properties: {
      'Content.services{}.opt_out_policy.@@assign': retention('an AI service of the organization', 'it lets AI services keep content', isNot('optOut')),
      Type: nothing,
      Content: nothing,
    },
  }),
  regionless('AWS::Organizations::ResourcePolicy', true, { properties: { Content: policy } }),
  regionless('AWS::Organizations::Account', true, { properties: { Email: nothing } }),
  ...['AWS::Organizations::Organization', 'AWS::Organizations::OrganizationalUnit'].map((type) => regionless(type, true)),
];
