import { copy, egress, image, isNot, key, nothing, policy, route, signature, text, unless, unread, weights, without } from '../define';
import { TAKES_KEY } from '../instance-storage';
import type { Signature } from '../signature';
import { sagemakerJobs } from './sagemaker-jobs';
import { sagemakerStudio } from './sagemaker-studio';
import { ADDRESSED, plain } from './terms';

/** What one container of a model names. */
const container = (prefix: string) => ({
  [`${prefix}.Image`]: image,
  [`${prefix}.Environment`]: text('environment'),
  [`${prefix}.ModelDataUrl`]: weights,
  [`${prefix}.ModelDataSource.S3DataSource.S3Uri`]: weights,
  [`${prefix}.ModelDataSource.S3DataSource.HubAccessConfig.HubContentArn`]: route('the model hub', 'arn'),
  [`${prefix}.ModelPackageName`]: route('the model package', 'arn', ADDRESSED),
  [`${prefix}.ImageConfig.RepositoryAuthConfig.RepositoryCredentialsProviderArn`]: route('the registry credentials', 'arn'),
});

const variant = (prefix: string) => ({
  [`${prefix}.CoreDumpConfig.DestinationS3Uri`]: copy('the core dump', 'bucket'),
  [`${prefix}.CoreDumpConfig.KmsKeyId`]: route('the key of the core dump', 'key'),
});

const component = (prefix: string) => ({
  [`${prefix}.Container.Image`]: image,
  [`${prefix}.Container.ArtifactUrl`]: weights,
  [`${prefix}.Container.Environment`]: text('environment'),
});

/** The same in a package, which names no registry or hub. */
const packaged = (prefix: string) => ({
  [`${prefix}.Image`]: image,
  [`${prefix}.Environment`]: text('environment'),
  [`${prefix}.ModelDataUrl`]: weights,
  [`${prefix}.ModelDataSource.S3DataSource.S3Uri`]: weights,
});

const VALIDATION = 'ValidationSpecification.ValidationProfiles[].TransformJobDefinition';
const SERVER = { image: 'Image', variables: 'Environment' } as const;

/** Inside a network of its own, that network decides. */
const NOT_ISOLATED = unless('VpcConfig', egress('the model', 'network isolation is off', isNot(true)));

