import type { Signature } from '../signature';
import { plain } from './terms';

const TYPES = [
  'Destination', 'DeviceProfile', 'FuotaTask', 'MulticastGroup', 'NetworkAnalyzerConfiguration', 'PartnerAccount', 'ServiceProfile', 'TaskDefinition', 'WirelessDevice',
  'WirelessDeviceImportTask', 'WirelessGateway',
];

/** AWS IoT Wireless: devices, whose messages go to rules and topics of the same region. */
export const iotwireless: readonly Signature[] = plain('control', ...TYPES.map((name) => `AWS::IoTWireless::${name}`));
