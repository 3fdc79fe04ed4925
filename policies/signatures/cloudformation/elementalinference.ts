import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Elemental Inference: models of AWS that look at live pictures in the region of the stream. */
export const elementalinference: readonly Signature[] = [
  ...plain('compute', 'AWS::ElementalInference::Feed'),
  ...plain('control', 'AWS::ElementalInference::Dictionary'),
];
