import { exposure, key, nothing, route, telemetry, text, without } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

/** What a behavior of a distribution names. */
const behavior = (prefix: string) => ({
  [`${prefix}.LambdaFunctionAssociations[].LambdaFunctionARN`]: route('the function at the edge', 'arn'),
  [`${prefix}.FunctionAssociations[].FunctionARN`]: nothing,
  [`${prefix}.RealtimeLogConfigArn`]: nothing,
});

const edge = (...types: readonly string[]) => types.map((type) => regionless(type, true));

/** Amazon CloudFront: served, and cached, at the edge all over the world, whatever the price class. */
export const cloudfront: readonly Signature[] = [
  regionless('AWS::CloudFront::Distribution', false, {
    holds: 'network',
    properties: {
      ...behavior('DistributionConfig.DefaultCacheBehavior'),
      ...behavior('DistributionConfig.CacheBehaviors[]'),
      'DistributionConfig.ViewerCertificate.AcmCertificateArn': key('the certificate'),
      'DistributionConfig.Origins[].DomainName': route('the origin', 'host'),
      'DistributionConfig.CustomOrigin.DNSName': route('the origin', 'host'),
      'DistributionConfig.S3Origin.DNSName': route('the origin', 'host'),
      'DistributionConfig.Origins[].OriginShield.OriginShieldRegion': route('the origin shield', 'region'),
      'DistributionConfig.Logging.Bucket': telemetry('the access log', 'host'),
      // Who may ask, and how far edges spread: content leaves the region with either.
      'DistributionConfig.Restrictions.GeoRestriction.Locations': nothing,
      'DistributionConfig.PriceClass': nothing,
      'DistributionConfig.Aliases': nothing,
    },
    omissions: [without([], 'it answers on the internet', exposure('the distribution', 'it answers on the internet'))],
  }),
  regionless('AWS::CloudFront::Function', false, { holds: 'compute', classified: false, properties: { FunctionCode: text('script') } }),
  regionless('AWS::CloudFront::ConnectionFunction', false, { holds: 'compute', classified: false, properties: { ConnectionFunctionCode: text('script') } }),
  regionless('AWS::CloudFront::DistributionTenant', false, {
    holds: 'network',
    properties: {
      'Customizations.Certificate.Arn': key('the certificate'),
      'Customizations.WebAcl.Arn': nothing('a web ACL of the edge has this one region in its name, wherever it works'),
      'Customizations.GeoRestrictions.Locations': nothing('countries that may ask, or may not'),
    },
  }),
  regionless('AWS::CloudFront::StreamingDistribution', false, {
    holds: 'network',
    properties: {
      'StreamingDistributionConfig.S3Origin.DomainName': route('the origin', 'host'),
      'StreamingDistributionConfig.Logging.Bucket': telemetry('the access log', 'host'),
    },
    omissions: [without([], 'it answers on the internet', exposure('the distribution', 'it answers on the internet'))],
  }),
  regionless('AWS::CloudFront::KeyValueStore', false, { holds: 'data', properties: { 'ImportSource.SourceArn': route('the import', 'bucket') } }),
  regionless('AWS::CloudFront::RealtimeLogConfig', true, {
    properties: { 'EndPoints[].KinesisStreamConfig.StreamArn': telemetry('the real-time log', 'arn') },
  }),
  regionless('AWS::CloudFront::VpcOrigin', false, { holds: 'network', properties: { 'VpcOriginEndpointConfig.Arn': route('the origin', 'arn') } }),
  regionless('AWS::CloudFront::ResponseHeadersPolicy', true, {
    properties: { 'ResponseHeadersPolicyConfig.SecurityHeadersConfig.XSSProtection.ReportUri': route('the reports of browsers', 'host') },
  }),
  ...edge(
    'AWS::CloudFront::AnycastIpList',
    'AWS::CloudFront::ConnectionGroup',
    'AWS::CloudFront::ContinuousDeploymentPolicy',
    'AWS::CloudFront::FieldLevelEncryptionProfile',
    'AWS::CloudFront::TrustStore',
    'AWS::CloudFront::OriginAccessControl',
    'AWS::CloudFront::CloudFrontOriginAccessIdentity',
    'AWS::CloudFront::CachePolicy',
    'AWS::CloudFront::OriginRequestPolicy',
    'AWS::CloudFront::KeyGroup',
    'AWS::CloudFront::PublicKey',
    'AWS::CloudFront::MonitoringSubscription',
  ),
];
