import { copy, key, nothing, policy, signature } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

/** Amazon EFS. */
export const efs: readonly Signature[] = [
  signature('AWS::EFS::FileSystem', {
    holds: 'data',
    place: { AvailabilityZoneName: 'zone' },
    encrypts: { what: 'the file system', on: ['Encrypted'] },
    properties: {
      KmsKeyId: key(),
      'ReplicationConfiguration.Destinations[].Region': copy('the replica', 'region'),
      'ReplicationConfiguration.Destinations[].AvailabilityZoneName': copy('the replica', 'zone'),
      'ReplicationConfiguration.Destinations[].KmsKeyId': copy('the replica', 'arn', ADDRESSED),
      'ReplicationConfiguration.Destinations[].FileSystemId': copy('the replica', 'arn', ADDRESSED),
      'ReplicationConfiguration.Destinations[].RoleArn': nothing,
      FileSystemPolicy: policy,
      FileSystemTags: nothing,
    },
  }),
  ...plain('network', 'AWS::EFS::MountTarget'),
  ...plain('control', 'AWS::EFS::AccessPoint'),
];
