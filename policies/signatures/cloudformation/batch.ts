import { egress, image, is, key, nothing, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

const container = (prefix: string) => ({
  [`${prefix}.Image`]: image,
  [`${prefix}.Environment`]: text('environment'),
  [`${prefix}.Command`]: text('script'),
  [`${prefix}.LogConfiguration.Options`]: text('log'),
  [`${prefix}.Secrets[].ValueFrom`]: key('the secret'),
});

const SERVER = { image: 'Image', command: ['Command[]'], variables: 'Environment' } as const;

/** AWS Batch. */
export const batch: readonly Signature[] = [
  signature('AWS::Batch::JobDefinition', {
    holds: 'compute',
    containers: {
      ContainerProperties: SERVER,
      'NodeProperties.NodeRangeProperties[].Container': SERVER,
      'EcsProperties.TaskProperties[].Containers[]': SERVER,
      'EksProperties.PodProperties.Containers[]': { image: 'Image', command: ['Command[]', 'Args[]'], variables: 'Env' },
    },
    properties: {
      ...container('ContainerProperties'),
      ...container('NodeProperties.NodeRangeProperties[].Container'),
      ...container('EcsProperties.TaskProperties[].Containers[]'),
      'ContainerProperties.NetworkConfiguration.AssignPublicIp': egress('the job', 'it gets a public address', is('ENABLED')),
      'ContainerProperties.JobRoleArn': nothing,
      'ContainerProperties.ExecutionRoleArn': nothing,
      'EksProperties.PodProperties.Containers[].Image': image,
      'EksProperties.PodProperties.Containers[].Env': text('environment'),
      'EksProperties.PodProperties.Containers[].Command': text('script'),
      'EksProperties.PodProperties.Containers[].Args': text('script'),
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
  ...plain('control', 'AWS::Batch::SchedulingPolicy'),
];
