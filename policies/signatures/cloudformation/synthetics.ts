import { key, nothing, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

/** Amazon CloudWatch Synthetics. */
export const synthetics: readonly Signature[] = [
  signature('AWS::Synthetics::Canary', {
    holds: 'compute',
    properties: {
      'Replicas[].Location': telemetry('the canary in another region', 'region'),
      'Replicas[].KmsKeyArn': telemetry('the canary in another region', 'arn', ADDRESSED),
      KmsKeyArn: key('the key of the environment'),
      ArtifactS3Location: telemetry('the artifacts of the canary', 'bucket'),
      'ArtifactConfig.S3Encryption.KmsKeyArn': key('the key of the artifacts'),
      'Code.Script': text('script'),
      'Code.S3Bucket': nothing,
      'RunConfig.EnvironmentVariables': text('environment'),
      ExecutionRoleArn: nothing,
    },
  }),
  ...plain('control', 'AWS::Synthetics::Group'),
];
