import { copy, is, key, nothing, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** What a user pool sends, and whom it asks; a replica may have settings of its own. */
const SENDING = {
  'SmsConfiguration.SnsRegion': route('the text messages', 'region'),
  'SmsConfiguration.EumsSms.Region': route('the text messages', 'region'),
  'SmsConfiguration.SnsCallerArn': nothing,
  'EmailConfiguration.SourceArn': route('the mail', 'arn'),
  'EmailConfiguration.From': nothing,
  'EmailConfiguration.ReplyToEmailAddress': nothing,
  'LambdaConfig.CustomEmailSender.LambdaArn': route('the mail', 'arn'),
  'LambdaConfig.CustomSMSSender.LambdaArn': route('the text messages', 'arn'),
  'LambdaConfig.KMSKeyID': route('the key of the messages', 'key'),
  'LambdaConfig.PreTokenGenerationConfig.LambdaArn': route('the trigger', 'arn'),
  'LambdaConfig.InboundFederation.LambdaArn': route('the trigger', 'arn'),
} as const;

/** Amazon Cognito. */
export const cognito: readonly Signature[] = [
  signature('AWS::Cognito::UserPool', {
    holds: 'data',
    encrypts: 'the user pool',
    properties: {
      'KeyConfiguration.KmsKeyArn': key(),
      ...SENDING,
      UserPoolTags: nothing,
      EmailVerificationMessage: nothing,
      VerificationMessageTemplate: nothing,
    },
  }),
  signature('AWS::Cognito::UserPoolReplica', { holds: 'data', classified: false, properties: { RegionName: copy('the replica', 'region') } }),
  // Where browsers return to is not where this service sends anything.
  signature('AWS::Cognito::UserPoolClient', {
    holds: 'control',
    properties: {
      CallbackURLs: nothing,
      LogoutURLs: nothing,
      DefaultRedirectURI: nothing,
      'AnalyticsConfiguration.ApplicationArn': telemetry('the analytics of the users', 'arn'),
    },
  }),
  signature('AWS::Cognito::UserPoolDomain', {
    holds: 'network',
    properties: {
      'CustomDomainConfig.CertificateArn': [key('the certificate'), route('the login pages at the edge', 'anywhere')],
      'Routing.Failover.SecondaryRegion': copy('the secondary user pool', 'region'),
      Domain: nothing,
    },
  }),
  signature('AWS::Cognito::UserPoolIdentityProvider', {
    holds: 'control',
    properties: {
      ProviderType: route('the sign-in at a third party', 'anywhere', is('Google', 'Facebook', 'SignInWithApple', 'LoginWithAmazon')),
      ProviderDetails: text('environment'),
    },
  }),
  signature('AWS::Cognito::IdentityPool', {
    holds: 'data',
    properties: {
      SupportedLoginProviders: route('the sign-in at a third party', 'anywhere'),
      'PushSync.ApplicationArns[]': route('the push messages', 'arn'),
      'CognitoEvents.SyncTrigger': route('the trigger', 'arn'),
      'OpenIdConnectProviderARNs[]': nothing,
      'SamlProviderARNs[]': nothing,
      'CognitoIdentityProviders[].ProviderName': route('the user pool', 'host'),
    },
  }),
  signature('AWS::Cognito::LogDeliveryConfiguration', {
    holds: 'telemetry',
    properties: {
      'LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn': telemetry('the log', 'arn'),
      'LogConfigurations[].FirehoseConfiguration.StreamArn': telemetry('the log', 'arn'),
      'LogConfigurations[].S3Configuration.BucketArn': telemetry('the log', 'bucket'),
    },
  }),
  signature('AWS::Cognito::UserPoolRegionalConfigurationAttachment', { holds: 'control', properties: SENDING }),
  signature('AWS::Cognito::UserPoolRiskConfigurationAttachment', {
    holds: 'control',
    properties: { 'AccountTakeoverRiskConfiguration.NotifyConfiguration.SourceArn': route('the mail', 'arn') },
  }),
  ...plain('data', 'AWS::Cognito::UserPoolUser'),
  ...plain(
    'control',
    'AWS::Cognito::ManagedLoginBranding',
    'AWS::Cognito::Terms',
    'AWS::Cognito::UserPoolGroup',
    'AWS::Cognito::UserPoolUserToGroupAttachment',
    'AWS::Cognito::UserPoolResourceServer',
    'AWS::Cognito::IdentityPoolRoleAttachment',
    'AWS::Cognito::IdentityPoolPrincipalTag',
    'AWS::Cognito::UserPoolUICustomizationAttachment',
  ),
];
