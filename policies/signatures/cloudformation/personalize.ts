import { copy, key, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const OUTPUT = 'MetricsOutputConfig.S3DataDestination';

/** Amazon Personalize. */
export const personalize: readonly Signature[] = [
  signature('AWS::Personalize::DatasetGroup', { holds: 'data', encrypts: 'the data sets', properties: { KmsKeyArn: key() } }),
  signature('AWS::Personalize::MetricAttribution', {
    holds: 'control',
    properties: { [`${OUTPUT}.Path`]: copy('the reported metrics', 'bucket'), [`${OUTPUT}.KmsKeyArn`]: key('the key of the metrics') },
  }),
  ...plain('data', 'AWS::Personalize::Dataset'),
  ...plain('control', 'AWS::Personalize::EventTracker', 'AWS::Personalize::Filter', 'AWS::Personalize::Schema', 'AWS::Personalize::Solution'),
];
