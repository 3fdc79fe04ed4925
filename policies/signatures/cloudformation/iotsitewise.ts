import { image, key, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const CONTAINER = 'TaskConfiguration.ContainerTaskConfiguration';

/** AWS IoT SiteWise. */
export const iotsitewise: readonly Signature[] = [
  signature('AWS::IoTSiteWise::Dataset', {
    holds: 'control',
    properties: { 'DatasetSource.SourceDetail.Kendra.KnowledgeBaseArn': route('the knowledge base', 'arn') },
  }),
  signature('AWS::IoTSiteWise::Pipeline', {
    holds: 'compute',
    classified: false,
    properties: { EnvironmentVariables: text('environment'), 'Computations[].EnvironmentVariables': text('environment') },
  }),
  signature('AWS::IoTSiteWise::Portal', { holds: 'control', properties: { 'Alarms.NotificationLambdaArn': route('the notification of alarms', 'arn') } }),
  signature('AWS::IoTSiteWise::Task', {
    holds: 'compute',
    containers: { [CONTAINER]: { image: 'EcrUri', command: ['Command[]'], variables: 'EnvironmentVariables' } },
    properties: {
      [`${CONTAINER}.EcrUri`]: image,
      [`${CONTAINER}.Command`]: text('script'),
      [`${CONTAINER}.EnvironmentVariables`]: text('environment'),
      [`${CONTAINER}.Mounts[].Source.S3AccessPoint.AccessPointArn`]: route('the mounted bucket', 'arn'),
    },
  }),
  signature('AWS::IoTSiteWise::Workspace', { holds: 'data', encrypts: 'the workspace', properties: { KmsKeyId: key() } }),
  ...plain('data', 'AWS::IoTSiteWise::Asset'),
  ...plain(
    'control',
    'AWS::IoTSiteWise::AccessPolicy', 'AWS::IoTSiteWise::Application', 'AWS::IoTSiteWise::AssetModel', 'AWS::IoTSiteWise::ComputationModel',
    'AWS::IoTSiteWise::Dashboard', 'AWS::IoTSiteWise::Gateway', 'AWS::IoTSiteWise::Project',
  ),
];
