import { copy, exposure, is, key, route, signature, without } from '../define';
import type { Signature } from '../signature';
import { mediaconnectRouters } from './mediaconnect-routers';
import { BEYOND, OWN_SITE, plain } from './terms';

/** How a stream is encrypted or decrypted. */
const cipher = (path: string) => ({
  [`${path}.SecretArn`]: key('the key of the stream'),
  [`${path}.Region`]: route('the key server', 'region'),
  [`${path}.Url`]: route('the key server', 'host'),
});

const source = (path: string) => ({
  ...cipher(`${path}Decryption`),
  [`${path}WhitelistCidr`]: exposure('the flow', 'any address may send to it', is('0.0.0.0/0')),
});

const IN_TRANSIT = 'EncryptionKeyConfiguration.SecretsManager.SecretArn';

/** AWS Elemental MediaConnect. */
export const mediaconnect: readonly Signature[] = [
  ...mediaconnectRouters,
  signature('AWS::MediaConnect::Flow', {
    holds: 'network',
    place: { AvailabilityZone: 'zone' },
    properties: {
      ...source('Source.'),
      [`Source.RouterIntegrationTransitDecryption.${IN_TRANSIT}`]: key('the key of the stream'),
      'NdiConfig.NdiDiscoveryServers[].DiscoveryServerAddress': route('the discovery server', 'host', BEYOND),
    },
  }),
  signature('AWS::MediaConnect::FlowSource', { holds: 'network', properties: source('') }),
  signature('AWS::MediaConnect::FlowOutput', {
    holds: 'network',
    properties: {
      Destination: copy('the stream', 'host', BEYOND),
      'MediaStreamOutputConfigurations[].DestinationConfigurations[].DestinationIp': copy('the stream', 'host', BEYOND),
      'CidrAllowList[]': exposure('the output', 'any address may take it', is('0.0.0.0/0')),
      'Encryption.SecretArn': key('the key of the stream'),
      [`RouterIntegrationTransitEncryption.${IN_TRANSIT}`]: key('the key of the stream'),
    },
  }),
  signature('AWS::MediaConnect::FlowEntitlement', { holds: 'control', properties: cipher('Encryption') }),
  signature('AWS::MediaConnect::Gateway', { holds: 'network', omissions: [without([], 'it is a gateway of its owner', OWN_SITE)] }),
  ...plain(
    'network',
    'AWS::MediaConnect::Bridge', 'AWS::MediaConnect::BridgeOutput', 'AWS::MediaConnect::BridgeSource', 'AWS::MediaConnect::FlowMediaStream',
    'AWS::MediaConnect::FlowVpcInterface',
  ),
];
