import { copy, egress, image, isNot, key, nothing, policy, route, signature, text, unless, weights, without } from '../define';
import { TAKES_KEY } from '../instance-storage';
import type { Signature } from '../signature';
import { ADDRESSED, plain, WEB } from './terms';

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

const SERVER = { image: 'Image', variables: 'Environment' } as const;

/** Inside a network of its own, that network decides. */
const NOT_ISOLATED = unless('VpcConfig', egress('the model', 'network isolation is off', isNot(true)));

/** Amazon SageMaker AI. */
export const sagemaker: readonly Signature[] = [
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
      'InferenceSpecification.Containers[].Image': image,
      'InferenceSpecification.Containers[].Environment': text('environment'),
      'InferenceSpecification.Containers[].ModelDataUrl': weights,
      'InferenceSpecification.Containers[].ModelDataSource.S3DataSource.S3Uri': weights,
      'AdditionalInferenceSpecifications[].Containers[].Image': image,
      'AdditionalInferenceSpecifications[].Containers[].ModelDataUrl': weights,
      SamplePayloadUrl: route('the sample payload', 'bucket'),
      SourceUri: route('the source of the model', 'arn', ADDRESSED),
    },
  }),
  signature('AWS::SageMaker::ModelPackageGroup', { holds: 'data', properties: { ModelPackageGroupPolicy: policy } }),
  signature('AWS::SageMaker::NotebookInstance', {
    holds: 'compute',
    encrypts: 'the volume of the notebook',
    properties: {
      KmsKeyId: key(),
      DirectInternetAccess: egress('the notebook', 'direct internet access is on', isNot('Disabled')),
      DefaultCodeRepository: route('the code repository', 'host', WEB),
      'AdditionalCodeRepositories[]': route('the code repository', 'host', WEB),
      RoleArn: nothing,
    },
    omissions: [
      without('DirectInternetAccess', 'direct internet access is on by default', egress('the notebook', 'direct internet access is on by default')),
    ],
  }),
  signature('AWS::SageMaker::NotebookInstanceLifecycleConfig', {
    holds: 'control',
    properties: { 'OnCreate[].Content': text('script'), 'OnStart[].Content': text('script') },
  }),
  signature('AWS::SageMaker::StudioLifecycleConfig', { holds: 'control', properties: { StudioLifecycleConfigContent: text('script') } }),
  signature('AWS::SageMaker::Domain', {
    holds: 'compute',
    encrypts: 'the file system of the domain',
    properties: {
      KmsKeyId: key(),
      AppNetworkAccessType: egress('the domain', 'its apps reach the internet directly', isNot('VpcOnly')),
      'DefaultUserSettings.SharingSettings.S3OutputPath': copy('the shared notebooks', 'bucket'),
      'DefaultUserSettings.SharingSettings.S3KmsKeyId': route('the key of the shared notebooks', 'key'),
      'DefaultUserSettings.ExecutionRole': nothing,
      'DefaultUserSettings.JupyterLabAppSettings.CodeRepositories[].RepositoryUrl': route('the code repository', 'host', WEB),
      'DefaultUserSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri': route('the file system', 'bucket'),
      'DefaultSpaceSettings.ExecutionRole': nothing,
      'DefaultSpaceSettings.JupyterLabAppSettings.CodeRepositories[].RepositoryUrl': route('the code repository', 'host', WEB),
      'DefaultSpaceSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri': route('the file system', 'bucket'),
      'DomainSettings.UnifiedStudioSettings.DomainRegion': route('the studio', 'region'),
      'DomainSettings.RStudioServerProDomainSettings.RStudioConnectUrl': route('the publishing server', 'host'),
      'DomainSettings.RStudioServerProDomainSettings.RStudioPackageManagerUrl': route('the package manager', 'host'),
    },
    omissions: [
      without(
        'AppNetworkAccessType',
        'apps reach the internet directly by default',
        egress('the domain', 'its apps reach the internet directly by default'),
      ),
    ],
  }),
  signature('AWS::SageMaker::UserProfile', {
    holds: 'compute',
    properties: {
      'UserSettings.SharingSettings.S3OutputPath': copy('the shared notebooks', 'bucket'),
      'UserSettings.SharingSettings.S3KmsKeyId': route('the key of the shared notebooks', 'key'),
      'UserSettings.ExecutionRole': nothing,
      'UserSettings.JupyterLabAppSettings.CodeRepositories[].RepositoryUrl': route('the code repository', 'host', WEB),
    },
  }),
  signature('AWS::SageMaker::Space', {
    holds: 'compute',
    properties: { 'SpaceSettings.JupyterLabAppSettings.CodeRepositories[].RepositoryUrl': route('the code repository', 'host', WEB) },
  }),
  signature('AWS::SageMaker::CodeRepository', {
    holds: 'state',
    properties: {
      'GitConfig.RepositoryUrl': route('the code repository', 'host', WEB),
      'GitConfig.SecretArn': key('the credentials of the repository'),
    },
  }),
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
      'InstanceGroups[].InstanceStorageConfigs[].EbsVolumeConfig.VolumeKmsKeyId': key('the key of the volume'),
      'InstanceGroups[].ExecutionRole': nothing,
      'Orchestrator.Eks.ClusterArn': route('the orchestrating cluster', 'arn'),
    },
  }),
  signature('AWS::SageMaker::ImageVersion', { holds: 'control', properties: { BaseImage: image } }),
  signature('AWS::SageMaker::App', { holds: 'compute', classified: false }),
  ...plain('control', 'AWS::SageMaker::AppImageConfig', 'AWS::SageMaker::Image'),
];
