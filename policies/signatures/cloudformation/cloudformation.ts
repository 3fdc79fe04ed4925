import { copy, copyOf, exposure, is, key, nothing, route, signature, telemetry, text, unread, without, type Written } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain, regionless } from './terms';

const OPAQUE = 'what a custom resource does is not in the template';
const SETTLE = 'replace it with a resource of the service, or waive it after reading its handler';

/** The handler is told the region by either name. */
const HANDLER = { ServiceToken: route('the handler', 'arn'), ServiceTimeout: nothing } as const;
const TOLD = { Region: copy('the work of the handler', 'region'), region: copy('the work of the handler', 'region') } as const;

const custom = (type: string, properties: NonNullable<Written['properties']> = {}) =>
  signature(type, { holds: 'control', properties: { ...HANDLER, ...properties } });

const opaque = (type: string) =>
  signature(type, { holds: 'control', properties: { ...HANDLER, ...TOLD }, omissions: [without([], OPAQUE, unread(OPAQUE, SETTLE))] });

/** A call of any API, written as JSON with the region in it. */
const CALLS = { Create: text('script'), Update: text('script'), Delete: text('script'), InstallLatestAwsSdk: nothing } as const;
const CLUSTER = { RoleArn: nothing } as const;

/** Handlers of the CDK framework, whose code is known. */
const framework = [
  ...[
    'Custom::S3AutoDeleteObjects',
    'Custom::ECRAutoDeleteImages',
    'Custom::SyntheticsAutoDeleteUnderlyingResources',
    'Custom::DeleteExistingRecordSet',
    'Custom::AWSCDKCfnJson',
    'Custom::AWSCDKCfnJsonStringify',
  ].map((type) => custom(type)),
  custom('Custom::VpcRestrictDefaultSG', { DefaultSecurityGroupId: nothing, Account: nothing }),
  custom('Custom::S3BucketNotifications', {
    'NotificationConfiguration.TopicConfigurations[].TopicArn': route('the notification topic', 'arn'),
    'NotificationConfiguration.QueueConfigurations[].QueueArn': route('the notification queue', 'arn'),
    'NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn': route('the notified function', 'arn'),
  }),
  custom('Custom::LogRetention', { LogGroupRegion: telemetry('the log group', 'region') }),
  custom('Custom::CrossRegionExportWriter', {
    'WriterProps.region': copyOf('state', 'the exported values', 'region'),
    'WriterProps.exports': text('environment'),
  }),
  custom('Custom::CrossRegionExportReader', { 'ReaderProps.region': route('the imported values', 'region'), 'ReaderProps.imports': nothing }),
  custom('Custom::CrossRegionStringParameterReader', { Region: route('the imported value', 'region') }),
  ...[
    'Custom::AWS',
    'Custom::CloudwatchLogResourcePolicy',
    'Custom::OpenSearchAccessPolicy',
    'Custom::ElasticsearchAccessPolicy',
    'Custom::UserPoolCloudFrontDomainName',
    'Custom::DescribeCognitoUserPoolClient',
    'Custom::GluePartitionIndex',
  ].map((type) => custom(type, CALLS)),
  custom('Custom::CrossAccountZoneDelegation', { AssumeRoleRegion: route('the delegation', 'region'), AssumeRoleArn: nothing }),
  custom('Custom::DynamoDBReplica', { Region: copy('the replica', 'region') }),
  custom('Custom::CDKBucketDeployment', {
    DestinationBucketName: copy('the deployed files', 'bucket'),
    // Assets, which are judged in the manifest that uploads them.
    'SourceBucketNames[]': nothing,
    'SourceObjectKeys[]': nothing,
    'SourceMarkers[]': nothing,
  }),
  custom('Custom::AWSCDK-EKS-Cluster', {
    'Config.resourcesVpcConfig.endpointPublicAccess': exposure('the API server', 'its public endpoint is on', is(true)),
    'Config.encryptionConfig[].provider.keyArn': key(),
    'Config.roleArn': nothing,
    AssumeRoleArn: nothing,
  }),
  custom('Custom::AWSCDK-EKS-FargateProfile', { Config: nothing, AssumeRoleArn: nothing }),
  custom('Custom::AWSCDK-EKS-KubernetesResource', { Manifest: text('script'), ...CLUSTER }),
  custom('Custom::AWSCDK-EKS-KubernetesPatch', { ApplyPatchJson: text('script'), RestorePatchJson: text('script'), ...CLUSTER }),
  custom('Custom::AWSCDK-EKS-KubernetesObjectValue', CLUSTER),
  custom('Custom::AWSCDK-EKS-HelmChart', { Repository: text('url'), Values: text('script'), Chart: nothing, ChartAssetURL: nothing, ...CLUSTER }),
  custom('Custom::AWSCDKOpenIdConnectProvider', { Url: route('the identity issuer', 'host'), ClientIDList: nothing }),
];

const NOT_HERE = 'its resources are not in the template';

