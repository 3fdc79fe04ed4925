import { nothing, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS CodeDeploy. */
export const codedeploy: readonly Signature[] = [
  ...plain('control', 'AWS::CodeDeploy::Application', 'AWS::CodeDeploy::DeploymentConfig'),
  signature('AWS::CodeDeploy::DeploymentGroup', {
    holds: 'control',
    properties: {
      ServiceRoleArn: nothing,
      'Deployment.Revision.S3Location.Bucket': route('the revision', 'bucket'),
      'Deployment.Revision.GitHubLocation.Repository': route('the revision', 'anywhere'),
      'TriggerConfigurations[].TriggerTargetArn': route('the notification topic', 'arn'),
    },
  }),
];
