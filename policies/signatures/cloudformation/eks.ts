import { exposure, given, is, isNot, key, nothing, policy, route, signature, text, unread, without } from '../define';
import type { Signature } from '../signature';
import { EVERYWHERE, OUTPOST, plain } from './terms';

/** Amazon EKS. */
export const eks: readonly Signature[] = [
  signature('AWS::EKS::Cluster', {
    holds: 'compute',
    encrypts: 'the secrets of the cluster',
    properties: {
      'EncryptionConfig[].Provider.KeyArn': key(),
      'ResourcesVpcConfig.EndpointPublicAccess': exposure('the API server', 'its public endpoint is on', is(true)),
      'ResourcesVpcConfig.PublicAccessCidrs[]': given(
        'ResourcesVpcConfig.EndpointPublicAccess',
        isNot(false),
        exposure('the API server', 'any address may reach it', EVERYWHERE),
      ),
      RemoteNetworkConfig: unread('hybrid nodes run outside the region', 'declare where the nodes are under declared.clusters'),
      'OutpostConfig.OutpostArns[]': OUTPOST,
      Logging: nothing,
    },
    omissions: [
      without(
        'ResourcesVpcConfig.EndpointPublicAccess',
        'the public endpoint is on by default',
        exposure('the API server', 'its public endpoint is on by default'),
      ),
    ],
  }),
  signature('AWS::EKS::Nodegroup', { holds: 'compute', properties: { NodeRole: nothing } }),
  signature('AWS::EKS::FargateProfile', { holds: 'compute', properties: { PodExecutionRoleArn: nothing } }),
  signature('AWS::EKS::Addon', { holds: 'control', properties: { ConfigurationValues: text('script'), ServiceAccountRoleArn: nothing } }),
  signature('AWS::EKS::AccessEntry', { holds: 'control', properties: { PrincipalArn: nothing, 'AccessPolicies[].PolicyArn': nothing } }),
  signature('AWS::EKS::PodIdentityAssociation', { holds: 'control', properties: { RoleArn: nothing, TargetRoleArn: nothing, Policy: policy } }),
  signature('AWS::EKS::IdentityProviderConfig', { holds: 'control', properties: { 'Oidc.IssuerUrl': route('the identity issuer', 'host') } }),
  ...plain('control', 'AWS::EKS::CertificateAuthority'),
  signature('AWS::EKS::Capability', {
    holds: 'control',
    properties: {
      'Configuration.ArgoCd.AwsIdc.IdcRegion': route('the identity center', 'region'),
      'Configuration.ArgoCd.ServerUrl': route('the deployment server', 'host'),
    },
  }),
];
