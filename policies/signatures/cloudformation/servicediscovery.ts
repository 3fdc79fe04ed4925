import { route, signature } from '../define';
import type { Signature } from '../signature';
import { plain, PUBLIC_NAME, regionless } from './terms';

/** AWS Cloud Map. */
export const servicediscovery: readonly Signature[] = [
  ...plain(
    'network',
    'AWS::ServiceDiscovery::PrivateDnsNamespace',
    'AWS::ServiceDiscovery::HttpNamespace',
    'AWS::ServiceDiscovery::Service',
  ),
  signature('AWS::ServiceDiscovery::Instance', {
    holds: 'network',
    properties: {
      'InstanceAttributes.AWS_ALIAS_DNS_NAME': route('the instance', 'host'),
      'InstanceAttributes.AWS_INSTANCE_CNAME': route('the instance', 'host', PUBLIC_NAME),
    },
  }),
  // Its names are kept in a public zone.
  regionless('AWS::ServiceDiscovery::PublicDnsNamespace', true),
];
