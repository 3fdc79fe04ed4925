import { egress, image, is, key, nothing, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

const container = (prefix: string) => ({
  [`${prefix}.Image`]: image,
  [`${prefix}.Environment`]: text('environment'),
  [`${prefix}.Command`]: text('script'),
  [`${prefix}.LogConfiguration.Options`]: text('log'),
  [`${prefix}.LogConfiguration.SecretOptions[].ValueFrom`]: key('the secret of the log driver'),
  [`${prefix}.RepositoryCredentials.CredentialsParameter`]: key('the credentials of the registry'),
  [`${prefix}.Secrets[].ValueFrom`]: key('the secret'),
});

/** A task of ECS may also route its log by a container of its own. */
const tasks = (prefix: string) => ({
  ...container(`${prefix}.TaskProperties[].Containers[]`),
  [`${prefix}.TaskProperties[].Containers[].FirelensConfiguration.Options`]: text('log'),
});

const pod = (prefix: string) => ({
  [`${prefix}.Image`]: image,
  [`${prefix}.Env`]: text('environment'),
  [`${prefix}.Command`]: text('script'),
  [`${prefix}.Args`]: text('script'),
});

const pods = (prefix: string) => ({ ...pod(`${prefix}.Containers[]`), ...pod(`${prefix}.InitContainers[]`) });

const PUBLIC = egress('the job', 'it gets a public address', is('ENABLED'));
const NODE = 'NodeProperties.NodeRangeProperties[]';

const POD = { image: 'Image', command: ['Command[]', 'Args[]'], variables: 'Env' } as const;
const SERVER = { image: 'Image', command: ['Command[]'], variables: 'Environment' } as const;

/** AWS Batch. */
export const batch: readonly Signature[] = [
  signature('AWS::Batch::JobDefinition', {
    holds: 'compute',
    containers: {
      ContainerProperties: SERVER,
      [`${NODE}.Container`]: SERVER,
      [`${NODE}.EcsProperties.TaskProperties[].Containers[]`]: SERVER,
      [`${NODE}.EksProperties.PodProperties.Containers[]`]: POD,
      'EcsProperties.TaskProperties[].Containers[]': SERVER,
      'EksProperties.PodProperties.Containers[]': POD,
    },
    properties: {
      ...container('ContainerProperties'),
      ...container(`${NODE}.Container`),
      ...tasks('EcsProperties'),
      ...tasks(`${NODE}.EcsProperties`),
      ...pods('EksProperties.PodProperties'),
      ...pods(`${NODE}.EksProperties.PodProperties`),
      'ContainerProperties.NetworkConfiguration.AssignPublicIp': PUBLIC,
      'EcsProperties.TaskProperties[].NetworkConfiguration.AssignPublicIp': PUBLIC,
      'ContainerProperties.JobRoleArn': nothing,
      'ContainerProperties.ExecutionRoleArn': nothing,
      Parameters: text('environment'),
    },
  }),
  signature('AWS::Batch::ComputeEnvironment', {
    holds: 'compute',
    properties: {
      ServiceRole: nothing,
      'ComputeResources.InstanceRole': nothing,
      'ComputeResources.SpotIamFleetRole': nothing,
      'EksConfiguration.EksClusterArn': route('the cluster', 'arn'),
    },
  }),
  signature('AWS::Batch::JobQueue', {
    holds: 'control',
    properties: { 'ComputeEnvironmentOrder[].ComputeEnvironment': route('the compute environment', 'arn', ADDRESSED) },
  }),
  ...plain('control', 'AWS::Batch::ConsumableResource', 'AWS::Batch::QuotaShare', 'AWS::Batch::SchedulingPolicy', 'AWS::Batch::ServiceEnvironment'),
];
