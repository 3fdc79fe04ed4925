import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Detective. */
export const detective: readonly Signature[] = [
  ...plain('telemetry', 'AWS::Detective::Graph'),
  ...plain('control', 'AWS::Detective::MemberInvitation', 'AWS::Detective::OrganizationAdmin'),
];
