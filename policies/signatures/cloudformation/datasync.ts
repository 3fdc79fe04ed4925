import { copy, key, nothing, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const credentials = (above = '') => ({
  [`${above}CmkSecretConfig.KmsKeyArn`]: key('the key of the credentials'),
  [`${above}CmkSecretConfig.SecretArn`]: key('the credentials'),
  [`${above}CustomSecretConfig.SecretArn`]: key('the credentials'),
});

const KEYS = credentials();
const FILE_SYSTEM = { FsxFilesystemArn: route('the location', 'arn') } as const;

/** AWS DataSync. */
export const datasync: readonly Signature[] = [
  signature('AWS::DataSync::Task', {
    holds: 'control',
    properties: {
      SourceLocationArn: route('the source', 'arn'),
      DestinationLocationArn: copy('the transferred files', 'arn'),
      CloudWatchLogGroupArn: telemetry('the log', 'arn'),
      'TaskReportConfig.Destination.S3.S3BucketArn': telemetry('the report', 'bucket'),
    },
  }),
  signature('AWS::DataSync::LocationS3', {
    holds: 'network',
    properties: { S3BucketArn: route('the location', 'bucket'), 'S3Config.BucketAccessRoleArn': nothing },
  }),
  signature('AWS::DataSync::LocationObjectStorage', {
    holds: 'network',
    properties: { ServerHostname: route('the location', 'host'), SecretKey: nothing, ...KEYS },
  }),
  signature('AWS::DataSync::LocationAzureBlob', { holds: 'network', properties: { AzureBlobContainerUrl: route('the location', 'host'), ...KEYS } }),
  signature('AWS::DataSync::LocationNFS', { holds: 'network', properties: { ServerHostname: route('the location', 'host') } }),
  signature('AWS::DataSync::LocationSMB', {
    holds: 'network',
    properties: { ServerHostname: route('the location', 'host'), 'DnsIpAddresses[]': route('the name server', 'host'), ...KEYS },
  }),
  signature('AWS::DataSync::LocationHDFS', {
    holds: 'network',
    properties: { 'NameNodes[].Hostname': route('the location', 'host'), KmsKeyProviderUri: route('the key server', 'host'), ...KEYS },
  }),
  signature('AWS::DataSync::LocationEFS', { holds: 'network', properties: { EfsFilesystemArn: route('the location', 'arn') } }),
  signature('AWS::DataSync::LocationFSxLustre', { holds: 'network', properties: FILE_SYSTEM }),
  signature('AWS::DataSync::LocationFSxOpenZFS', { holds: 'network', properties: FILE_SYSTEM }),
  signature('AWS::DataSync::LocationFSxWindows', { holds: 'network', properties: { ...FILE_SYSTEM, ...KEYS } }),
  signature('AWS::DataSync::LocationFSxONTAP', {
    holds: 'network',
    properties: { StorageVirtualMachineArn: route('the location', 'arn'), ...credentials('Protocol.SMB.') },
  }),
  ...plain('network', 'AWS::DataSync::Agent'),
];
