import { copy, exposure, is, key, signature, telemetry } from '../define';
import type { Signature } from '../signature';

const influx = (type: string) =>
  signature(type, {
    holds: 'data',
    properties: {
      PubliclyAccessible: exposure('the database', 'it answers on the internet', is(true)),
      'LogDeliveryConfiguration.S3Configuration.BucketName': telemetry('the log', 'bucket'),
    },
  });

/** Amazon Timestream. */
export const timestream: readonly Signature[] = [
  signature('AWS::Timestream::Database', { holds: 'data', encrypts: 'the database', properties: { KmsKeyId: key() } }),
  signature('AWS::Timestream::Table', {
    holds: 'data',
    properties: {
      'MagneticStoreWriteProperties.MagneticStoreRejectedDataLocation.S3Configuration.BucketName': copy('the rejected records', 'bucket'),
      'MagneticStoreWriteProperties.MagneticStoreRejectedDataLocation.S3Configuration.KmsKeyId': key('the key of the rejected records'),
    },
  }),
  signature('AWS::Timestream::ScheduledQuery', {
    holds: 'control',
    properties: {
      KmsKeyId: key(),
      'ErrorReportConfiguration.S3Configuration.BucketName': copy('the rows of a failed query', 'bucket'),
      'NotificationConfiguration.SnsConfiguration.TopicArn': telemetry('the notification', 'arn'),
    },
  }),
  influx('AWS::Timestream::InfluxDBInstance'),
  influx('AWS::Timestream::InfluxDBCluster'),
];
