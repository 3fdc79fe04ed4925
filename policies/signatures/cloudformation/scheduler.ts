import { egress, is, key, nothing, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** A target of the scheduler that calls a service by its action names no region: it is called where the schedule is. */
const NOT_AN_ACTION = { matches: /^(?!arn:[^:]*:scheduler:::)/ } as const;

/** Amazon EventBridge Scheduler. */
export const scheduler: readonly Signature[] = [
  signature('AWS::Scheduler::Schedule', {
    holds: 'control',
    encrypts: 'the schedule',
    properties: {
      KmsKeyArn: key(),
      'Target.Arn': route('the target', 'arn', NOT_AN_ACTION),
      'Target.Input': text('script'),
      'Target.SageMakerPipelineParameters.PipelineParameterList': text('environment'),
      'Target.DeadLetterConfig.Arn': route('the dead letter queue', 'arn'),
      'Target.EcsParameters.TaskDefinitionArn': route('the task', 'arn'),
      'Target.EcsParameters.NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp': egress('the task', 'it gets a public address', is('ENABLED')),
      'Target.RoleArn': nothing,
      ScheduleExpressionTimezone: nothing,
    },
  }),
  ...plain('control', 'AWS::Scheduler::ScheduleGroup'),
];
