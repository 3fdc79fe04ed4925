import { copy, exposure, key, nothing, policy, route, signature, without } from '../define';
import type { Signature } from '../signature';
import { plain, regionless } from './terms';

/** Amazon ECR. */
export const ecr: readonly Signature[] = [
  signature('AWS::ECR::Repository', {
    holds: 'state',
    encrypts: 'the repository',
    properties: { 'EncryptionConfiguration.KmsKey': key(), RepositoryPolicyText: policy, 'LifecyclePolicy.LifecyclePolicyText': nothing },
  }),
  signature('AWS::ECR::RepositoryCreationTemplate', {
    holds: 'state',
    classified: false,
    encrypts: 'the repositories made from it',
    properties: {
      'EncryptionConfiguration.KmsKey': key(),
      RepositoryPolicy: policy,
      Prefix: nothing,
      CustomRoleArn: nothing,
      LifecyclePolicy: nothing,
    },
  }),
  signature('AWS::ECR::ReplicationConfiguration', {
    holds: 'control',
    properties: {
      'ReplicationConfiguration.Rules[].Destinations[].Region': copy('the replica of the images', 'region'),
      'ReplicationConfiguration.Rules[].Destinations[].RegistryId': nothing,
      'ReplicationConfiguration.Rules[].RepositoryFilters[].Filter': nothing,
    },
  }),
  signature('AWS::ECR::PullThroughCacheRule', {
    holds: 'state',
    properties: {
      UpstreamRegistryUrl: route('the upstream registry', 'host'),
      UpstreamRegistry: nothing,
      CredentialArn: key('the credentials of the registry'),
      CustomRoleArn: nothing,
    },
  }),
  signature('AWS::ECR::RegistryPolicy', { holds: 'control', properties: { PolicyText: policy } }),
  regionless('AWS::ECR::PublicRepository', false, {
    holds: 'state',
    properties: { RepositoryPolicyText: policy, RepositoryCatalogData: nothing },
    omissions: [without([], 'its images are public', exposure('the repository', 'anybody may pull its images'))],
  }),
  signature('AWS::ECR::SigningConfiguration', { holds: 'control', properties: { 'Rules[].SigningProfileArn': route('the signing profile', 'arn') } }),
  ...plain('control', 'AWS::ECR::RegistryScanningConfiguration', 'AWS::ECR::PullTimeUpdateExclusion'),
];
