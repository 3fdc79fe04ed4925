import { egress, exposure, image, is, isNot, route, signature, text, without } from '../define';
import type { Signature } from '../signature';
import { plain, PRESENT, regionless } from './terms';

const ZONE = { AvailabilityZone: 'zone' } as const;
const PORT = 'Networking.Ports[]';
const DEPLOYED = 'ContainerServiceDeployment';
const CONTAINER = `${DEPLOYED}.Containers[]`;
const OPEN = 'ports are open to any address by default';
const ANY_ADDRESS = 'any address may reach it';

/** What runs on Lightsail is in a network that nobody can close. */
const reaching = (what: string) => without([], 'nothing can keep it from the internet', egress(what, 'it reaches the internet, and nothing can keep it from there'));

/** Amazon Lightsail. Distributions and domains are at the edge. */
export const lightsail: readonly Signature[] = [
  signature('AWS::Lightsail::Instance', {
    holds: 'compute',
    place: ZONE,
    properties: {
      UserData: text('script'),
      [`${PORT}.Cidrs[]`]: exposure('the instance', ANY_ADDRESS, is('0.0.0.0/0')),
      [`${PORT}.Ipv6Cidrs[]`]: exposure('the instance', ANY_ADDRESS, is('::/0')),
    },
    omissions: [reaching('the instance'), without('Networking.Ports', OPEN, exposure('the instance', OPEN))],
  }),
  signature('AWS::Lightsail::Container', {
    holds: 'compute',
    containers: { [CONTAINER]: { image: 'Image', command: ['Command[]'], variables: 'Environment' } },
    properties: {
      [`${CONTAINER}.Image`]: image,
      [`${CONTAINER}.Command`]: text('script'),
      [`${CONTAINER}.Environment`]: text('environment'),
      [`${DEPLOYED}.PublicEndpoint.ContainerName`]: exposure('the container service', 'it answers on the internet', PRESENT),
    },
    omissions: [reaching('the container service')],
  }),
  signature('AWS::Lightsail::Bucket', {
    holds: 'data',
    properties: {
      'AccessRules.GetObject': exposure('the bucket', 'anybody may read it', is('public')),
      'AccessRules.AllowPublicOverrides': exposure('the bucket', 'single objects may be made public', is(true)),
    },
  }),
  signature('AWS::Lightsail::Database', {
    holds: 'data',
    place: ZONE,
    properties: { PubliclyAccessible: exposure('the database', 'it is publicly accessible', isNot(false)) },
  }),
  signature('AWS::Lightsail::Disk', { holds: 'data', place: ZONE }),
  signature('AWS::Lightsail::LoadBalancer', {
    holds: 'network',
    omissions: [without([], 'it answers on the internet', exposure('the load balancer', 'it answers on the internet'))],
  }),
  regionless('AWS::Lightsail::Distribution', false, { holds: 'network', properties: { 'Origin.RegionName': route('the origin', 'region') } }),
  regionless('AWS::Lightsail::Domain', true),
  ...plain('data', 'AWS::Lightsail::DatabaseSnapshot', 'AWS::Lightsail::DiskSnapshot', 'AWS::Lightsail::InstanceSnapshot'),
  ...plain(
    'control',
    'AWS::Lightsail::Alarm', 'AWS::Lightsail::Certificate', 'AWS::Lightsail::ContactMethod', 'AWS::Lightsail::KeyPair', 'AWS::Lightsail::LoadBalancerTlsCertificate',
  ),
  ...plain('network', 'AWS::Lightsail::StaticIp'),
];
