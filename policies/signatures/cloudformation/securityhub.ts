import { key, nothing, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Security Hub. What an aggregator gathers from other regions comes in. */
export const securityhub: readonly Signature[] = [
  signature('AWS::SecurityHub::FindingAggregator', { holds: 'telemetry', properties: { RegionLinkingMode: nothing, 'Regions[]': nothing } }),
  signature('AWS::SecurityHub::AggregatorV2', { holds: 'telemetry', properties: { RegionLinkingMode: nothing, 'LinkedRegions[]': nothing } }),
  ...plain('telemetry', 'AWS::SecurityHub::Hub', 'AWS::SecurityHub::HubV2'),
  signature('AWS::SecurityHub::Standard', { holds: 'control', properties: { StandardsArn: nothing } }),
  signature('AWS::SecurityHub::ConnectorV2', {
    holds: 'control',
    properties: {
      KmsKeyArn: key('the key of the connector'),
      'Provider.JiraCloud.ProjectKey': telemetry('the findings told to Jira', 'anywhere'),
      'Provider.ServiceNow.InstanceName': telemetry('the findings told to ServiceNow', 'anywhere'),
      'Provider.ServiceNow.SecretArn': key('the credentials of the connector'),
      'Provider.Azure.AzureRegions': nothing('findings of these regions come in'),
    },
  }),
  signature('AWS::SecurityHub::Connector', { holds: 'control', properties: { 'Provider.Azure.AzureRegions': nothing('findings of these regions come in') } }),
  ...plain(
    'control',
    ...['AutomationRule', 'AutomationRuleV2', 'ConfigurationPolicy', 'DelegatedAdmin', 'Insight', 'OrganizationConfiguration', 'PolicyAssociation',
      'ProductSubscription', 'SecurityControl',
    ].map((name) => `AWS::SecurityHub::${name}`),
  ),
];
