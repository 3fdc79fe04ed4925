import { copy, key, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Data Exchange. */
export const dataexchange: readonly Signature[] = [
  ...plain('data', 'AWS::DataExchange::DataSet'),
  signature('AWS::DataExchange::EventAction', {
    holds: 'control',
    properties: {
      'Action.ExportRevisionToS3.RevisionDestination.Bucket': copy('the exported revision', 'bucket'),
      'Action.ExportRevisionToS3.Encryption.KmsKeyArn': key('the key of the exported revision'),
    },
  }),
];
