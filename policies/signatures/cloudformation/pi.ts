import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon RDS Performance Insights. */
export const pi: readonly Signature[] = plain('telemetry', 'AWS::PI::PerfReports');
