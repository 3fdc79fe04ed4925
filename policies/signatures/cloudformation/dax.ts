import { copy, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** DynamoDB Accelerator. */
export const dax: readonly Signature[] = [
  signature('AWS::DAX::Cluster', {
    holds: 'data',
    properties: { 'AvailabilityZones[]': copy('the node', 'zone'), NotificationTopicARN: route('the notification topic', 'arn') },
  }),
  ...plain('network', 'AWS::DAX::SubnetGroup'),
  ...plain('control', 'AWS::DAX::ParameterGroup'),
];
