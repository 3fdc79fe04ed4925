import { copy, route, signature, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const WORLDWIDE = [without([], 'it is taken in and served by points of presence all over the world', route('the live video', 'anywhere'))];

/** Amazon IVS: its settings are in a region, its video is not. Recordings stay in the region of the settings. */
export const ivs: readonly Signature[] = [
  ...['AWS::IVS::Channel', 'AWS::IVS::Stage'].map((type) => signature(type, { holds: 'network', omissions: WORLDWIDE })),
  ...plain(
    'control',
    'AWS::IVS::EncoderConfiguration', 'AWS::IVS::IngestConfiguration', 'AWS::IVS::PlaybackKeyPair', 'AWS::IVS::PlaybackRestrictionPolicy', 'AWS::IVS::PublicKey',
    'AWS::IVS::RecordingConfiguration', 'AWS::IVS::StorageConfiguration', 'AWS::IVS::StreamKey',
  ),
  signature('AWS::IVSChat::Room', { holds: 'data', classified: false, properties: { 'MessageReviewHandler.Uri': route('the review of messages', 'arn') } }),
  signature('AWS::IVSChat::LoggingConfiguration', { holds: 'control', properties: { 'DestinationConfiguration.S3.BucketName': copy('the logged chat', 'bucket') } }),
];
