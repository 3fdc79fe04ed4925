import { copyOf, is, key, nothing, route, signature, text } from '../define';
import type { Signature } from '../signature';

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
      'Stages[].BeforeEntry.Conditions[].Rules[].Region': copyOf('state', 'the condition', 'region'),
      'Stages[].OnSuccess.Conditions[].Rules[].Region': copyOf('state', 'the condition', 'region'),
      'Stages[].OnFailure.Conditions[].Rules[].Region': copyOf('state', 'the condition', 'region'),
      RoleArn: nothing,
    },
  }),
  signature('AWS::CodePipeline::Webhook', {
    holds: 'network',
    properties: { RegisterWithThirdParty: route('the webhook of a third party', 'anywhere', is(true)) },
  }),
];
