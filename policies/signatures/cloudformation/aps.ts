import { key, nothing, policy, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

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
      'Destination.CloudWatchConfiguration.DatasetArn': telemetry('the metrics', 'arn'),
      'ScraperLoggingConfiguration.LoggingDestination.CloudWatchLogs.LogGroupArn': telemetry('the log', 'arn'),
      'Source.EksConfiguration.ClusterArn': route('the scraped cluster', 'arn'),
      'ScrapeConfiguration.ConfigurationBlob': nothing,
    },
  }),
  signature('AWS::APS::RuleGroupsNamespace', { holds: 'telemetry', properties: { Workspace: route('the workspace', 'arn'), Data: text('script') } }),
  signature('AWS::APS::ResourcePolicy', { holds: 'control', properties: { PolicyDocument: policy } }),
  ...plain('telemetry', 'AWS::APS::AnomalyDetector'),
];
