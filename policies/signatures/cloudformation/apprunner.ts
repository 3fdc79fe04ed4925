import { egress, exposure, image, isNot, key, nothing, route, signature, text, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const CODE = 'SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues';

/** AWS App Runner. */
export const apprunner: readonly Signature[] = [
  signature('AWS::AppRunner::Service', {
    holds: 'compute',
    encrypts: 'the service',
    properties: {
      'EncryptionConfiguration.KmsKey': key(),
      'SourceConfiguration.ImageRepository.ImageIdentifier': image,
      'SourceConfiguration.ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables': text('environment'),
      'SourceConfiguration.ImageRepository.ImageConfiguration.RuntimeEnvironmentSecrets[].Value': route('the secret', 'key'),
      'SourceConfiguration.ImageRepository.ImageConfiguration.StartCommand': text('script'),
      'SourceConfiguration.CodeRepository.RepositoryUrl': route('the source', 'host'),
      [`${CODE}.BuildCommand`]: text('script'),
      [`${CODE}.StartCommand`]: text('script'),
      [`${CODE}.RuntimeEnvironmentVariables`]: text('environment'),
      [`${CODE}.RuntimeEnvironmentSecrets[].Value`]: route('the secret', 'key'),
      'NetworkConfiguration.EgressConfiguration.EgressType': egress('the service', 'it reaches the internet', isNot('VPC')),
      'NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible': exposure('the service', 'it answers on the internet', isNot(false)),
      InstanceConfiguration: nothing,
    },
    omissions: [
      without(
        'NetworkConfiguration.EgressConfiguration.EgressType',
        'it reaches the internet by default',
        egress('the service', 'it reaches the internet by default'),
      ),
      without(
        'NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible',
        'it answers on the internet by default',
        exposure('the service', 'it answers on the internet by default'),
      ),
    ],
  }),
  ...plain('control', 'AWS::AppRunner::AutoScalingConfiguration', 'AWS::AppRunner::ObservabilityConfiguration'),
  ...plain('network', 'AWS::AppRunner::VpcConnector', 'AWS::AppRunner::VpcIngressConnection'),
];
