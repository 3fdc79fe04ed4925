import { copy, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const TO = 'DataDestinationConfigs[]';
const COLLECTED = 'the data of vehicles';

/** AWS IoT FleetWise. */
export const iotfleetwise: readonly Signature[] = [
  signature('AWS::IoTFleetWise::Campaign', {
    holds: 'network',
    properties: {
      [`${TO}.S3Config.BucketArn`]: copy(COLLECTED, 'bucket'),
      [`${TO}.TimestreamConfig.TimestreamTableArn`]: copy(COLLECTED, 'arn'),
      [`${TO}.MqttTopicConfig.MqttTopicArn`]: copy(COLLECTED, 'arn'),
    },
  }),
  ...plain(
    'control',
    'AWS::IoTFleetWise::DecoderManifest', 'AWS::IoTFleetWise::Fleet', 'AWS::IoTFleetWise::ModelManifest', 'AWS::IoTFleetWise::SignalCatalog',
    'AWS::IoTFleetWise::StateTemplate', 'AWS::IoTFleetWise::Vehicle',
  ),
];
