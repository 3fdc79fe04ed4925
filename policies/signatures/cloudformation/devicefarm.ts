import { route, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Device Farm. */
export const devicefarm: readonly Signature[] = [
  signature('AWS::DeviceFarm::Project', { holds: 'compute', properties: { EnvironmentVariables: text('environment') } }),
  signature('AWS::DeviceFarm::VPCEConfiguration', { holds: 'network', properties: { VpceServiceName: route('the endpoint', 'service-name') } }),
  ...plain('compute', 'AWS::DeviceFarm::TestGridProject'),
  ...plain('state', 'AWS::DeviceFarm::Upload'),
  ...plain('control', 'AWS::DeviceFarm::DevicePool', 'AWS::DeviceFarm::InstanceProfile', 'AWS::DeviceFarm::NetworkProfile'),
];
