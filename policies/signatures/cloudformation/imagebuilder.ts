import { copyOf, image, key, nothing, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** EC2 Image Builder. */
export const imagebuilder: readonly Signature[] = [
  signature('AWS::ImageBuilder::DistributionConfiguration', {
    holds: 'state',
    properties: {
      'Distributions[].Region': copyOf('state', 'the image', 'region'),
      'Distributions[].LicenseConfigurationArns[]': nothing,
      'Distributions[].AmiDistributionConfiguration.KmsKeyId': key('the key of the image'),
    },
  }),
  signature('AWS::ImageBuilder::ContainerRecipe', {
    holds: 'state',
    properties: {
      ParentImage: image,
      DockerfileTemplateData: text('script'),
      DockerfileTemplateUri: route('the template', 'bucket'),
      KmsKeyId: key('the key of the recipe'),
      'InstanceConfiguration.BlockDeviceMappings[].Ebs.KmsKeyId': key('the key of the volume'),
    },
  }),
  signature('AWS::ImageBuilder::Component', {
    holds: 'state',
    properties: { Data: text('script'), Uri: route('the component', 'bucket'), KmsKeyId: key('the key of the component') },
  }),
  signature('AWS::ImageBuilder::Workflow', {
    holds: 'state',
    properties: { Data: text('script'), Uri: route('the workflow', 'bucket'), KmsKeyId: key('the key of the workflow') },
  }),
  signature('AWS::ImageBuilder::LifecyclePolicy', {
    holds: 'control',
    properties: { 'PolicyDetails[].ExclusionRules.Amis.Regions': nothing('it says which images are kept') },
  }),
  signature('AWS::ImageBuilder::InfrastructureConfiguration', {
    holds: 'control',
    place: { 'Placement.AvailabilityZone': 'zone' },
    properties: { 'Logging.S3Logs.S3BucketName': telemetry('the build log', 'bucket'), SnsTopicArn: route('the notification topic', 'arn') },
  }),
  signature('AWS::ImageBuilder::ImageRecipe', {
    holds: 'state',
    properties: {
      ParentImage: nothing,
      'AdditionalInstanceConfiguration.UserDataOverride': text('script'),
      'BlockDeviceMappings[].Ebs.KmsKeyId': key('the key of the volume'),
    },
  }),
  ...plain('state', 'AWS::ImageBuilder::Image', 'AWS::ImageBuilder::ImagePipeline'),
];
