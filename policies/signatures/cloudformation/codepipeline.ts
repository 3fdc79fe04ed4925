import { copyOf, is, key, nothing, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** What a condition of a stage runs, and where. */
const condition = (name: string) => ({
  [`Stages[].${name}.Conditions[].Rules[].Region`]: copyOf('state', 'the condition', 'region'),
  [`Stages[].${name}.Conditions[].Rules[].Configuration`]: text('environment'),
  [`Stages[].${name}.Conditions[].Rules[].Commands`]: text('script'),
});

/** AWS CodePipeline. */
export const codepipeline: readonly Signature[] = [
  signature('AWS::CodePipeline::Pipeline', {
    holds: 'state',
    properties: {
      'Stages[].Actions[].Region': copyOf('state', 'the action', 'region'),
      'ArtifactStores[].Region': copyOf('state', 'the artifacts', 'region'),
      'ArtifactStores[].ArtifactStore.Location': copyOf('state', 'the artifacts', 'bucket'),
      'ArtifactStores[].ArtifactStore.EncryptionKey.Id': key('the key of the artifacts'),
      'ArtifactStore.Location': copyOf('state', 'the artifacts', 'bucket'),
      'ArtifactStore.EncryptionKey.Id': key('the key of the artifacts'),
      'Stages[].Actions[].ActionTypeId.Provider': route('the source', 'anywhere', is('GitHub')),
      'Stages[].Actions[].Configuration': text('environment'),
      'Stages[].Actions[].RoleArn': nothing,
      'Stages[].Actions[].Commands': text('script'),
      'Stages[].Actions[].EnvironmentVariables': text('environment'),
      ...condition('BeforeEntry'),
      ...condition('OnSuccess'),
      ...condition('OnFailure'),
      RoleArn: nothing,
    },
  }),
  signature('AWS::CodePipeline::Webhook', {
    holds: 'network',
    properties: { RegisterWithThirdParty: route('the webhook of a third party', 'anywhere', is(true)) },
  }),
  ...plain('control', 'AWS::CodePipeline::CustomActionType'),
];
