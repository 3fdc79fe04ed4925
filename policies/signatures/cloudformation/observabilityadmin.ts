import { key, nothing, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const TO = 'Rule.Destination';
const COPIED = nothing('the same rule is made in other regions, and telemetry stays in the region that it arises in');

/** How CloudWatch is told to observe an organization. */
export const observabilityadmin: readonly Signature[] = [
  signature('AWS::ObservabilityAdmin::OrganizationCentralizationRule', {
    holds: 'control',
    properties: {
      [`${TO}.Region`]: telemetry('the centralized logs', 'region'),
      [`${TO}.DestinationLogsConfiguration.BackupConfiguration.Region`]: telemetry('the backup of the logs', 'region'),
      [`${TO}.DestinationMetricsConfiguration.BackupConfiguration.Region`]: telemetry('the backup of the metrics', 'region'),
      [`${TO}.DestinationLogsConfiguration.LogsEncryptionConfiguration.KmsKeyArn`]: key('the key of the logs'),
      [`${TO}.DestinationLogsConfiguration.BackupConfiguration.KmsKeyArn`]: key('the key of the backup'),
      'Rule.Source.Regions': nothing('it says where logs come from; where they go is read'),
    },
  }),
  ...['AWS::ObservabilityAdmin::OrganizationTelemetryRule', 'AWS::ObservabilityAdmin::TelemetryRule'].map((type) =>
    signature(type, {
      holds: 'control',
      properties: { 'Rule.DestinationConfiguration.KmsKeyArn': key('the key of the logs'), 'Rule.Regions': COPIED, 'Rule.AllRegions': COPIED },
    }),
  ),
  signature('AWS::ObservabilityAdmin::S3TableIntegration', { holds: 'telemetry', encrypts: 'the tables', properties: { 'Encryption.KmsKeyArn': key() } }),
  signature('AWS::ObservabilityAdmin::TelemetryPipelines', { holds: 'telemetry', properties: { 'Configuration.Body': text('script') } }),
  ...plain('control', 'AWS::ObservabilityAdmin::TelemetryEnrichment'),
];
