import { image, key, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';

const MONITORING = 'MonitoringConfiguration';

/** Amazon EMR Serverless. */
export const emrserverless: readonly Signature[] = [
  signature('AWS::EMRServerless::Application', {
    holds: 'compute',
    properties: {
      'ImageConfiguration.ImageUri': image,
      'WorkerTypeSpecifications{}.ImageConfiguration.ImageUri': image,
      'RuntimeConfiguration[].Properties': text('environment'),
      'RuntimeConfiguration[].Configurations': text('script'),
      [`${MONITORING}.S3MonitoringConfiguration.LogUri`]: telemetry('the log', 'bucket'),
      [`${MONITORING}.S3MonitoringConfiguration.EncryptionKeyArn`]: key('the key of the log'),
      [`${MONITORING}.ManagedPersistenceMonitoringConfiguration.EncryptionKeyArn`]: key('the key of the log'),
      [`${MONITORING}.CloudWatchLoggingConfiguration.EncryptionKeyArn`]: key('the key of the log'),
      [`${MONITORING}.PrometheusMonitoringConfiguration.RemoteWriteUrl`]: telemetry('the metrics', 'host'),
    },
  }),
];
