import { copy, key, nothing, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';

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
      BackupId: nothing,
    },
  }),
  signature('AWS::FSx::DataRepositoryAssociation', {
    holds: 'data',
    classified: false,
    properties: { DataRepositoryPath: copy('the data repository', 'bucket') },
  }),
];
