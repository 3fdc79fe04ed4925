import { key, nothing, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';

/** Amazon Managed Service for Prometheus. */
export const aps: readonly Signature[] = [
  signature('AWS::APS::Workspace', {
    holds: 'telemetry',
    encrypts: 'the workspace',
    properties: {
      KmsKeyArn: key(),
      AlertManagerDefinition: text('script'),
      'LoggingConfiguration.LogGroupArn': telemetry('the log', 'arn'),
      'QueryLoggingConfiguration.Destinations[].CloudWatchLogs.LogGroupArn': telemetry('the query log', 'arn'),
    },
  }),
  signature('AWS::APS::Scraper', {
    holds: 'telemetry',
    properties: {
      'Destination.AmpConfiguration.WorkspaceArn': telemetry('the metrics', 'arn'),
      'Source.EksConfiguration.ClusterArn': route('the scraped cluster', 'arn'),
      'ScrapeConfiguration.ConfigurationBlob': nothing,
    },
  }),
  signature('AWS::APS::RuleGroupsNamespace', { holds: 'telemetry', properties: { Workspace: route('the workspace', 'arn'), Data: text('script') } }),
];
