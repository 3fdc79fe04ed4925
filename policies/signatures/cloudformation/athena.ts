import { copy, key, nothing, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

/** What a workgroup names: once when it is made, and once more where it is changed. */
const group = (prefix: string, results: string) => ({
  [`${prefix}.${results}.EncryptionConfiguration.KmsKey`]: key(),
  [`${prefix}.${results}.OutputLocation`]: copy('the query results', 'bucket'),
  [`${prefix}.ManagedQueryResultsConfiguration.EncryptionConfiguration.KmsKey`]: key(),
  [`${prefix}.CustomerContentEncryptionConfiguration.KmsKey`]: key('the key of the notebooks'),
  [`${prefix}.MonitoringConfiguration.S3LoggingConfiguration.LogLocation`]: telemetry('the log', 'bucket'),
  [`${prefix}.MonitoringConfiguration.S3LoggingConfiguration.KmsKey`]: route('the key of the log', 'key'),
  [`${prefix}.MonitoringConfiguration.ManagedLoggingConfiguration.KmsKey`]: route('the key of the log', 'key'),
  [`${prefix}.EngineConfiguration.SparkProperties`]: text('environment'),
  [`${prefix}.EngineConfiguration.Classifications[].Properties`]: text('environment'),
});

/** Amazon Athena. */
export const athena: readonly Signature[] = [
  signature('AWS::Athena::WorkGroup', {
    holds: 'data',
    classified: false,
    encrypts: 'the query results',
    properties: {
      ...group('WorkGroupConfiguration', 'ResultConfiguration'),
      ...group('WorkGroupConfigurationUpdates', 'ResultConfigurationUpdates'),
      'WorkGroupConfiguration.ExecutionRole': nothing,
    },
  }),
  signature('AWS::Athena::DataCatalog', { holds: 'control', properties: { 'Parameters{}': route('the connector', 'arn', ADDRESSED) } }),
  signature('AWS::Athena::NamedQuery', { holds: 'control', classified: false, properties: { QueryString: nothing } }),
  ...plain('control', 'AWS::Athena::CapacityReservation', 'AWS::Athena::PreparedStatement'),
];
