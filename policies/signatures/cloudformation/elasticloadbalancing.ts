import { exposure, isNot, key, route, signature, without } from '../define';
import type { Signature } from '../signature';

const FACING = exposure('the load balancer', 'it is internet-facing by default');

/** Elastic Load Balancing, the classic balancers. Access logs can only be written to a bucket of the balancer's own region. */
export const elasticloadbalancing: readonly Signature[] = [
  signature('AWS::ElasticLoadBalancing::LoadBalancer', {
    holds: 'network',
    properties: {
      Scheme: exposure('the load balancer', 'it is internet-facing', isNot('internal')),
      'AvailabilityZones[]': route('the load balancer', 'zone'),
      'Listeners[].SSLCertificateId': key('the certificate'),
    },
    omissions: [without('Scheme', 'a load balancer is internet-facing by default', FACING)],
  }),
];
