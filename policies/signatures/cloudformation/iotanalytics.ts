import { copy, image, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const MESSAGES = 'the messages of devices';

/** AWS IoT Analytics. */
export const iotanalytics: readonly Signature[] = [
  signature('AWS::IoTAnalytics::Channel', { holds: 'data', properties: { 'ChannelStorage.CustomerManagedS3.Bucket': copy(MESSAGES, 'bucket') } }),
  signature('AWS::IoTAnalytics::Datastore', {
    holds: 'data',
    properties: {
      'DatastoreStorage.CustomerManagedS3.Bucket': copy(MESSAGES, 'bucket'),
      'DatastoreStorage.IotSiteWiseMultiLayerStorage.CustomerManagedS3Storage.Bucket': copy(MESSAGES, 'bucket'),
    },
  }),
  signature('AWS::IoTAnalytics::Dataset', {
    holds: 'data',
    properties: {
      'Actions[].ContainerAction.Image': image,
      'Actions[].ContainerAction.Variables': text('environment'),
      'ContentDeliveryRules[].Destination.S3DestinationConfiguration.Bucket': copy('the data set', 'bucket'),
    },
  }),
  ...plain('control', 'AWS::IoTAnalytics::Pipeline'),
];
