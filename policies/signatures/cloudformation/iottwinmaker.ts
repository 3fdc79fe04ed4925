import { copy, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS IoT TwinMaker. */
export const iottwinmaker: readonly Signature[] = [
  signature('AWS::IoTTwinMaker::Workspace', { holds: 'data', properties: { S3Location: copy('the scenes of the workspace', 'bucket') } }),
  signature('AWS::IoTTwinMaker::ComponentType', { holds: 'control', properties: { 'Functions{}.ImplementedBy.Lambda.Arn': route('the data connector', 'arn') } }),
  ...plain('data', 'AWS::IoTTwinMaker::Entity', 'AWS::IoTTwinMaker::Scene'),
  ...plain('control', 'AWS::IoTTwinMaker::SyncJob'),
];
