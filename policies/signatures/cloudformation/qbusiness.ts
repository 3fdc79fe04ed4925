import { copy, exposure, feature, key, nothing, route, signature, text, unread, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const hook = (prefix: string) => ({
  [`DocumentEnrichmentConfiguration.${prefix}HookConfiguration.LambdaArn`]: route('the enrichment', 'arn'),
  [`DocumentEnrichmentConfiguration.${prefix}HookConfiguration.S3BucketName`]: copy('the enriched documents', 'bucket'),
});

const OAUTH = 'AuthConfiguration.OAuth2ClientCredentialConfiguration';

/** Amazon Q Business. */
export const qbusiness: readonly Signature[] = [
  signature('AWS::QBusiness::Application', {
    holds: 'data',
    encrypts: 'the application',
    properties: { 'EncryptionConfiguration.KmsKeyId': key(), IdentityCenterInstanceArn: nothing, IamIdentityProviderArn: nothing, RoleArn: nothing },
    omissions: [without([], 'it answers across regions by default', feature('qbusiness', 'the answers'))],
  }),
  signature('AWS::QBusiness::Index', { holds: 'data', classified: false }),
  signature('AWS::QBusiness::Retriever', { holds: 'compute', classified: false, properties: { RoleArn: nothing } }),
  signature('AWS::QBusiness::DataSource', {
    holds: 'data',
    classified: false,
    properties: { Configuration: text('script'), ...hook('PreExtraction'), ...hook('PostExtraction'), RoleArn: nothing },
  }),
  signature('AWS::QBusiness::Plugin', {
    holds: 'network',
    properties: {
      ServerUrl: route('the plugin', 'host'),
      'CustomPluginConfiguration.ApiSchema.Payload': text('script'),
      'CustomPluginConfiguration.ApiSchema.S3.Bucket': unread(
        'the schema of the plugin, which says whom it calls, is not part of the template',
        'write the schema into the template',
      ),
      [`${OAUTH}.AuthorizationUrl`]: route('the sign-in', 'host'),
      [`${OAUTH}.TokenUrl`]: route('the sign-in', 'host'),
      [`${OAUTH}.SecretArn`]: key('the credentials of the plugin'),
      'AuthConfiguration.BasicAuthConfiguration.SecretArn': key('the credentials of the plugin'),
    },
  }),
  signature('AWS::QBusiness::DataAccessor', {
    holds: 'control',
    omissions: [
      without(
        [],
        'another company asks the index',
        unread('another company asks the index, and no property says where it is', 'waive it with the company and its region as the reason'),
      ),
    ],
  }),
  ...plain('control', 'AWS::QBusiness::Permission'),
  signature('AWS::QBusiness::WebExperience', {
    holds: 'network',
    properties: {
      'IdentityProviderConfiguration.SamlConfiguration.AuthenticationUrl': route('the sign-in', 'host'),
      'IdentityProviderConfiguration.OpenIDConnectConfiguration.SecretsArn': key('the credentials of the sign-in'),
    },
    omissions: [without([], 'it answers on the internet', exposure('the web experience', 'it answers on the internet'))],
  }),
];
