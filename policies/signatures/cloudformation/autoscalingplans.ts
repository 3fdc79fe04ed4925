import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Auto Scaling. */
export const autoscalingplans: readonly Signature[] = plain('control', 'AWS::AutoScalingPlans::ScalingPlan');
