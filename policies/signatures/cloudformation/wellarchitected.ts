import { signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Well-Architected, and two small neighbors: what people write about their workloads, see of their account and say to each other. */
export const wellarchitected: readonly Signature[] = [
  signature('AWS::WellArchitected::AgentProfile', {
    holds: 'control',
    properties: { 'AggregationConfiguration[].Regions[]': telemetry('what the agent gathers', 'aws-region') },
  }),
  ...plain(
    'control',
    'AWS::WellArchitected::AgentContext', 'AWS::WellArchitected::AgentGoal', 'AWS::WellArchitected::Lens', 'AWS::WellArchitected::Profile',
    'AWS::WellArchitected::ReviewTemplate', 'AWS::WellArchitected::Workload', 'AWS::UXC::AccountCustomization',
  ),
  ...plain('data', 'AWS::Wickr::Network'),
];
