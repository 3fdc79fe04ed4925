import type { Signature } from '../signature';
import { plain } from './terms';

/** Recycle Bin. */
export const rbin: readonly Signature[] = [
  ...plain('control', 'AWS::Rbin::Rule'),
];
