import { copy, exposure, is, key, nothing, policy, route, signature } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

/** Amazon Redshift Serverless. */
export const redshiftserverless: readonly Signature[] = [
  signature('AWS::RedshiftServerless::Namespace', {
    holds: 'data',
    encrypts: 'the warehouse',
    properties: {
      KmsKeyId: key(),
      'SnapshotCopyConfigurations[].DestinationRegion': copy('the snapshot', 'region'),
      'SnapshotCopyConfigurations[].DestinationKmsKeyId': copy('the snapshot', 'arn', ADDRESSED),
      AdminPasswordSecretKmsKeyId: route('the key of the master secret', 'key'),
      NamespaceResourcePolicy: policy,
      'IamRoles[]': nothing,
    },
  }),
  signature('AWS::RedshiftServerless::Workgroup', {
    holds: 'compute',
    properties: {
      PubliclyAccessible: exposure('the warehouse', 'it is publicly accessible', is(true)),
      SnapshotArn: route('the restored snapshot', 'arn'),
    },
  }),
  ...plain('data', 'AWS::RedshiftServerless::Snapshot'),
];
