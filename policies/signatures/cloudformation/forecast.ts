import { key, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Forecast. */
export const forecast: readonly Signature[] = [
  signature('AWS::Forecast::Dataset', { holds: 'data', encrypts: 'the data set', properties: { 'EncryptionConfig.KmsKeyArn': key() } }),
  ...plain('control', 'AWS::Forecast::DatasetGroup'),
];
