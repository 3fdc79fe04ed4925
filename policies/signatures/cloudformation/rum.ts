import { policy, signature, telemetry } from '../define';
import type { Signature } from '../signature';

/** Amazon CloudWatch RUM. */
export const rum: readonly Signature[] = [
  signature('AWS::RUM::AppMonitor', {
    holds: 'telemetry',
    properties: {
      'AppMonitorConfiguration.MetricDestinations[].DestinationArn': telemetry('the metrics', 'arn'),
      'ResourcePolicy.PolicyDocument': policy,
    },
  }),
];
