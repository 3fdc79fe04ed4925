import { exposure, is, isNot, route, signature, text, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const PUBLIC = exposure('the server', 'it has a public address', isNot(false));

/** AWS OpsWorks. */
export const opsworks: readonly Signature[] = [
  signature('AWS::OpsWorks::App', {
    holds: 'compute',
    properties: { 'AppSource.Url': route('the source', 'host'), Environment: text('environment') },
  }),
  signature('AWS::OpsWorks::Instance', { holds: 'compute', place: { AvailabilityZone: 'zone' } }),
  signature('AWS::OpsWorks::Layer', {
    holds: 'compute',
    classified: false,
    properties: { AutoAssignPublicIps: exposure('the instances', 'they have public addresses', is(true)), CustomJson: text('script') },
  }),
  signature('AWS::OpsWorks::Stack', {
    holds: 'control',
    place: { DefaultAvailabilityZone: 'zone' },
    properties: { 'CustomCookbooksSource.Url': route('the cookbooks', 'host'), CustomJson: text('script') },
  }),
  ...plain('data', 'AWS::OpsWorks::Volume'),
  ...plain('control', 'AWS::OpsWorks::ElasticLoadBalancerAttachment', 'AWS::OpsWorks::UserProfile'),
  signature('AWS::OpsWorksCM::Server', {
    holds: 'compute',
    properties: { AssociatePublicIpAddress: PUBLIC },
    omissions: [without('AssociatePublicIpAddress', 'it has a public address by default', exposure('the server', 'it has a public address by default'))],
  }),
];
