import { copy, exposure, is, key, route, signature, telemetry, without } from '../define';
import type { Signature, When } from '../signature';
import { BEYOND, OWN_SITE, plain } from './terms';

const STREAM = 'the stream';
const KEY = key('the key of the stream');
const TO_BUCKET: When = { matches: /^s3(?:ssl)?:/ };
const TO = 'Destinations[]';
const ENCODER = 'EncoderSettings';
const GROUP = `${ENCODER}.OutputGroups[].OutputGroupSettings`;

/** AWS Elemental MediaLive. */
export const medialive: readonly Signature[] = [
  signature('AWS::MediaLive::Channel', {
    holds: 'compute',
    properties: {
      [`${TO}.Settings[].Url`]: [copy(STREAM, 'bucket', TO_BUCKET), copy(STREAM, 'host', BEYOND)],
      [`${TO}.SrtSettings[].Url`]: copy(STREAM, 'host', BEYOND),
      [`${TO}.SrtSettings[].EncryptionPassphraseSecretArn`]: KEY,
      [`${TO}.MediaPackageSettings[].MediaPackageRegionName`]: copy(STREAM, 'region'),
      [`${TO}.MediaConnectRouterSettings[].SecretArn`]: KEY,
      [`${GROUP}.MediaConnectRouterGroupSettings.AvailabilityZones[]`]: route('the router', 'zone'),
      [`${GROUP}.HlsGroupSettings.KeyProviderSettings.StaticKeySettings.KeyProviderServer.Uri`]: route('the key server', 'host'),
      [`${ENCODER}.AvailConfiguration.AvailSettings.Esam.PoisEndpoint`]: route('the server that places advertisements', 'host'),
      'InferenceSettings.FeedArn': route('the inference feed', 'arn'),
    },
  }),
  signature('AWS::MediaLive::Input', {
    holds: 'network',
    properties: {
      'SrtSettings.SrtCallerSources[].Decryption.PassphraseSecretArn': KEY,
      'SrtSettings.SrtListenerSettings.Decryption.PassphraseSecretArn': KEY,
      'RouterSettings.SecretArn': KEY,
      'RouterSettings.Destinations[].AvailabilityZoneName': route('the router', 'zone'),
    },
  }),
  signature('AWS::MediaLive::InputSecurityGroup', {
    holds: 'network',
    properties: { 'WhitelistRules[].Cidr': exposure('the input', 'any address may send to it', is('0.0.0.0/0')) },
  }),
  signature('AWS::MediaLive::Multiplex', {
    holds: 'compute',
    properties: {
      'AvailabilityZones[]': copy(STREAM, 'zone'),
      'Destinations[].MultiplexMediaConnectOutputDestinationSettings.EntitlementArn': copy(STREAM, 'arn'),
    },
  }),
  signature('AWS::MediaLive::EventBridgeRuleTemplate', { holds: 'control', properties: { 'EventTargets[].Arn': telemetry('the event', 'arn') } }),
  signature('AWS::MediaLive::Cluster', { holds: 'compute', omissions: [without([], 'its nodes are machines of the customer', OWN_SITE)] }),
  ...plain(
    'control',
    'AWS::MediaLive::ChannelPlacementGroup', 'AWS::MediaLive::CloudWatchAlarmTemplate', 'AWS::MediaLive::CloudWatchAlarmTemplateGroup',
    'AWS::MediaLive::EventBridgeRuleTemplateGroup', 'AWS::MediaLive::Multiplexprogram', 'AWS::MediaLive::SignalMap',
  ),
  ...plain('network', 'AWS::MediaLive::Network', 'AWS::MediaLive::Node', 'AWS::MediaLive::SdiSource'),
];
