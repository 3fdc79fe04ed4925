import type { Signature } from '../signature';
import { plain } from './terms';

/** Application Auto Scaling. */
export const applicationautoscaling: readonly Signature[] = [
  ...plain('control', 'AWS::ApplicationAutoScaling::ScalableTarget', 'AWS::ApplicationAutoScaling::ScalingPolicy'),
];
