import { policy, signature, telemetry } from '../define';
import type { Signature } from '../signature';

/** Cross-account observability of Amazon CloudWatch. */
export const oam: readonly Signature[] = [
  signature('AWS::Oam::Link', { holds: 'telemetry', properties: { SinkIdentifier: telemetry('the monitoring account', 'arn') } }),
  signature('AWS::Oam::Sink', { holds: 'telemetry', properties: { Policy: policy } }),
];
