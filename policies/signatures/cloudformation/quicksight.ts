import { copy, feature, is, key, nothing, route, signature, text, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const HOSTS = [
  'Aurora', 'AuroraPostgreSql', 'Databricks', 'MariaDb', 'MySql', 'Oracle', 'PostgreSql', 'Presto', 'Redshift', 'Snowflake', 'Spark', 'SqlServer', 'Starburst', 'Teradata', 'Trino',
];
const SIGN_IN = route('the sign-in', 'host');

const parameters = (prefix: string) => ({
  ...Object.fromEntries(HOSTS.map((kind) => [`${prefix}.${kind}Parameters.Host`, route('the data source', 'host')])),
  ...Object.fromEntries(['Snowflake', 'Starburst'].map((kind) => [`${prefix}.${kind}Parameters.OAuthParameters.TokenProviderUrl`, SIGN_IN])),
  [`${prefix}.S3Parameters.ManifestFileLocation.Bucket`]: copy('the imported data', 'bucket'),
  [`${prefix}.S3TablesParameters.TableBucketArn`]: route('the data source', 'arn'),
});

const CONNECTION = 'AuthenticationConfig.AuthenticationMetadata';
const CODE_GRANT = `${CONNECTION}.AuthorizationCodeGrantMetadata.AuthorizationCodeGrantCredentialsDetails.AuthorizationCodeGrantDetails`;
const CONNECTIONS = ['ApiKeyConnection', 'AuthorizationCodeGrant', 'BasicAuthConnection', 'ClientCredentialsGrant', 'NoneConnection'];
/** Parts of a dashboard that models write. */
const WRITTEN = ['DataQAEnabled', 'DataStoriesSharing', 'ExecutiveSummary'];

/** Amazon QuickSight, now a part of Quick Suite. */
export const quicksight: readonly Signature[] = [
  signature('AWS::QuickSight::DataSource', {
    holds: 'network',
    properties: {
      ...parameters('DataSourceParameters'),
      ...parameters('AlternateDataSourceParameters[]'),
      ...parameters('Credentials.CredentialPair.AlternateDataSourceParameters[]'),
      'Credentials.SecretArn': key('the credentials of the data source'),
      Name: nothing,
    },
  }),
  signature('AWS::QuickSight::ActionConnector', {
    holds: 'network',
    properties: {
      ...Object.fromEntries(CONNECTIONS.map((kind) => [`${CONNECTION}.${kind}Metadata.BaseEndpoint`, route('the actions', 'host')])),
      [`${CODE_GRANT}.TokenEndpoint`]: SIGN_IN,
      [`${CODE_GRANT}.AuthorizationEndpoint`]: SIGN_IN,
      [`${CONNECTION}.ClientCredentialsGrantMetadata.ClientCredentialsDetails.ClientCredentialsGrantDetails.TokenEndpoint`]: SIGN_IN,
    },
  }),
  signature('AWS::QuickSight::OAuthClientApplication', {
    holds: 'network',
    properties: { OAuthTokenEndpointUrl: SIGN_IN, OAuthAuthorizationEndpointUrl: SIGN_IN },
  }),
  signature('AWS::QuickSight::DLPSetting', {
    holds: 'network',
    properties: {
      ProviderType: route('the check by Microsoft Purview', 'anywhere', is('MICROSOFT_PURVIEW')),
      'ProviderConfig.MicrosoftPurview.Credentials.SecretArn': key('the credentials of the check'),
    },
  }),
  signature('AWS::QuickSight::Dashboard', {
    holds: 'control',
    properties: Object.fromEntries(
      WRITTEN.map((part) => [`DashboardPublishOptions.${part}Option.AvailabilityStatus`, feature('quick-suite', 'what models write of the dashboard', is('ENABLED'))]),
    ),
  }),
  ...['AWS::QuickSight::Agent', 'AWS::QuickSight::Flow', 'AWS::QuickSight::Topic', 'AWS::QuickSight::TopicV2'].map((type) =>
    signature(type, {
      holds: 'control',
      properties: { Name: nothing, Description: nothing, ...(type.endsWith('::Flow') && { FlowDefinition: text('script') }) },
      omissions: [without([], 'it answers across the regions of a geography', feature('quick-suite', 'the answers'))],
    }),
  ),
  signature('AWS::QuickSight::KnowledgeBase', {
    holds: 'data',
    classified: false,
    properties: { 'KnowledgeBaseConfiguration.TemplateConfiguration.Template': text('script') },
  }),
  ...plain('data', 'AWS::QuickSight::DataSet', 'AWS::QuickSight::Space'),
  ...plain('network', 'AWS::QuickSight::VPCConnection'),
  ...plain(
    'control',
    ...['Analysis', 'ApprovalPolicy', 'CustomPermissions', 'Customization', 'Folder', 'LimitsProfile', 'RefreshSchedule', 'Template', 'Theme']
      .map((name) => `AWS::QuickSight::${name}`),
  ),
];
