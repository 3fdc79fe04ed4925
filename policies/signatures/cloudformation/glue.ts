import { copy, egress, exposure, key, nothing, route, signature, telemetry, text, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const STORED = { matches: /^s3/ } as const;
const outside = (what: string) =>
  without('Connections', `a ${what} without a connection reaches the internet`, egress(`the ${what}`, 'it is attached to no network of its own, and reaches the internet'));

/** What the catalog says of data, and where data lies. */
const catalog = [
  signature('AWS::Glue::Catalog', {
    holds: 'data',
    classified: false,
    properties: {
      'TargetRedshiftCatalog.CatalogArn': route('the linked catalog', 'arn'),
      'CatalogProperties.DataLakeAccessProperties.KmsKey': key('the key of the moved data'),
    },
  }),
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
      'TableInput.StorageDescriptor.Location': copy('the data of the table', 'bucket', STORED),
      'OpenTableFormatInput.IcebergInput.IcebergTableInput.Location': copy('the data of the table', 'bucket', STORED),
    },
  }),
  signature('AWS::Glue::Partition', {
    holds: 'data',
    classified: false,
    properties: { 'PartitionInput.StorageDescriptor.Location': copy('the data of the partition', 'bucket', STORED) },
  }),
  signature('AWS::Glue::UserDefinedFunction', { holds: 'control', properties: { 'ResourceUris[].Uri': route('the code of the function', 'bucket', STORED) } }),
  signature('AWS::Glue::DataCatalogEncryptionSettings', {
    holds: 'control',
    properties: {
      'DataCatalogEncryptionSettings.EncryptionAtRest.SseAwsKmsKeyId': key('the key of the catalog'),
      'DataCatalogEncryptionSettings.ConnectionPasswordEncryption.KmsKeyId': key('the key of the passwords'),
    },
  }),
  signature('AWS::Glue::Crawler', {
    holds: 'control',
    properties: { 'Targets.S3Targets[].DlqEventQueueArn': route('the dead letter queue', 'arn'), 'Targets.CatalogTargets[].DlqEventQueueArn': route('the dead letter queue', 'arn') },
  }),
  ...plain(
    'control',
    'AWS::Glue::Classifier', 'AWS::Glue::CustomEntityType', 'AWS::Glue::DataQualityRuleset', 'AWS::Glue::IdentityCenterConfiguration', 'AWS::Glue::Registry',
    'AWS::Glue::Schema', 'AWS::Glue::SchemaVersion', 'AWS::Glue::SchemaVersionMetadata', 'AWS::Glue::TableOptimizer', 'AWS::Glue::UsageProfile',
  ),
];

const AUTHORIZATION = route('the authorization server', 'host');
const OAUTH = 'ConnectorAuthenticationConfiguration.OAuth2Properties';

/** Ways to other stores. */
const connections = [
  signature('AWS::Glue::Connection', {
    holds: 'network',
    properties: {
      'ConnectionInput.ConnectionProperties': text('environment'),
      'ConnectionInput.AthenaProperties': text('environment'),
      'ConnectionInput.PythonProperties': text('environment'),
      'ConnectionInput.SparkProperties': text('environment'),
      'ConnectionInput.AuthenticationConfiguration.SecretArn': key('the credentials'),
      'ConnectionInput.AuthenticationConfiguration.KmsKeyArn': key('the key of the credentials'),
      'ConnectionInput.AuthenticationConfiguration.OAuth2Properties.TokenUrl': AUTHORIZATION,
    },
  }),
  signature('AWS::Glue::ConnectionType', {
    holds: 'control',
    properties: {
      'ConnectionProperties.Url.DefaultValue': route('the connected service', 'host'),
      [`${OAUTH}.AuthorizationCodeProperties.AuthorizationCodeUrl.DefaultValue`]: AUTHORIZATION,
      [`${OAUTH}.AuthorizationCodeProperties.TokenUrl.DefaultValue`]: AUTHORIZATION,
      [`${OAUTH}.ClientCredentialsProperties.TokenUrl.DefaultValue`]: AUTHORIZATION,
      [`${OAUTH}.JWTBearerProperties.TokenUrl.DefaultValue`]: AUTHORIZATION,
    },
  }),
  signature('AWS::Glue::Integration', {
    holds: 'network',
    encrypts: 'the integration',
    properties: { KmsKeyId: key(), SourceArn: route('the source', 'arn'), TargetArn: copy('the replicated data', 'arn') },
  }),
  signature('AWS::Glue::IntegrationResourceProperty', {
    holds: 'control',
    properties: { 'TargetProcessingProperties.KmsArn': key(), 'TargetProcessingProperties.EventBusArn': telemetry('the event', 'arn') },
  }),
];

/** What runs. */
const jobs = [
  signature('AWS::Glue::Job', {
    holds: 'compute',
    properties: {
      DefaultArguments: text('environment'),
      NonOverridableArguments: text('environment'),
      'Command.ScriptLocation': route('the script', 'bucket'),
      LogUri: telemetry('the log', 'bucket'),
      Role: nothing,
    },
    omissions: [outside('job')],
  }),
  signature('AWS::Glue::Session', { holds: 'compute', properties: { DefaultArguments: text('environment') }, omissions: [outside('session')] }),
  signature('AWS::Glue::DevEndpoint', {
    holds: 'compute',
    properties: {
      Arguments: text('environment'),
      ExtraJarsS3Path: route('the library', 'bucket'),
      ExtraPythonLibsS3Path: route('the library', 'bucket'),
    },
    omissions: [
      without(
        'SubnetId',
        'an endpoint outside a network is on the internet',
        exposure('the endpoint', 'it is attached to no network of its own, and has a public address'),
        egress('the endpoint', 'it is attached to no network of its own, and reaches the internet'),
      ),
    ],
  }),
  signature('AWS::Glue::Blueprint', { holds: 'control', properties: { BlueprintLocation: route('the blueprint', 'bucket') } }),
  signature('AWS::Glue::Trigger', { holds: 'control', properties: { 'Actions[].Arguments': text('environment') } }),
  signature('AWS::Glue::Workflow', { holds: 'control', properties: { DefaultRunProperties: text('environment') } }),
  signature('AWS::Glue::MLTransform', { holds: 'control', properties: { 'TransformEncryption.MLUserDataEncryption.KmsKeyId': key('the key of the labels') } }),
  signature('AWS::Glue::SecurityConfiguration', {
    holds: 'control',
    properties: {
      'EncryptionConfiguration.S3Encryptions[].KmsKeyArn': key('the key of the files'),
      'EncryptionConfiguration.CloudWatchEncryption.KmsKeyArn': key('the key of the log'),
      'EncryptionConfiguration.JobBookmarksEncryption.KmsKeyArn': key('the key of the bookmarks'),
    },
  }),
];

/** AWS Glue. */
export const glue: readonly Signature[] = [...catalog, ...connections, ...jobs];
