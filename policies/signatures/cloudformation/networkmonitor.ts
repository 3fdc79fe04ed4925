import { signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** The network monitors of Amazon CloudWatch. */
export const networkmonitor: readonly Signature[] = [
  signature('AWS::InternetMonitor::Monitor', {
    holds: 'telemetry',
    properties: { 'InternetMeasurementsLogDelivery.S3Config.BucketName': telemetry('the measurements', 'bucket') },
  }),
  signature('AWS::NetworkFlowMonitor::Scope', { holds: 'telemetry', properties: { 'Targets[].Region': telemetry('the metrics of the network', 'region') } }),
  ...plain('telemetry', 'AWS::NetworkFlowMonitor::Monitor', 'AWS::NetworkMonitor::Monitor'),
];
