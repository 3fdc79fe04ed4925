import { copy, key, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Ground Station. */
export const groundstation: readonly Signature[] = [
  signature('AWS::GroundStation::Config', {
    holds: 'control',
    properties: {
      'ConfigData.DataflowEndpointConfig.DataflowEndpointRegion': copy('the downlink', 'region'),
      'ConfigData.S3RecordingConfig.BucketArn': copy('the recording', 'bucket'),
      'ConfigData.TelemetrySinkConfig.TelemetrySinkData.KinesisDataStreamData.KinesisDataStreamArn': copy('the telemetry of the contact', 'arn'),
    },
  }),
  signature('AWS::GroundStation::MissionProfile', {
    holds: 'control',
    properties: Object.fromEntries(['KmsKeyArn', 'KmsAliasArn', 'KmsAliasName'].map((name) => [`StreamsKmsKey.${name}`, key('the key of the downlink')])),
  }),
  ...plain('network', 'AWS::GroundStation::DataflowEndpointGroup', 'AWS::GroundStation::DataflowEndpointGroupV2'),
];
