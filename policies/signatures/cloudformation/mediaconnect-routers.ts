import { copy, exposure, is, key, route, signature, unread } from '../define';
import type { Signature } from '../signature';
import { BEYOND } from './terms';

const PLACE = { RegionName: 'region', AvailabilityZone: 'zone' } as const;
const SCOPE = unread('the stream may be taken to routers of other regions', 'set RoutingScope to REGIONAL, or accept it with a waiver', is('GLOBAL'));
const STANDARD = 'Configuration.Standard.ProtocolConfiguration';
const FAILOVER = 'Configuration.Failover.ProtocolConfigurations[]';
const PROTOCOLS = ['Rtp', 'Rist', 'SrtCaller', 'RtmpPush'] as const;

/** The keys of a stream, at each of the paths that name the secret they are in. */
const secrets = (...paths: readonly string[]) => Object.fromEntries(paths.map((path) => [`${path}.SecretArn`, key('the key of the stream')]));

/** Routers of AWS Elemental MediaConnect. */
export const mediaconnectRouters: readonly Signature[] = [
  signature('AWS::MediaConnect::RouterInput', {
    holds: 'network',
    place: PLACE,
    properties: {
      RoutingScope: SCOPE,
      ...secrets(
        ...[STANDARD, FAILOVER].flatMap((path) => [`${path}.SrtListener.DecryptionConfiguration.EncryptionKey`, `${path}.SrtCaller.DecryptionConfiguration.EncryptionKey`]),
        'Configuration.MediaConnectFlow.SourceTransitDecryption.EncryptionKeyConfiguration.SecretsManager',
        'Configuration.MediaLiveChannel.SourceTransitDecryption.EncryptionKeyConfiguration.SecretsManager',
        'TransitEncryption.EncryptionKeyConfiguration.SecretsManager',
      ),
      'Configuration.MediaConnectFlow.FlowArn': route('the source', 'arn'),
      'Configuration.MediaLiveChannel.MediaLiveChannelArn': route('the source', 'arn'),
    },
  }),
  signature('AWS::MediaConnect::RouterOutput', {
    holds: 'network',
    place: PLACE,
    properties: {
      RoutingScope: SCOPE,
      ...Object.fromEntries(PROTOCOLS.map((protocol) => [`${STANDARD}.${protocol}.DestinationAddress`, copy('the stream', 'host', BEYOND)])),
      ...secrets(
        `${STANDARD}.SrtListener.EncryptionConfiguration.EncryptionKey`,
        `${STANDARD}.SrtCaller.EncryptionConfiguration.EncryptionKey`,
        'Configuration.MediaConnectFlow.DestinationTransitEncryption.EncryptionKeyConfiguration.SecretsManager',
        'Configuration.MediaLiveInput.DestinationTransitEncryption.EncryptionKeyConfiguration.SecretsManager',
      ),
      'Configuration.MediaConnectFlow.FlowArn': copy('the stream', 'arn'),
      'Configuration.MediaLiveInput.MediaLiveInputArn': copy('the stream', 'arn'),
    },
  }),
  signature('AWS::MediaConnect::RouterNetworkInterface', {
    holds: 'network',
    place: { RegionName: 'region' },
    properties: { 'Configuration.Public.AllowRules[].Cidr': exposure('the router', 'any address may reach it', is('0.0.0.0/0')) },
  }),
];
