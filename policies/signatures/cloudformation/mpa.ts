import { route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Multi-party approval. */
export const mpa: readonly Signature[] = [
  signature('AWS::MPA::IdentitySource', {
    holds: 'control',
    properties: { 'IdentitySourceParameters.IamIdentityCenter.Region': route('the sign-in of approvers', 'region') },
  }),
  ...plain('control', 'AWS::MPA::ApprovalTeam'),
];
