import { copy, key, nothing, policy, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const NAMES = route('the name server', 'host');

/** Amazon FSx. */
export const fsx: readonly Signature[] = [
  signature('AWS::FSx::FileSystem', {
    holds: 'data',
    encrypts: 'the file system',
    properties: {
      KmsKeyId: key(),
      'LustreConfiguration.ImportPath': route('the imported data', 'bucket'),
      'LustreConfiguration.ExportPath': copy('the exported data', 'bucket'),
      'LustreConfiguration.LogConfiguration.Destination': telemetry('the log', 'arn'),
      'WindowsConfiguration.AuditLogConfiguration.AuditLogDestination': telemetry('the audit log', 'arn'),
      'WindowsConfiguration.FsrmConfiguration.EventLogDestination': telemetry('the log', 'arn'),
      'WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.DnsIps[]': NAMES,
      BackupId: nothing,
    },
  }),
  signature('AWS::FSx::DataRepositoryAssociation', {
    holds: 'data',
    classified: false,
    properties: { DataRepositoryPath: copy('the data repository', 'bucket') },
  }),
  signature('AWS::FSx::FileCache', {
    holds: 'data',
    encrypts: 'the cache',
    properties: { KmsKeyId: key(), 'DataRepositoryAssociations[].DataRepositoryPath': copy('the data repository', 'bucket', { matches: /^s3:/ }) },
  }),
  signature('AWS::FSx::StorageVirtualMachine', {
    holds: 'data',
    classified: false,
    properties: { 'ActiveDirectoryConfiguration.SelfManagedActiveDirectoryConfiguration.DnsIps[]': NAMES },
  }),
  signature('AWS::FSx::S3AccessPointAttachment', { holds: 'control', properties: { 'S3AccessPoint.Policy': policy } }),
  ...plain('data', 'AWS::FSx::Backup', 'AWS::FSx::Snapshot', 'AWS::FSx::Volume'),
];
