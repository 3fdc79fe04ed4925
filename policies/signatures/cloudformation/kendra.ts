import { copy, key, nothing, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const SOURCE = 'DataSourceConfiguration';

/** Amazon Kendra. An index keeps a copy of what its sources hold. */
export const kendra: readonly Signature[] = [
  signature('AWS::Kendra::Index', {
    holds: 'data',
    encrypts: 'the index',
    properties: {
      'ServerSideEncryptionConfiguration.KmsKeyId': key(),
      'UserTokenConfigurations[].JwtTokenTypeConfiguration.URL': route('the identity provider', 'host'),
      RoleArn: nothing,
    },
  }),
  signature('AWS::Kendra::DataSource', {
    holds: 'data',
    classified: false,
    properties: {
      [`${SOURCE}.S3Configuration.BucketName`]: copy('the indexed bucket', 'bucket'),
      [`${SOURCE}.WebCrawlerConfiguration.Urls.SeedUrlConfiguration.SeedUrls[]`]: text('url'),
      [`${SOURCE}.WebCrawlerConfiguration.ProxyConfiguration.Host`]: text('url'),
      [`${SOURCE}.ConfluenceConfiguration.ServerUrl`]: route('the indexed service', 'host'),
      [`${SOURCE}.SalesforceConfiguration.ServerUrl`]: route('the indexed service', 'host'),
      [`${SOURCE}.ServiceNowConfiguration.HostUrl`]: route('the indexed service', 'host'),
      [`${SOURCE}.SharePointConfiguration.Urls[]`]: text('url'),
      [`${SOURCE}.DatabaseConfiguration.ConnectionConfiguration.DatabaseHost`]: route('the indexed database', 'host'),
      [`${SOURCE}.TemplateConfiguration.Template`]: text('script'),
      'CustomDocumentEnrichmentConfiguration.PreExtractionHookConfiguration.S3Bucket': copy('the extracted documents', 'bucket'),
      'CustomDocumentEnrichmentConfiguration.PostExtractionHookConfiguration.S3Bucket': copy('the extracted documents', 'bucket'),
      'CustomDocumentEnrichmentConfiguration.PreExtractionHookConfiguration.LambdaArn': route('the extraction hook', 'arn'),
      'CustomDocumentEnrichmentConfiguration.PostExtractionHookConfiguration.LambdaArn': route('the extraction hook', 'arn'),
      RoleArn: nothing,
    },
  }),
  signature('AWS::Kendra::Faq', { holds: 'data', classified: false, properties: { 'S3Path.Bucket': copy('the indexed bucket', 'bucket'), RoleArn: nothing } }),
  ...plain('control', 'AWS::Kendra::FeaturedResultsSet', 'AWS::Kendra::QuerySuggestionsBlockList', 'AWS::Kendra::Thesaurus'),
  ...plain('compute', 'AWS::KendraRanking::ExecutionPlan'),
];
