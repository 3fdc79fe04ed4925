import { copyOf, exposure, is, key, signature, telemetry } from '../define';
import type { Signature } from '../signature';

/** AWS Application Migration Service. */
export const mgn: readonly Signature[] = [
  signature('AWS::MGN::Connector', { holds: 'control', properties: { 'SsmCommandConfig.OutputS3BucketName': telemetry('the output of commands', 'bucket') } }),
  signature('AWS::MGN::LaunchConfigurationTemplate', {
    holds: 'control',
    properties: {
      'PostLaunchActions.S3LogBucket': telemetry('the log of the launch', 'bucket'),
      AssociatePublicIpAddress: exposure('the launched machine', 'it has a public address', is(true)),
      ParametersEncryptionKey: key('the key of the parameters'),
    },
  }),
  signature('AWS::MGN::NetworkMigrationDefinition', {
    holds: 'control',
    properties: { 'TargetS3Configuration.S3Bucket': copyOf('state', 'the plan of the network', 'bucket') },
  }),
];
