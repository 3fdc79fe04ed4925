import { copy, key, nothing, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Athena. */
export const athena: readonly Signature[] = [
  signature('AWS::Athena::WorkGroup', {
    holds: 'data',
    classified: false,
    encrypts: 'the query results',
    properties: {
      'WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration.KmsKey': key(),
      'WorkGroupConfiguration.ResultConfiguration.OutputLocation': copy('the query results', 'bucket'),
      'WorkGroupConfiguration.ExecutionRole': nothing,
    },
  }),
  ...plain('control', 'AWS::Athena::NamedQuery'),
];
