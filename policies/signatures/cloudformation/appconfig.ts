import { is, key, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

/** AWS AppConfig. A configuration is kept by the service, or read from where its location says. */
export const appconfig: readonly Signature[] = [
  signature('AWS::AppConfig::ConfigurationProfile', {
    holds: 'control',
    encrypts: { what: 'the hosted configuration', given: { path: 'LocationUri', when: is('hosted') } },
    properties: {
      KmsKeyIdentifier: key(),
      LocationUri: route('the configuration', 'bucket', { matches: /^s3:/ }),
      'Validators[].Content': route('the validator', 'arn', ADDRESSED),
    },
  }),
  signature('AWS::AppConfig::HostedConfigurationVersion', { holds: 'data', classified: false, properties: { Content: text('script') } }),
  signature('AWS::AppConfig::Deployment', { holds: 'control', properties: { KmsKeyIdentifier: key() } }),
  signature('AWS::AppConfig::Extension', { holds: 'control', properties: { 'Actions{}[].Uri': route('the extension', 'arn') } }),
  ...plain(
    'control',
    'AWS::AppConfig::Application',
    'AWS::AppConfig::DeploymentStrategy',
    'AWS::AppConfig::Environment',
    'AWS::AppConfig::ExperimentDefinition',
    'AWS::AppConfig::ExperimentRun',
    'AWS::AppConfig::ExtensionAssociation',
  ),
];
