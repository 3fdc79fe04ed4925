import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Compute Optimizer. */
export const computeoptimizer: readonly Signature[] = plain('control', 'AWS::ComputeOptimizer::AutomationRule');
