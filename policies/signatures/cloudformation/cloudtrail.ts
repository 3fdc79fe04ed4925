import { key, nothing, policy, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

/** AWS CloudTrail. What other regions send to a trail comes in; where it goes is where the trail is. */
export const cloudtrail: readonly Signature[] = [
  signature('AWS::CloudTrail::Trail', {
    holds: 'telemetry',
    encrypts: 'the trail',
    properties: {
      KMSKeyId: key(),
      S3BucketName: telemetry('the trail', 'bucket'),
      CloudWatchLogsLogGroupArn: telemetry('the trail', 'arn'),
      SnsTopicName: route('the notification topic', 'arn', ADDRESSED),
      IsMultiRegionTrail: nothing,
      CloudWatchLogsRoleArn: nothing,
    },
  }),
  signature('AWS::CloudTrail::EventDataStore', {
    holds: 'telemetry',
    encrypts: 'the event data store',
    properties: { KmsKeyId: key(), MultiRegionEnabled: nothing, InsightsDestination: telemetry('the insights', 'arn') },
  }),
  signature('AWS::CloudTrail::Channel', { holds: 'telemetry', properties: { 'Destinations[].Location': telemetry('the channel', 'arn') } }),
  signature('AWS::CloudTrail::ResourcePolicy', { holds: 'control', properties: { ResourcePolicy: policy } }),
  ...plain('telemetry', 'AWS::CloudTrail::Dashboard'),
];
