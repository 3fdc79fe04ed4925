import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Cloud Map. */
export const servicediscovery: readonly Signature[] = [
  ...plain(
    'network',
    'AWS::ServiceDiscovery::PrivateDnsNamespace',
    'AWS::ServiceDiscovery::HttpNamespace',
    'AWS::ServiceDiscovery::Service',
    'AWS::ServiceDiscovery::Instance',
  ),
];