const elsewhere = (type: string, because: string, settle: string) =>
  signature(type, { holds: 'control', omissions: [without([], because, unread(because, settle))] });

/** AWS CloudFormation itself, custom resources, and parts of a template that stand for others. */
export const cloudformation: readonly Signature[] = [
  signature('AWS::CloudFormation::Stack', {
    holds: 'state',
    properties: {
      TemplateURL: copyOf('state', 'the template', 'host'),
      'NotificationARNs[]': route('the notification topic', 'arn'),
      Parameters: text('environment'),
    },
  }),
  signature('AWS::CloudFormation::StackSet', {
    holds: 'state',
    properties: {
      'StackInstancesGroup[].Regions[]': copyOf('state', 'the stack instance', 'region'),
      'OperationPreferences.RegionOrder[]': copyOf('state', 'the stack instance', 'region'),
      TemplateURL: copyOf('state', 'the template', 'host'),
      TemplateBody: text('script'),
      'Parameters[].ParameterValue': text('script'),
      'StackInstancesGroup[].ParameterOverrides[].ParameterValue': text('script'),
      AutoDeployment: nothing,
      AdministrationRoleARN: nothing,
    },
    omissions: [
      without(
        [],
        'what a stack set deploys is not in the template',
        unread('what a stack set deploys, and where else, is not read', 'check its template as a stack of each of its regions'),
      ),
    ],
  }),
  ...['AWS::CloudFormation::WaitCondition', 'AWS::CloudFormation::WaitConditionHandle'].map((type) => regionless(type, true)),
  signature('AWS::CloudFormation::ChangeSet', {
    holds: 'state',
    properties: {
      TemplateURL: copyOf('state', 'the template', 'host'),
      TemplateBody: text('script'),
      'NotificationARNs[]': route('the notification topic', 'arn'),
    },
  }),
  signature('AWS::CloudFormation::GuardHook', { holds: 'control', properties: { LogBucket: telemetry('the evaluation', 'bucket') } }),
  signature('AWS::CloudFormation::LambdaHook', { holds: 'control', properties: { LambdaFunction: route('the evaluation', 'arn', ADDRESSED) } }),
  signature('AWS::CloudFormation::PublicTypeVersion', { holds: 'control', properties: { LogDeliveryBucket: telemetry('the test log', 'bucket') } }),
  ...plain(
    'control',
    ...['GeneratedTemplate', 'HookDefaultVersion', 'HookTypeConfig', 'HookVersion', 'ModuleDefaultVersion', 'ModuleVersion', 'Publisher', 'ResourceDefaultVersion',
      'ResourceVersion', 'TypeActivation',
    ].map((name) => `AWS::CloudFormation::${name}`),
  ),
  ...framework,
  opaque('AWS::CloudFormation::CustomResource'),
  opaque('Custom::*'),
  signature('AWS::CDK::Metadata', { holds: 'control', properties: { Analytics: nothing } }),
  signature('AWS::CloudFormation::Macro', {
    holds: 'control',
    properties: { FunctionName: route('the macro', 'arn', ADDRESSED), LogRoleARN: nothing },
  }),
  elsewhere('Transform', 'a macro may change any part of the template', 'check the processed template'),
  signature('AWS::CloudFormation::Init', { holds: 'nothing', scope: 'none', classified: false, properties: { '': text('script') } }),
  elsewhere('Fn::ForEach', `the loop cannot be unrolled: ${NOT_HERE}`, 'loop over values that the template states'),
  elsewhere('*::MODULE', `a module is expanded by the service: ${NOT_HERE}`, 'check the processed template'),
  elsewhere('AWS::Serverless::*', `the transform expands it: ${NOT_HERE}`, 'check the processed template'),
  signature('AWS::ServiceCatalog::CloudFormationProvisionedProduct', {
    holds: 'state',
    properties: {
      'ProvisioningPreferences.StackSetRegions[]': copyOf('state', 'the provisioned product', 'region'),
      'NotificationArns[]': route('the notification topic', 'arn'),
    },
    omissions: [without([], NOT_HERE, unread(`a product is a template of its own: ${NOT_HERE}`, 'check the template of the product'))],
  }),
  signature('cdk:asset-manifest', {
    holds: 'state',
    properties: {
      'files{}.destinations{}.region': copyOf('state', 'the uploaded asset', 'region'),
      'dockerImages{}.destinations{}.region': copyOf('state', 'the uploaded asset', 'region'),
    },
  }),
];

const FALLBACKS = new Map(cloudformation.filter(({ type }) => type.includes('*')).map((fallback) => [fallback.type, fallback]));

/** What is read of a type that is no type of the service: custom resources, modules, and types that a transform expands. */
export function cloudformationFallback(type: string): Signature | undefined {
  if (type.startsWith('Custom::')) return FALLBACKS.get('Custom::*');
  if (type.endsWith('::MODULE')) return FALLBACKS.get('*::MODULE');
  return type.startsWith('AWS::Serverless::') ? FALLBACKS.get('AWS::Serverless::*') : undefined;
}
