import { copy, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const actions = (path: string) => ({
  [`${path}.Sqs.QueueUrl`]: copy('the event', 'host'),
  [`${path}.Sns.TargetArn`]: copy('the event', 'arn'),
  [`${path}.Lambda.FunctionArn`]: route('the function', 'arn'),
});

const STATE = 'DetectorModelDefinition.States[]';

/** AWS IoT Events. */
export const iotevents: readonly Signature[] = [
  signature('AWS::IoTEvents::AlarmModel', { holds: 'control', properties: actions('AlarmEventActions.AlarmActions[]') }),
  signature('AWS::IoTEvents::DetectorModel', {
    holds: 'control',
    properties: {
      ...actions(`${STATE}.OnInput.Events[].Actions[]`),
      ...actions(`${STATE}.OnInput.TransitionEvents[].Actions[]`),
      ...actions(`${STATE}.OnEnter.Events[].Actions[]`),
      ...actions(`${STATE}.OnExit.Events[].Actions[]`),
    },
  }),
  ...plain('network', 'AWS::IoTEvents::Input'),
];
