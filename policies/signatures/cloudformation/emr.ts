import { copyOf, key, nothing, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon EMR. */
export const emr: readonly Signature[] = [
  signature('AWS::EMR::Cluster', {
    holds: 'compute',
    place: { 'Instances.Placement.AvailabilityZone': 'zone' },
    properties: {
      LogUri: telemetry('the log', 'bucket'),
      LogEncryptionKmsKeyId: key('the key of the log'),
      'BootstrapActions[].ScriptBootstrapAction.Path': copyOf('state', 'the bootstrap script', 'bucket', { matches: /^s3/ }),
      'BootstrapActions[].ScriptBootstrapAction.Args[]': text('script'),
      'Steps[].HadoopJarStep.Args[]': text('script'),
      'Configurations[].ConfigurationProperties': text('environment'),
      ServiceRole: nothing,
      JobFlowRole: nothing,
      ReleaseLabel: nothing,
      Name: nothing,
    },
  }),
  ...plain('control', 'AWS::EMR::SecurityConfiguration', 'AWS::EMR::InstanceGroupConfig', 'AWS::EMR::InstanceFleetConfig'),
];
