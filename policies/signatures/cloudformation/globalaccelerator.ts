import { exposure, nothing, route, telemetry, without } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, regionless } from './terms';

/** AWS Global Accelerator: traffic enters at the edge, all over the world. */
export const globalaccelerator: readonly Signature[] = [
  regionless('AWS::GlobalAccelerator::Accelerator', false, {
    holds: 'network',
    properties: { FlowLogsS3Bucket: telemetry('the flow log', 'bucket') },
    omissions: [
      without([], 'traffic enters at the edge', route('the accelerator', 'anywhere'), exposure('the accelerator', 'it answers on the internet')),
    ],
  }),
  regionless('AWS::GlobalAccelerator::Listener', true),
  regionless('AWS::GlobalAccelerator::EndpointGroup', true, {
    properties: {
      EndpointGroupRegion: route('the endpoint group', 'region'),
      'EndpointConfigurations[].EndpointId': route('the endpoint', 'arn', ADDRESSED),
    },
  }),
  regionless('AWS::GlobalAccelerator::CrossAccountAttachment', true, {
    properties: { 'Resources[].Region': route('the shared endpoint', 'region'), 'Resources[].EndpointId': route('the shared endpoint', 'arn', ADDRESSED), 'Principals[]': nothing },
  }),
];
