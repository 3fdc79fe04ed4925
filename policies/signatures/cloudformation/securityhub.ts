import { nothing, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Security Hub. What an aggregator gathers from other regions comes in. */
export const securityhub: readonly Signature[] = [
  signature('AWS::SecurityHub::FindingAggregator', { holds: 'telemetry', properties: { RegionLinkingMode: nothing, 'Regions[]': nothing } }),
  signature('AWS::SecurityHub::AggregatorV2', { holds: 'telemetry', properties: { RegionLinkingMode: nothing, 'LinkedRegions[]': nothing } }),
  ...plain('telemetry', 'AWS::SecurityHub::Hub', 'AWS::SecurityHub::HubV2'),
  signature('AWS::SecurityHub::Standard', { holds: 'control', properties: { StandardsArn: nothing } }),
];
