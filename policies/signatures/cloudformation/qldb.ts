import { copy, key, signature } from '../define';
import type { Signature } from '../signature';

/** Amazon QLDB. */
export const qldb: readonly Signature[] = [
  signature('AWS::QLDB::Ledger', { holds: 'data', encrypts: 'the ledger', properties: { KmsKey: key() } }),
  signature('AWS::QLDB::Stream', { holds: 'network', properties: { 'KinesisConfiguration.StreamArn': copy('the journal', 'arn') } }),
];
