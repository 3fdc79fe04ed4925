import type { Signature } from '../signature';
import { plain } from './terms';

/** CloudWatch Application Signals. */
export const applicationsignals: readonly Signature[] = [
  ...plain('telemetry', 'AWS::ApplicationSignals::Discovery', 'AWS::ApplicationSignals::ServiceLevelObjective'),
  ...plain('control', 'AWS::ApplicationSignals::GroupingConfiguration'),
];
