import { key, nothing, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

const PACK = {
  DeliveryS3Bucket: telemetry('the results', 'bucket'),
  TemplateBody: text('script'),
  TemplateS3Uri: route('the template', 'bucket'),
} as const;

/** AWS Config. What an aggregator gathers from other regions comes in. */
export const config: readonly Signature[] = [
  signature('AWS::Config::DeliveryChannel', {
    holds: 'telemetry',
    properties: {
      S3BucketName: telemetry('the configuration history', 'bucket'),
      S3KmsKeyArn: key('the key of the history'),
      SnsTopicARN: route('the notification topic', 'arn'),
    },
  }),
  signature('AWS::Config::ConfigurationAggregator', {
    holds: 'telemetry',
    properties: {
      'AccountAggregationSources[].AwsRegions': nothing,
      'AccountAggregationSources[].AllAwsRegions': nothing,
      'OrganizationAggregationSource.AllAwsRegions': nothing,
      'OrganizationAggregationSource.AwsRegions': nothing,
      'OrganizationAggregationSource.RoleArn': nothing,
    },
  }),
  signature('AWS::Config::AggregationAuthorization', {
    holds: 'control',
    properties: { AuthorizedAwsRegion: telemetry('the aggregation', 'region') },
  }),
  signature('AWS::Config::ConfigurationRecorder', { holds: 'telemetry', properties: { RoleARN: nothing, 'RecordingGroup.ResourceTypes': nothing } }),
  signature('AWS::Config::ConfigRule', {
    holds: 'control',
    properties: { InputParameters: nothing, 'Source.CustomPolicyDetails.PolicyText': nothing, 'Source.SourceIdentifier': route('the evaluation', 'arn', ADDRESSED) },
  }),
  signature('AWS::Config::ConformancePack', { holds: 'control', properties: PACK }),
  signature('AWS::Config::OrganizationConformancePack', { holds: 'control', properties: PACK }),
  signature('AWS::Config::OrganizationConfigRule', {
    holds: 'control',
    properties: { 'OrganizationCustomRuleMetadata.LambdaFunctionArn': route('the evaluation', 'arn') },
  }),
  ...plain('telemetry', 'AWS::Config::Connector'),
  ...plain('control', 'AWS::Config::RemediationConfiguration', 'AWS::Config::StoredQuery'),
];
