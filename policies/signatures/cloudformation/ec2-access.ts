import { exposure, egress, key, nothing, route, signature, telemetry, without } from '../define';
import type { Signature } from '../signature';
import { EVERYWHERE, OF_THE_REGION, plain } from './terms';

const KEY = { 'SseSpecification.KmsKeyArn': key() } as const;
const PROVIDER = route('the identity provider', 'host');

/** What an OpenID provider is asked at. */
const oidc = (options: string, signing: readonly string[] = []) =>
  Object.fromEntries(['Issuer', 'AuthorizationEndpoint', 'TokenEndpoint', 'UserInfoEndpoint', ...signing].map((name) => [`${options}.${name}`, PROVIDER]));

/** Ways for people into a network: client VPN and Verified Access. */
export const access: readonly Signature[] = [
  signature('AWS::EC2::ClientVpnEndpoint', {
    holds: 'network',
    properties: {
      'ConnectionLogOptions.CloudwatchLogGroup': nothing,
      'ClientConnectOptions.LambdaFunctionArn': route('the connection handler', 'arn'),
      ServerCertificateArn: route('the certificate', 'arn'),
      'DnsServers[]': route('the name server', 'host', OF_THE_REGION),
      'TransitGatewayConfiguration.AvailabilityZones[]': route('the VPN endpoint', 'zone'),
      'TransitGatewayConfiguration.AvailabilityZoneIds[]': route('the VPN endpoint', 'zone'),
    },
    omissions: [without([], 'it answers on the internet', exposure('the VPN endpoint', 'it answers on the internet'))],
  }),
  signature('AWS::EC2::ClientVpnRoute', { holds: 'network', properties: { DestinationCidrBlock: egress('the route', 'it leads to any address', EVERYWHERE) } }),
  signature('AWS::EC2::ClientVpnTargetNetworkAssociation', { holds: 'network', place: { AvailabilityZone: 'zone', AvailabilityZoneId: 'zone' } }),
  ...plain('network', 'AWS::EC2::ClientVpnAuthorizationRule'),
  signature('AWS::EC2::VerifiedAccessEndpoint', {
    holds: 'network',
    properties: KEY,
    omissions: [without([], 'it answers on the internet', exposure('the endpoint', 'it answers on the internet'))],
  }),
  signature('AWS::EC2::VerifiedAccessGroup', { holds: 'control', properties: KEY }),
  signature('AWS::EC2::VerifiedAccessInstance', { holds: 'network', properties: { 'LoggingConfigurations.S3.BucketName': telemetry('the access log', 'bucket') } }),
  signature('AWS::EC2::VerifiedAccessTrustProvider', {
    holds: 'control',
    properties: {
      ...KEY,
      ...oidc('OidcOptions'),
      ...oidc('NativeApplicationOidcOptions', ['PublicSigningKeyEndpoint']),
      'DeviceOptions.PublicSigningKeyUrl': PROVIDER,
    },
  }),
];
