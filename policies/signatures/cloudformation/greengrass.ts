import { key, signature, text, weights } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** A definition, which may hold its first version, and the versions after it. */
const versioned = (kind: string, properties: Readonly<Record<string, ReturnType<typeof text>>>) => [
  signature(`AWS::Greengrass::${kind}Definition`, {
    holds: 'control',
    properties: Object.fromEntries(Object.entries(properties).map(([path, states]) => [`InitialVersion.${path}`, states])),
  }),
  signature(`AWS::Greengrass::${kind}DefinitionVersion`, { holds: 'control', properties }),
];

/** AWS IoT Greengrass in both versions: what runs on devices. */
export const greengrass: readonly Signature[] = [
  ...versioned('Connector', { 'Connectors[].Parameters': text('environment') }),
  ...versioned('Function', {
    'Functions[].FunctionConfiguration.ExecArgs': text('script'),
    'Functions[].FunctionConfiguration.Environment.Variables': text('environment'),
  }),
  ...versioned('Resource', {
    'Resources[].ResourceDataContainer.S3MachineLearningModelResourceData.S3Uri': weights,
    'Resources[].ResourceDataContainer.SecretsManagerSecretResourceData.ARN': key('the secret'),
  }),
  ...['Core', 'Device', 'Logger', 'Subscription'].flatMap((kind) => versioned(kind, {})),
  ...plain('control', 'AWS::Greengrass::Group', 'AWS::Greengrass::GroupVersion'),
  signature('AWS::GreengrassV2::ComponentVersion', {
    holds: 'control',
    properties: {
      InlineRecipe: text('script'),
      'LambdaFunction.ComponentLambdaParameters.EnvironmentVariables': text('environment'),
      'LambdaFunction.ComponentLambdaParameters.ExecArgs[]': text('script'),
    },
  }),
  signature('AWS::GreengrassV2::Deployment', { holds: 'control', properties: { 'Components{}.ConfigurationUpdate.Merge': text('script') } }),
];
