import { copy, key, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const ANALYSIS = 'Elements[].AmazonTranscribeCallAnalyticsProcessorConfiguration.PostCallAnalyticsSettings';

/** Amazon Chime SDK: messages are in the region of the app instance, calls where their connector says. */
export const chime: readonly Signature[] = [
  signature('AWS::Chime::AppInstanceBot', { holds: 'compute', properties: { 'Configuration.Lex.LexBotAliasArn': route('the bot', 'arn') } }),
  signature('AWS::Chime::ChannelFlow', {
    holds: 'network',
    properties: { 'Processors[].Configuration.Lambda.ResourceArn': route('the processor of the messages', 'arn') },
  }),
  signature('AWS::Chime::MediaInsightsPipelineConfiguration', {
    holds: 'compute',
    properties: {
      [`${ANALYSIS}.OutputLocation`]: copy('the analysis of the call', 'bucket'),
      [`${ANALYSIS}.OutputEncryptionKMSKeyId`]: key('the key of the analysis'),
      'Elements[].KinesisDataStreamSinkConfiguration.InsightsTarget': copy('the insights', 'arn'),
      'Elements[].S3RecordingSinkConfiguration.Destination': copy('the recording', 'bucket'),
    },
  }),
  signature('AWS::Chime::MediaPipelineKinesisVideoStreamPool', { holds: 'data', properties: { 'StreamConfiguration.Region': copy('the video', 'region') } }),
  signature('AWS::Chime::SipMediaApplication', {
    holds: 'network',
    place: { AwsRegion: 'region' },
    properties: { 'Endpoints[].LambdaArn': route('the call control', 'arn') },
  }),
  signature('AWS::Chime::VoiceConnector', { holds: 'network', place: { AwsRegion: 'region' } }),
  signature('AWS::Chime::AppInstance', { holds: 'data' }),
  ...plain('data', 'AWS::Chime::AppInstanceUser', 'AWS::Chime::Channel'),
];
