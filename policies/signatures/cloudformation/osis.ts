import { key, nothing, policy, signature, text } from '../define';
import type { Signature } from '../signature';

/** Amazon OpenSearch Ingestion. */
export const osis: readonly Signature[] = [
  signature('AWS::OSIS::Pipeline', {
    holds: 'telemetry',
    encrypts: 'the buffer',
    properties: {
      PipelineConfigurationBody: text('script'),
      'EncryptionAtRestOptions.KmsKeyArn': key(),
      'LogPublishingOptions.CloudWatchLogDestination.LogGroup': nothing,
      'ResourcePolicy.Policy': policy,
      PipelineName: nothing,
      PipelineRoleArn: nothing,
    },
  }),
];
