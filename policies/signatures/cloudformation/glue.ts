import { copy, egress, key, nothing, route, signature, text, without } from '../define';
import type { Signature } from '../signature';

/** AWS Glue. */
export const glue: readonly Signature[] = [
  signature('AWS::Glue::Database', {
    holds: 'data',
    properties: {
      'DatabaseInput.TargetDatabase.Region': route('the linked database', 'region'),
      'DatabaseInput.LocationUri': route('the location', 'bucket'),
    },
  }),
  signature('AWS::Glue::Table', {
    holds: 'data',
    classified: false,
    properties: {
      'TableInput.TargetTable.Region': route('the linked table', 'region'),
      'TableInput.StorageDescriptor.Location': copy('the data of the table', 'bucket', { matches: /^s3/ }),
    },
  }),
  signature('AWS::Glue::Connection', {
    holds: 'network',
    properties: {
      'ConnectionInput.ConnectionProperties': text('environment'),
      'ConnectionInput.AuthenticationConfiguration.SecretArn': key('the credentials'),
    },
  }),
  signature('AWS::Glue::Job', {
    holds: 'compute',
    properties: { DefaultArguments: text('environment'), 'Command.ScriptLocation': route('the script', 'bucket'), Role: nothing },
    omissions: [
      without(
        'Connections',
        'a job without a connection reaches the internet',
        egress('the job', 'it is attached to no network of its own, and reaches the internet'),
      ),
    ],
  }),
];
