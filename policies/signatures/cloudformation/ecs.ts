import { egress, exposure, image, is, key, nothing, route, signature, telemetry, text, unread, without } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

/** What a container definition names, in a task and in a daemon task. */
const CONTAINERS = {
  'ContainerDefinitions[].Image': image,
  'ContainerDefinitions[].Environment': text('environment'),
  'ContainerDefinitions[].EnvironmentFiles[].Value': route('the environment file', 'bucket'),
  'ContainerDefinitions[].Command': text('script'),
  'ContainerDefinitions[].EntryPoint': text('script'),
  'ContainerDefinitions[].HealthCheck.Command': text('script'),
  'ContainerDefinitions[].LogConfiguration.Options': text('log'),
  'ContainerDefinitions[].LogConfiguration.LogDriver': nothing,
  'ContainerDefinitions[].LogConfiguration.SecretOptions[].ValueFrom': key('the secret of the log driver'),
  'ContainerDefinitions[].FirelensConfiguration.Options': text('log'),
  'ContainerDefinitions[].Secrets[].ValueFrom': key('the secret'),
  'ContainerDefinitions[].RepositoryCredentials.CredentialsParameter': key('the credentials of the registry'),
  Family: nothing,
  TaskRoleArn: nothing,
  ExecutionRoleArn: nothing,
} as const;

const SERVERS = { 'ContainerDefinitions[]': { image: 'Image', command: ['EntryPoint[]', 'Command[]'], variables: 'Environment' } } as const;

const placed = (path: string) => ({
  [path]: [
    egress('the service', 'its tasks get public addresses', is('ENABLED')),
    exposure('the service', 'its tasks get public addresses', is('ENABLED')),
  ],
});

/** Amazon ECS. */
export const ecs: readonly Signature[] = [
  signature('AWS::ECS::Cluster', {
    holds: 'compute',
    properties: {
      'Configuration.ExecuteCommandConfiguration.KmsKeyId': key('the key of the sessions'),
      'Configuration.ExecuteCommandConfiguration.LogConfiguration.S3BucketName': telemetry('the session log', 'bucket'),
      'Configuration.ManagedStorageConfiguration.KmsKeyId': key('the key of the storage'),
      'Configuration.ManagedStorageConfiguration.FargateEphemeralStorageKmsKeyId': key('the key of the storage'),
    },
  }),
  signature('AWS::ECS::TaskDefinition', {
    holds: 'compute',
    containers: SERVERS,
    properties: {
      ...CONTAINERS,
      'ContainerDefinitions[].DnsServers[]': route('the name server', 'host'),
      'ContainerDefinitions[].ExtraHosts[].Hostname': nothing,
      'ContainerDefinitions[].ExtraHosts[].IpAddress': text('url'),
      'Volumes[].FSxWindowsFileServerVolumeConfiguration.AuthorizationConfig.CredentialsParameter': key('the credentials of the volume'),
    },
  }),
  signature('AWS::ECS::DaemonTaskDefinition', { holds: 'compute', containers: SERVERS, properties: CONTAINERS }),
  signature('AWS::ECS::Service', {
    holds: 'compute',
    properties: {
      ...placed('NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp'),
      Cluster: route('the cluster', 'arn', ADDRESSED),
      TaskDefinition: nothing,
      Role: nothing,
      LaunchType: unread('its tasks run on machines outside of AWS', 'waive it with the place of the machines as the reason', is('EXTERNAL')),
      'ServiceConnectConfiguration.Services[].Tls.KmsKey': key('the key of the certificates'),
      'ServiceConnectConfiguration.Services[].Tls.IssuerCertificateAuthority.AwsPcaAuthorityArn': nothing('a certificate proves a name and holds no content'),
      'DeploymentConfiguration.LifecycleHooks[].HookTargetArn': route('the deployment hook', 'arn'),
      'LoadBalancers[].TargetGroupArn': route('the target group', 'arn'),
      'ServiceRegistries[].RegistryArn': route('the service registry', 'arn'),
      'ServiceConnectConfiguration.LogConfiguration.Options': text('log'),
      'ServiceConnectConfiguration.LogConfiguration.SecretOptions[].ValueFrom': key('the secret of the log driver'),
      'VolumeConfigurations[].ManagedEBSVolume.KmsKeyId': key('the key of the volume'),
    },
  }),
  signature('AWS::ECS::TaskSet', {
    holds: 'compute',
    classified: false,
    properties: { ...placed('NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp'), 'ServiceRegistries[].RegistryArn': route('the service registry', 'arn') },
  }),
  signature('AWS::ECS::ExpressGatewayService', {
    holds: 'compute',
    containers: { PrimaryContainer: { image: 'Image', command: ['Command[]'], variables: 'Environment' } },
    properties: {
      'PrimaryContainer.Image': image,
      'PrimaryContainer.Environment': text('environment'),
      'PrimaryContainer.Command': text('script'),
      'PrimaryContainer.Secrets[].ValueFrom': key('the secret'),
      'PrimaryContainer.RepositoryCredentials.CredentialsParameter': key('the credentials of the registry'),
    },
    omissions: [without('NetworkConfiguration', 'it answers on the internet by default', exposure('the service', 'it names no subnets, and answers on the internet by default'))],
  }),
  ...plain('compute', 'AWS::ECS::Daemon'),
  signature('AWS::ECS::CapacityProvider', {
    holds: 'control',
    properties: { 'AutoScalingGroupProvider.AutoScalingGroupArn': route('the auto scaling group', 'arn', ADDRESSED) },
  }),
  ...plain('control', 'AWS::ECS::ClusterCapacityProviderAssociations', 'AWS::ECS::PrimaryTaskSet'),
];
