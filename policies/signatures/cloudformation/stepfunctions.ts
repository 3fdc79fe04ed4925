import { key, nothing, signature, telemetry, text, unread } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Step Functions. What a definition calls is found in its text. */
export const stepfunctions: readonly Signature[] = [
  signature('AWS::StepFunctions::StateMachine', {
    holds: 'compute',
    encrypts: 'the state machine',
    properties: {
      'EncryptionConfiguration.KmsKeyId': key(),
      DefinitionString: text('script'),
      Definition: text('script'),
      DefinitionSubstitutions: text('environment'),
      'DefinitionS3Location.Bucket': unread(
        'the definition of the state machine is not part of the template',
        'write the definition into the template',
      ),
      'LoggingConfiguration.Destinations[].CloudWatchLogsLogGroup.LogGroupArn': telemetry('the log', 'arn'),
      RoleArn: nothing,
    },
  }),
  signature('AWS::StepFunctions::Activity', {
    holds: 'compute',
    classified: false,
    encrypts: 'the activity',
    properties: { 'EncryptionConfiguration.KmsKeyId': key() },
  }),
  ...plain('control', 'AWS::StepFunctions::StateMachineAlias', 'AWS::StepFunctions::StateMachineVersion'),
];
