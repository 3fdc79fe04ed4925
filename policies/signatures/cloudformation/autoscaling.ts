import { copy, exposure, is, nothing, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon EC2 Auto Scaling. */
export const autoscaling: readonly Signature[] = [
  signature('AWS::AutoScaling::AutoScalingGroup', {
    holds: 'compute',
    properties: {
      'AvailabilityZones[]': copy('the group', 'zone'),
      'AvailabilityZoneIds[]': copy('the group', 'zone'),
      'NotificationConfigurations[].TopicARN': route('the notification topic', 'arn'),
      'NotificationConfiguration.TopicARN': route('the notification topic', 'arn'),
      'LifecycleHookSpecificationList[].NotificationTargetARN': route('the lifecycle hook', 'arn'),
      'TargetGroupARNs[]': route('the target group', 'arn'),
      ServiceLinkedRoleARN: nothing,
    },
  }),
  signature('AWS::AutoScaling::LaunchConfiguration', {
    holds: 'compute',
    classified: false,
    properties: {
      UserData: text('script'),
      ImageId: nothing,
      IamInstanceProfile: nothing,
      AssociatePublicIpAddress: exposure('the instance', 'it gets a public address', is(true)),
    },
  }),
  signature('AWS::AutoScaling::LifecycleHook', { holds: 'control', properties: { NotificationTargetARN: route('the lifecycle hook', 'arn') } }),
  ...plain('control', 'AWS::AutoScaling::ScalingPolicy', 'AWS::AutoScaling::ScheduledAction', 'AWS::AutoScaling::WarmPool'),
];
