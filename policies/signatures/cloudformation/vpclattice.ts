import { key, policy, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon VPC Lattice. */
export const vpclattice: readonly Signature[] = [
  signature('AWS::VpcLattice::AccessLogSubscription', { holds: 'telemetry', properties: { DestinationArn: telemetry('the access log', 'arn') } }),
  signature('AWS::VpcLattice::Service', { holds: 'network', properties: { CertificateArn: key('the certificate') } }),
  signature('AWS::VpcLattice::AuthPolicy', { holds: 'control', properties: { Policy: policy } }),
  signature('AWS::VpcLattice::ResourcePolicy', { holds: 'control', properties: { Policy: policy } }),
  signature('AWS::VpcLattice::ResourceConfiguration', {
    holds: 'network',
    properties: {
      'ResourceConfigurationDefinition.ArnResource': route('the shared resource', 'arn'),
      'ResourceConfigurationDefinition.DnsResource.DomainName': route('the shared resource', 'host'),
    },
  }),
  ...plain(
    'network',
    'AWS::VpcLattice::DomainVerification',
    'AWS::VpcLattice::ResourceGateway',
    'AWS::VpcLattice::ServiceNetworkResourceAssociation',
    'AWS::VpcLattice::ServiceNetwork',
    'AWS::VpcLattice::ServiceNetworkServiceAssociation',
    'AWS::VpcLattice::ServiceNetworkVpcAssociation',
    'AWS::VpcLattice::Listener',
    'AWS::VpcLattice::Rule',
    'AWS::VpcLattice::TargetGroup',
  ),
];