/** Amazon SageMaker AI. */
export const sagemaker: readonly Signature[] = [
  ...sagemakerJobs,
  ...sagemakerStudio,
  signature('AWS::SageMaker::Model', {
    holds: 'compute',
    containers: { PrimaryContainer: SERVER, 'Containers[]': SERVER },
    properties: {
      ...container('PrimaryContainer'),
      ...container('Containers[]'),
      EnableNetworkIsolation: NOT_ISOLATED,
      ExecutionRoleArn: nothing,
      VpcConfig: nothing,
    },
    omissions: [
      without(
        ['EnableNetworkIsolation', 'VpcConfig'],
        'its containers reach the internet by default',
        egress('the model', 'it is neither isolated nor attached to a network of its own, and reaches the internet'),
      ),
    ],
  }),
  signature('AWS::SageMaker::EndpointConfig', {
    holds: 'compute',
    classified: false,
    encrypts: { what: 'the volumes of the endpoint', given: { path: 'ProductionVariants[].InstanceType', when: TAKES_KEY } },
    properties: {
      KmsKeyId: key(),
      'DataCaptureConfig.DestinationS3Uri': copy('the captured requests', 'bucket'),
      'DataCaptureConfig.KmsKeyId': route('the key of the captured requests', 'key'),
      'AsyncInferenceConfig.OutputConfig.S3OutputPath': copy('the responses', 'bucket'),
      'AsyncInferenceConfig.OutputConfig.S3FailurePath': copy('the failed responses', 'bucket'),
      'AsyncInferenceConfig.OutputConfig.KmsKeyId': route('the key of the responses', 'key'),
      'AsyncInferenceConfig.OutputConfig.NotificationConfig.SuccessTopic': route('the notification topic', 'arn'),
      'AsyncInferenceConfig.OutputConfig.NotificationConfig.ErrorTopic': route('the notification topic', 'arn'),
      ...variant('ProductionVariants[]'),
      ...variant('ShadowProductionVariants[]'),
      EnableNetworkIsolation: NOT_ISOLATED,
      ExecutionRoleArn: nothing,
    },
  }),
  signature('AWS::SageMaker::Endpoint', { holds: 'compute' }),
  signature('AWS::SageMaker::InferenceComponent', {
    holds: 'compute',
    containers: { 'Specification.Container': SERVER, 'Specifications[].Container': SERVER },
    properties: { ...component('Specification'), ...component('Specifications[]'), EndpointArn: route('the endpoint', 'arn') },
  }),
  signature('AWS::SageMaker::InferenceExperiment', {
    holds: 'compute',
    properties: {
      'DataStorageConfig.Destination': copy('the results of the experiment', 'bucket'),
      'DataStorageConfig.KmsKey': key('the key of the results'),
      KmsKey: key('the key of the volumes'),
    },
  }),
  signature('AWS::SageMaker::ModelPackage', {
    holds: 'data',
    encrypts: 'the model package',
    containers: { 'InferenceSpecification.Containers[]': SERVER },
    properties: {
      'SecurityConfig.KmsKeyId': key(),
      ...packaged('InferenceSpecification.Containers[]'),
      ...packaged('AdditionalInferenceSpecifications[].Containers[]'),
      ...packaged('AdditionalInferenceSpecificationsToAdd[].Containers[]'),
      'SourceAlgorithmSpecification.SourceAlgorithms[].ModelDataUrl': weights,
      [`${VALIDATION}.TransformResources.VolumeKmsKeyId`]: key('the key of the volumes'),
      [`${VALIDATION}.TransformOutput.S3OutputPath`]: copy('the output of the validation', 'bucket'),
      [`${VALIDATION}.TransformOutput.KmsKeyId`]: route('the key of the output', 'key'),
      [`${VALIDATION}.Environment`]: text('environment'),
      SamplePayloadUrl: route('the sample payload', 'bucket'),
      SourceUri: route('the source of the model', 'arn', ADDRESSED),
    },
  }),
  signature('AWS::SageMaker::Algorithm', {
    holds: 'control',
    properties: {
      'TrainingSpecification.TrainingImage': image,
      'InferenceSpecification.Containers[].Image': image,
      'InferenceSpecification.Containers[].Environment': text('environment'),
    },
  }),
  signature('AWS::SageMaker::ModelPackageGroup', { holds: 'data', properties: { ModelPackageGroupPolicy: policy } }),
  signature('AWS::SageMaker::Pipeline', {
    holds: 'compute',
    properties: {
      'PipelineDefinition.PipelineDefinitionBody': text('script'),
      'PipelineDefinition.PipelineDefinitionS3Location.Bucket': route('the definition', 'bucket'),
      RoleArn: nothing,
    },
  }),
  signature('AWS::SageMaker::FeatureGroup', {
    holds: 'data',
    encrypts: 'the feature group',
    properties: {
      'OnlineStoreConfig.SecurityConfig.KmsKeyId': key(),
      'OfflineStoreConfig.S3StorageConfig.KmsKeyId': route('the key of the offline store', 'key'),
      'OfflineStoreConfig.S3StorageConfig.S3Uri': copy('the offline store', 'bucket'),
      RoleArn: nothing,
    },
  }),
  signature('AWS::SageMaker::Cluster', {
    holds: 'compute',
    properties: {
      'InstanceGroups[].LifeCycleConfig.SourceS3Uri': route('the start scripts', 'bucket'),
      'InstanceGroups[].ExecutionRole': nothing,
      'InstanceGroups[].InstanceStorageConfigs[].EbsVolumeConfig.VolumeKmsKeyId': key('the key of the volume'),
      'RestrictedInstanceGroups[].InstanceStorageConfigs[].EbsVolumeConfig.VolumeKmsKeyId': key('the key of the volume'),
      'Orchestrator.Eks.ClusterArn': route('the orchestrating cluster', 'arn'),
      'Orchestrator.Slurm.AccountingDatabase.Endpoint': route('the accounts of jobs', 'host'),
      'Orchestrator.Slurm.AccountingDatabase.SecretArn': key('the credentials of the accounts'),
    },
  }),
  signature('AWS::SageMaker::ImageVersion', { holds: 'control', properties: { BaseImage: image } }),
  signature('AWS::SageMaker::Hub', { holds: 'data', classified: false, properties: { 'S3StorageConfig.S3OutputPath': copy('the hub', 'bucket') } }),
  ...['MlflowApp', 'MlflowTrackingServer'].map((name) =>
    signature(`AWS::SageMaker::${name}`, { holds: 'data', properties: { ArtifactStoreUri: copy('the artifacts', 'bucket') } }),
  ),
  signature('AWS::SageMaker::DeviceFleet', {
    holds: 'control',
    properties: { 'OutputConfig.S3OutputLocation': copy('the data of the devices', 'bucket'), 'OutputConfig.KmsKeyId': route('the key of the data', 'key') },
  }),
  signature('AWS::SageMaker::ModelCard', { holds: 'control', encrypts: 'the model card', properties: { 'SecurityConfig.KmsKeyId': key() } }),
  signature('AWS::SageMaker::Workforce', {
    holds: 'control',
    properties: Object.fromEntries(
      ['AuthorizationEndpoint', 'Issuer', 'JwksUri', 'TokenEndpoint', 'UserInfoEndpoint'].map((name) => [`OidcConfig.${name}`, route('the sign-in', 'host')]),
    ),
  }),
  signature('AWS::SageMaker::Workteam', { holds: 'control', properties: { 'NotificationConfiguration.NotificationTopicArn': route('the notification topic', 'arn') } }),
  signature('AWS::SageMaker::Project', {
    holds: 'state',
    omissions: [
      without(
        [],
        'a project is made from a template of its own',
        unread('what the template of the project makes is not part of this one', 'check the template of the project'),
      ),
    ],
  }),
  ...plain(
    'control',
    ...['AIWorkloadConfig', 'Action', 'Artifact', 'ClusterSchedulerConfig', 'Context', 'Device', 'Experiment', 'ExperimentTrialComponent', 'HumanTaskUi',
      'Image', 'TrialComponent',
    ].map((name) => `AWS::SageMaker::${name}`),
  ),
];
