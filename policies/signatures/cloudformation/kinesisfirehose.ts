import { copy, key, route, signature } from '../define';
import type { Signature, When } from '../signature';

/** The bucket that every destination writes to, or backs up to. */
const bucketOf = (destination: string) => ({
  [`${destination}.BucketARN`]: copy('the delivery', 'bucket'),
  [`${destination}.EncryptionConfiguration.KMSEncryptionConfig.AWSKMSKeyARN`]: route('the key of the delivery', 'key'),
});

const BUCKETS = Object.assign(
  {},
  ...[
    'S3DestinationConfiguration',
    'ExtendedS3DestinationConfiguration',
    'ExtendedS3DestinationConfiguration.S3BackupConfiguration',
    'RedshiftDestinationConfiguration.S3Configuration',
    'RedshiftDestinationConfiguration.S3BackupConfiguration',
    'AmazonopensearchserviceDestinationConfiguration.S3Configuration',
    'AmazonOpenSearchServerlessDestinationConfiguration.S3Configuration',
    'ElasticsearchDestinationConfiguration.S3Configuration',
    'HttpEndpointDestinationConfiguration.S3Configuration',
    'SplunkDestinationConfiguration.S3Configuration',
    'SnowflakeDestinationConfiguration.S3Configuration',
    'IcebergDestinationConfiguration.S3Configuration',
  ].map(bucketOf),
) as ReturnType<typeof bucketOf>;

/** A processor is told the function that it calls, beside numbers and a role. */
const FUNCTION: When = { matches: /^arn:[^:]*:lambda:/ };
const PROCESSORS = Object.fromEntries(
  [
    'ExtendedS3', 'Redshift', 'Amazonopensearchservice', 'AmazonOpenSearchServerless', 'Elasticsearch', 'HttpEndpoint', 'Splunk', 'Snowflake', 'Iceberg',
  ].map((name) => [`${name}DestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[].ParameterValue`, route('the function', 'arn', FUNCTION)]),
);

/** Amazon Data Firehose. */
export const kinesisfirehose: readonly Signature[] = [
  signature('AWS::KinesisFirehose::DeliveryStream', {
    holds: 'data',
    encrypts: 'the delivery stream',
    properties: {
      'DeliveryStreamEncryptionConfigurationInput.KeyARN': key(),
      ...BUCKETS,
      'HttpEndpointDestinationConfiguration.EndpointConfiguration.Url': copy('the delivery', 'host'),
      'SplunkDestinationConfiguration.HECEndpoint': copy('the delivery', 'host'),
      'SnowflakeDestinationConfiguration.AccountUrl': copy('the delivery', 'host'),
      'RedshiftDestinationConfiguration.ClusterJDBCURL': copy('the delivery', 'host'),
      'AmazonopensearchserviceDestinationConfiguration.DomainARN': copy('the delivery', 'arn'),
      'AmazonopensearchserviceDestinationConfiguration.ClusterEndpoint': copy('the delivery', 'host'),
      'AmazonOpenSearchServerlessDestinationConfiguration.CollectionEndpoint': copy('the delivery', 'host'),
      'ElasticsearchDestinationConfiguration.DomainARN': copy('the delivery', 'arn'),
      'ElasticsearchDestinationConfiguration.ClusterEndpoint': copy('the delivery', 'host'),
      'IcebergDestinationConfiguration.CatalogConfiguration.CatalogArn': copy('the delivery', 'arn'),
      'IcebergDestinationConfiguration.CatalogConfiguration.WarehouseLocation': copy('the delivery', 'bucket'),
      'SnowflakeDestinationConfiguration.SnowflakeVpcConfiguration.PrivateLinkVpceId': route('the private endpoint', 'service-name'),
      'DatabaseSourceConfiguration.DatabaseSourceVPCConfiguration.VpcEndpointServiceName': route('the private endpoint of the source', 'service-name'),
      ...PROCESSORS,
      'ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration.SchemaConfiguration.Region': route('the schema', 'region'),
      'KinesisStreamSourceConfiguration.KinesisStreamARN': route('the source', 'arn'),
      'MSKSourceConfiguration.MSKClusterARN': route('the source', 'arn'),
      'DatabaseSourceConfiguration.Endpoint': route('the source', 'host'),
    },
  }),
];
