import { nothing, policy, route, text } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

const INLINE = { 'Policies[].PolicyDocument': policy, 'ManagedPolicyArns[]': nothing, PermissionsBoundary: nothing } as const;

/** AWS IAM: names and policies, in every region of the partition. */
export const iam: readonly Signature[] = [
  regionless('AWS::IAM::Role', true, { properties: { AssumeRolePolicyDocument: policy, ...INLINE, Path: nothing } }),
  regionless('AWS::IAM::User', true, { properties: { ...INLINE } }),
  regionless('AWS::IAM::Group', true, { properties: { 'Policies[].PolicyDocument': policy, 'ManagedPolicyArns[]': nothing } }),
  ...['AWS::IAM::Policy', 'AWS::IAM::RolePolicy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy'].map((type) =>
    regionless(type, true, { properties: { PolicyDocument: policy } }),
  ),
  regionless('AWS::IAM::ManagedPolicy', true, { properties: { PolicyDocument: policy } }),
  regionless('AWS::IAM::OIDCProvider', true, { properties: { Url: route('the identity issuer', 'host'), ClientIdList: nothing } }),
  regionless('AWS::IAM::SAMLProvider', true, { properties: { SamlMetadataDocument: text('script') } }),
  regionless('AWS::IAM::ServerCertificate', false, {
    holds: 'keys',
    properties: { CertificateBody: nothing, CertificateChain: nothing, PrivateKey: nothing },
  }),
  regionless('AWS::IAM::AccessKey', false, { holds: 'keys' }),
  ...['AWS::IAM::InstanceProfile', 'AWS::IAM::ServiceLinkedRole', 'AWS::IAM::UserToGroupAddition', 'AWS::IAM::VirtualMFADevice'].map((type) =>
    regionless(type, true),
  ),
];
