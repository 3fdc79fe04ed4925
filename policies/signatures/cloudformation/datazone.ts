import { copy, key, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const GLUE = 'Props.GlueProperties.GlueConnectionInput';

/** Amazon DataZone, and SageMaker Unified Studio on top of it: environments may be in other regions than their domain. */
export const datazone: readonly Signature[] = [
  signature('AWS::DataZone::Domain', { holds: 'data', encrypts: 'the catalog', properties: { KmsKeyIdentifier: key() } }),
  signature('AWS::DataZone::Connection', {
    holds: 'network',
    properties: {
      'AwsLocation.AwsRegion': route('the connection', 'region'),
      'Configurations[].Properties': text('environment'),
      ...Object.fromEntries(['ConnectionProperties', 'SparkProperties', 'AthenaProperties', 'PythonProperties'].map((name) => [`${GLUE}.${name}`, text('environment')])),
      [`${GLUE}.AuthenticationConfiguration.OAuth2Properties.TokenUrl`]: route('the authorization server', 'host'),
      [`${GLUE}.AuthenticationConfiguration.SecretArn`]: key('the credentials'),
      [`${GLUE}.AuthenticationConfiguration.KmsKeyArn`]: key('the key of the credentials'),
      'Props.RedshiftProperties.Host': route('the warehouse', 'host'),
      'Props.RedshiftProperties.Credentials.SecretArn': key('the credentials'),
      'Props.SparkEmrProperties.ComputeArn': route('the cluster', 'arn'),
      'Props.SparkEmrProperties.ManagedEndpointArn': route('the cluster', 'arn'),
      'Props.SparkEmrProperties.LogUri': telemetry('the log', 'bucket'),
      'Props.SparkEmrProperties.JavaVirtualEnv': text('script'),
      'Props.SparkEmrProperties.PythonVirtualEnv': text('script'),
      'Props.SparkGlueProperties.JavaVirtualEnv': text('script'),
      'Props.SparkGlueProperties.PythonVirtualEnv': text('script'),
      'Props.AmazonQProperties.ProfileArn': route('the assistant', 'arn'),
      'Props.S3Properties.S3Uri': route('the location', 'bucket'),
      'Props.MlflowProperties.TrackingServerArn': route('the tracking server', 'arn'),
    },
  }),
  signature('AWS::DataZone::DataSource', {
    holds: 'control',
    properties: { 'Configuration.RedshiftRunConfiguration.RedshiftCredentialConfiguration.SecretManagerArn': key('the credentials') },
  }),
  signature('AWS::DataZone::Environment', { holds: 'control', properties: { EnvironmentAccountRegion: copy('the environment', 'region') } }),
  signature('AWS::DataZone::EnvironmentProfile', { holds: 'control', properties: { AwsAccountRegion: copy('the environment', 'region') } }),
  signature('AWS::DataZone::ProjectProfile', { holds: 'control', properties: { 'EnvironmentConfigurations[].AwsRegion.RegionName': copy('the environment', 'region') } }),
  signature('AWS::DataZone::EnvironmentBlueprintConfiguration', {
    holds: 'control',
    properties: {
      'EnabledRegions[]': copy('the environment', 'region'),
      'RegionalParameters[].Region': copy('the environment', 'region'),
      'RegionalParameters[].Parameters': text('environment'),
      GlobalParameters: text('environment'),
    },
  }),
  ...plain(
    'control',
    'AWS::DataZone::DomainUnit', 'AWS::DataZone::EnvironmentActions', 'AWS::DataZone::FormType', 'AWS::DataZone::GroupProfile', 'AWS::DataZone::Owner',
    'AWS::DataZone::PolicyGrant', 'AWS::DataZone::Project', 'AWS::DataZone::ProjectMembership', 'AWS::DataZone::SubscriptionTarget', 'AWS::DataZone::UserProfile',
  ),
];
