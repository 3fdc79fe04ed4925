import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS SimSpace Weaver. */
export const simspaceweaver: readonly Signature[] = [
  ...plain('compute', 'AWS::SimSpaceWeaver::Simulation'),
];
