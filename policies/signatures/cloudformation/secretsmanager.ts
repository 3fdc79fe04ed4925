import { copyOf, key, nothing, policy, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED } from './terms';

/** AWS Secrets Manager. */
export const secretsmanager: readonly Signature[] = [
  signature('AWS::SecretsManager::Secret', {
    holds: 'keys',
    encrypts: 'the secret',
    properties: {
      KmsKeyId: key(),
      'ReplicaRegions[].Region': copyOf('keys', 'the replica', 'region'),
      'ReplicaRegions[].KmsKeyId': copyOf('keys', 'the replica', 'arn', ADDRESSED),
      SecretString: text('script'),
      'GenerateSecretString.SecretStringTemplate': text('script'),
    },
  }),
  signature('AWS::SecretsManager::ResourcePolicy', { holds: 'control', properties: { ResourcePolicy: policy, SecretId: nothing } }),
  signature('AWS::SecretsManager::RotationSchedule', {
    holds: 'control',
    properties: {
      RotationLambdaARN: route('the rotation', 'arn'),
      'HostedRotationLambda.KmsKeyArn': key('the key of the rotation'),
      'HostedRotationLambda.MasterSecretKmsKeyArn': key('the key of the superuser secret'),
      'HostedRotationLambda.SuperuserSecretKmsKeyArn': key('the key of the superuser secret'),
      'HostedRotationLambda.MasterSecretArn': key('the superuser secret'),
      'HostedRotationLambda.SuperuserSecretArn': key('the superuser secret'),
      SecretId: nothing,
    },
  }),
  signature('AWS::SecretsManager::SecretTargetAttachment', { holds: 'control', properties: { SecretId: nothing, TargetId: nothing } }),
];
