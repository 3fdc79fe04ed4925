import { copy, exposure, is, isNot, key, nothing, policy, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain, regionless } from './terms';

const PUBLIC_ACCESS = {
  'PublicAccessBlockConfiguration.BlockPublicPolicy': exposure('the bucket', 'public policies are not blocked', isNot(true)),
  'PublicAccessBlockConfiguration.RestrictPublicBuckets': exposure('the bucket', 'public buckets are not restricted', isNot(true)),
} as const;

const METADATA_KEYS = Object.fromEntries(
  ['Annotation', 'Inventory', 'Journal'].map((kind) => [`MetadataConfiguration.${kind}TableConfiguration.EncryptionConfiguration.KmsKeyArn`, key('the key of the metadata table')]),
);

/** Amazon S3. A bucket's ARN has no region: whoever names a bucket is linked to the bucket itself. */
export const s3: readonly Signature[] = [
  signature('AWS::S3::Bucket', {
    holds: 'data',
    encrypts: 'the bucket',
    properties: {
      ...PUBLIC_ACCESS,
      'BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.KMSMasterKeyID': key(),
      'ReplicationConfiguration.Rules[].Destination.Bucket': copy('the replica', 'bucket'),
      'ReplicationConfiguration.Rules[].Destination.EncryptionConfiguration.ReplicaKmsKeyID': copy('the replica', 'key'),
      // An account names no place; the bucket beside it does.
      'ReplicationConfiguration.Rules[].Destination.Account': nothing,
      'ReplicationConfiguration.Role': nothing,
      'LoggingConfiguration.DestinationBucketName': telemetry('the access log', 'bucket'),
      'InventoryConfigurations[].Destination.BucketArn': copy('the inventory', 'bucket'),
      'AnalyticsConfigurations[].StorageClassAnalysis.DataExport.Destination.BucketArn': copy('the analytics export', 'bucket'),
      'MetadataConfiguration.Destination.TableBucketArn': copy('the metadata table', 'arn'),
      'MetadataTableConfiguration.S3TablesDestination.TableBucketArn': copy('the metadata table', 'arn'),
      ...METADATA_KEYS,
      'NotificationConfiguration.TopicConfigurations[].Topic': route('the notification topic', 'arn'),
      'NotificationConfiguration.QueueConfigurations[].Queue': route('the notification queue', 'arn'),
      'NotificationConfiguration.LambdaConfigurations[].Function': route('the notified function', 'arn'),
      'AccelerateConfiguration.AccelerationStatus': route('transfer acceleration', 'anywhere', is('Enabled')),
      'WebsiteConfiguration.RedirectAllRequestsTo.HostName': route('the redirect', 'host'),
      'WebsiteConfiguration.RoutingRules[].RedirectRule.HostName': route('the redirect', 'host'),
      'WebsiteConfiguration.IndexDocument': exposure('the bucket', 'it is a website'),
      AccessControl: exposure('the bucket', 'its access control list is public', is('PublicRead', 'PublicReadWrite', 'AuthenticatedRead')),
    },
  }),
  signature('AWS::S3::BucketPolicy', { holds: 'control', properties: { Bucket: nothing, PolicyDocument: policy } }),
  signature('AWS::S3::AccessPoint', {
    holds: 'network',
    properties: { ...PUBLIC_ACCESS, Bucket: route('the bucket', 'bucket'), BucketAccountId: nothing, Policy: policy },
  }),
  regionless('AWS::S3::MultiRegionAccessPoint', false, {
    holds: 'network',
    properties: { ...PUBLIC_ACCESS, 'Regions[].Bucket': copy('the bucket', 'bucket'), 'Regions[].BucketAccountId': nothing },
  }),
  regionless('AWS::S3::MultiRegionAccessPointPolicy', true, { properties: { Policy: policy } }),
  signature('AWS::S3::StorageLens', {
    holds: 'telemetry',
    properties: {
      'StorageLensConfiguration.DataExport.S3BucketDestination.Arn': telemetry('the metrics export', 'bucket'),
      'StorageLensConfiguration.DataExport.S3BucketDestination.Encryption.SSEKMS.KeyId': key('the key of the export'),
      'StorageLensConfiguration.DataExport.StorageLensTableDestination.Encryption.SSEKMS.KeyId': key('the key of the export'),
      'StorageLensConfiguration.ExpandedPrefixesDataExport.S3BucketDestination.Arn': telemetry('the metrics export', 'bucket'),
      'StorageLensConfiguration.ExpandedPrefixesDataExport.S3BucketDestination.Encryption.SSEKMS.KeyId': key('the key of the export'),
      'StorageLensConfiguration.ExpandedPrefixesDataExport.StorageLensTableDestination.Encryption.SSEKMS.KeyId': key('the key of the export'),
      // Metrics of these regions come here.
      'StorageLensConfiguration.Include.Regions': nothing,
      'StorageLensConfiguration.Exclude.Regions': nothing,
    },
  }),
  ...plain('control', 'AWS::S3::AccessGrant', 'AWS::S3::AccessGrantsInstance', 'AWS::S3::AccessGrantsLocation', 'AWS::S3::StorageLensGroup'),
];
