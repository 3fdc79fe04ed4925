import { copy, key, nothing, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Keyspaces. A keyspace decides where its tables are replicated. */
export const cassandra: readonly Signature[] = [
  signature('AWS::Cassandra::Keyspace', {
    holds: 'data',
    properties: { 'ReplicationSpecification.RegionList[]': copy('the replica', 'region'), KeyspaceName: nothing },
  }),
  signature('AWS::Cassandra::Table', {
    holds: 'data',
    encrypts: 'the table',
    properties: {
      'EncryptionSpecification.KmsKeyIdentifier': key(),
      'ReplicaSpecifications[].Region': copy('the replica', 'region'),
      KeyspaceName: nothing,
      TableName: nothing,
    },
  }),
  ...plain('control', 'AWS::Cassandra::Type'),
];
