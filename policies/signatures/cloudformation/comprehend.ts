import { key, policy, route, signature } from '../define';
import type { Signature } from '../signature';

const KEYS = { ModelKmsKeyId: key(), VolumeKmsKeyId: route('the key of the volume', 'key'), ModelPolicy: policy } as const;

/** Amazon Comprehend. Buckets have to be in the region that is called. */
export const comprehend: readonly Signature[] = [
  signature('AWS::Comprehend::DocumentClassifier', {
    holds: 'compute',
    encrypts: 'the model',
    properties: { ...KEYS, 'OutputDataConfig.KmsKeyId': route('the key of the output', 'key') },
  }),
  signature('AWS::Comprehend::EntityRecognizer', { holds: 'compute', encrypts: 'the model', properties: KEYS }),
  signature('AWS::Comprehend::Flywheel', {
    holds: 'compute',
    encrypts: 'the model',
    properties: {
      'DataSecurityConfig.ModelKmsKeyId': key(),
      'DataSecurityConfig.VolumeKmsKeyId': route('the key of the volume', 'key'),
      'DataSecurityConfig.DataLakeKmsKeyId': route('the key of the data lake', 'key'),
    },
  }),
  signature('AWS::Comprehend::DocumentClassifierEndpoint', { holds: 'compute', classified: false }),
];
