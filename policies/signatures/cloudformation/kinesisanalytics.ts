import { copy, copyOf, egress, given, key, route, signature, telemetry, text, without } from '../define';
import type { Signature } from '../signature';

const input = (path: string) => ({
  [`${path}.KinesisStreamsInput.ResourceARN`]: route('the source', 'arn'),
  [`${path}.KinesisFirehoseInput.ResourceARN`]: route('the source', 'arn'),
  [`${path}.InputProcessingConfiguration.InputLambdaProcessor.ResourceARN`]: route('the function', 'arn'),
});

const OUTPUT = {
  'Output.LambdaOutput.ResourceARN': route('the function', 'arn'),
  'Output.KinesisFirehoseOutput.ResourceARN': copy('the results', 'arn'),
  'Output.KinesisStreamsOutput.ResourceARN': copy('the results', 'arn'),
} as const;

const CONFIGURATION = 'ApplicationConfiguration';
const NOTEBOOK = `${CONFIGURATION}.ZeppelinApplicationConfiguration`;
const OPEN = egress('the application', 'it is attached to no network of its own, and reaches the internet');

/** Amazon Managed Service for Apache Flink, and what was Kinesis Data Analytics. */
export const kinesisanalytics: readonly Signature[] = [
  signature('AWS::KinesisAnalytics::Application', { holds: 'compute', properties: { ...input('Inputs[]'), ApplicationCode: text('script') } }),
  signature('AWS::KinesisAnalyticsV2::Application', {
    holds: 'compute',
    encrypts: 'the application',
    properties: {
      ...input(`${CONFIGURATION}.SqlApplicationConfiguration.Inputs[]`),
      [`${CONFIGURATION}.ApplicationEncryptionConfiguration.KeyId`]: key(),
      [`${CONFIGURATION}.ApplicationCodeConfiguration.CodeContent.TextContent`]: text('script'),
      [`${CONFIGURATION}.EnvironmentProperties.PropertyGroups[].PropertyMap`]: text('environment'),
      [`${NOTEBOOK}.CatalogConfiguration.GlueDataCatalogConfiguration.DatabaseARN`]: route('the catalog', 'arn'),
      [`${NOTEBOOK}.DeployAsApplicationConfiguration.S3ContentLocation.BucketARN`]: copyOf('state', 'the deployed notebook', 'bucket'),
    },
    omissions: [
      without(
        `${CONFIGURATION}.VpcConfigurations`,
        'an application outside a network reaches the internet',
        given('RuntimeEnvironment', { matches: /^(?:FLINK|ZEPPELIN)/ }, OPEN),
      ),
    ],
  }),
  ...['KinesisAnalytics', 'KinesisAnalyticsV2'].flatMap((service) => [
    signature(`AWS::${service}::ApplicationOutput`, { holds: 'network', properties: OUTPUT }),
    signature(`AWS::${service}::ApplicationReferenceDataSource`, { holds: 'control' }),
  ]),
  signature('AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption', {
    holds: 'control',
    properties: { 'CloudWatchLoggingOption.LogStreamARN': telemetry('the log', 'arn') },
  }),
];
