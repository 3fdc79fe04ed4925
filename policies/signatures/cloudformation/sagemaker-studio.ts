import { copy, egress, isNot, key, nothing, route, signature, text, without } from '../define';
import type { Signature } from '../signature';
import { WEB } from './terms';

/** Amazon SageMaker Studio and notebooks: where people work. */
export const sagemakerStudio: readonly Signature[] = [
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
      'DomainSettings.UnifiedStudioSettings.ProjectS3Path': copy('the files of projects', 'bucket'),
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
      'UserSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri': route('the file system', 'bucket'),
      'UserSettings.JupyterLabAppSettings.CodeRepositories[].RepositoryUrl': route('the code repository', 'host', WEB),
    },
  }),
  signature('AWS::SageMaker::Space', {
    holds: 'compute',
    properties: {
      'SpaceSettings.JupyterLabAppSettings.CodeRepositories[].RepositoryUrl': route('the code repository', 'host', WEB),
      'SpaceSettings.CustomFileSystems[].S3FileSystem.S3Uri': route('the file system', 'bucket'),
    },
  }),
  signature('AWS::SageMaker::CodeRepository', {
    holds: 'state',
    properties: {
      'GitConfig.RepositoryUrl': route('the code repository', 'host', WEB),
      'GitConfig.SecretArn': key('the credentials of the repository'),
    },
  }),
  signature('AWS::SageMaker::AppImageConfig', {
    holds: 'control',
    properties: Object.fromEntries(
      ['JupyterLab', 'CodeEditor'].flatMap((app) => [
        [`${app}AppImageConfig.ContainerConfig.ContainerArguments`, text('script')],
        [`${app}AppImageConfig.ContainerConfig.ContainerEnvironmentVariables`, text('environment')],
      ]),
    ),
  }),
  signature('AWS::SageMaker::PartnerApp', {
    holds: 'compute',
    encrypts: 'the app',
    properties: { KmsKeyId: key(), 'ApplicationConfig.Arguments': text('environment') },
  }),
  signature('AWS::SageMaker::App', { holds: 'compute', classified: false }),
];
