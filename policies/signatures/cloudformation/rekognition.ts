import { copy, key, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Rekognition. */
export const rekognition: readonly Signature[] = [
  signature('AWS::Rekognition::StreamProcessor', {
    holds: 'compute',
    properties: {
      'KinesisDataStream.Arn': copy('what is seen', 'arn'),
      'S3Destination.BucketName': copy('what is seen', 'bucket'),
      'NotificationChannel.Arn': route('the notification topic', 'arn'),
      KmsKeyId: key('the key of what is seen'),
    },
  }),
  ...plain('data', 'AWS::Rekognition::Collection', 'AWS::Rekognition::Dataset'),
  ...plain('control', 'AWS::Rekognition::Project'),
];
