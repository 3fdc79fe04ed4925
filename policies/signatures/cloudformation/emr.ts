import { copy, copyOf, key, nothing, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Settings of the programs of a cluster, which may hold others. */
const settings = (list: string, own = 'ConfigurationProperties') => ({ [`${list}[].${own}`]: text('environment'), [`${list}[].Configurations`]: text('script') });

const groups = (...names: readonly string[]) => Object.assign({}, ...names.map((name) => settings(`Instances.${name}.Configurations`))) as ReturnType<typeof settings>;

const SECURED = 'SecurityConfiguration.EncryptionConfiguration.AtRestEncryptionConfiguration';
const REALM = 'SecurityConfiguration.AuthenticationConfiguration.KerberosConfiguration.CrossRealmTrustConfiguration';

/** Amazon EMR on machines. */
const clusters = [
  signature('AWS::EMR::Cluster', {
    holds: 'compute',
    place: { 'Instances.Placement.AvailabilityZone': 'zone' },
    properties: {
      LogUri: telemetry('the log', 'bucket'),
      LogEncryptionKmsKeyId: key('the key of the log'),
      'BootstrapActions[].ScriptBootstrapAction.Path': copyOf('state', 'the bootstrap script', 'bucket', { matches: /^s3/ }),
      'BootstrapActions[].ScriptBootstrapAction.Args[]': text('script'),
      'Applications[].Args[]': text('script'),
      'Steps[].HadoopJarStep.Args[]': text('script'),
      'Steps[].HadoopJarStep.StepProperties[].Value': text('script'),
      ...settings('Configurations'),
      ...groups('CoreInstanceGroup', 'MasterInstanceGroup', 'TaskInstanceGroups[]'),
      ...groups('CoreInstanceFleet.InstanceTypeConfigs[]', 'MasterInstanceFleet.InstanceTypeConfigs[]', 'TaskInstanceFleets[].InstanceTypeConfigs[]'),
      ServiceRole: nothing,
      JobFlowRole: nothing,
      ReleaseLabel: nothing,
      Name: nothing,
    },
  }),
  signature('AWS::EMR::InstanceGroupConfig', { holds: 'control', properties: settings('Configurations') }),
  signature('AWS::EMR::InstanceFleetConfig', { holds: 'control', properties: settings('InstanceTypeConfigs[].Configurations') }),
  signature('AWS::EMR::SecurityConfiguration', {
    holds: 'control',
    properties: {
      [`${SECURED}.S3EncryptionConfiguration.AwsKmsKey`]: key('the key of the files'),
      [`${SECURED}.LocalDiskEncryptionConfiguration.AwsKmsKey`]: key('the key of the disks'),
      [`${REALM}.AdminServer`]: route('the Kerberos server', 'host'),
      [`${REALM}.KdcServer`]: route('the Kerberos server', 'host'),
    },
  }),
  signature('AWS::EMR::Step', {
    holds: 'control',
    properties: {
      'HadoopJarStep.Args[]': text('script'),
      'HadoopJarStep.StepProperties[].Value': text('script'),
      LogUri: telemetry('the log', 'bucket'),
      EncryptionKeyArn: key('the key of the log'),
    },
  }),
  signature('AWS::EMR::Studio', {
    holds: 'data',
    encrypts: 'the notebooks',
    properties: { EncryptionKeyArn: key(), DefaultS3Location: copy('the notebooks', 'bucket'), IdpAuthUrl: route('the identity provider', 'host') },
  }),
  ...plain('data', 'AWS::EMR::WALWorkspace'),
  ...plain('control', 'AWS::EMR::StudioSessionMapping'),
];

const OVERRIDES = 'ConfigurationOverrides';
const DRIVER = 'JobTemplateData.JobDriver';
const REST = 'SecurityConfigurationData.EncryptionConfiguration.AtRestEncryptionConfiguration';
const TRANSIT = 'SecurityConfigurationData.EncryptionConfiguration.InTransitEncryptionConfiguration.TLSCertificateConfiguration';

/** Amazon EMR on EKS. */
const containers = [
  signature('AWS::EMRContainers::Endpoint', {
    holds: 'compute',
    properties: {
      ...settings(`${OVERRIDES}.ApplicationConfiguration`, 'Properties'),
      [`${OVERRIDES}.MonitoringConfiguration.S3MonitoringConfiguration.LogUri`]: telemetry('the log', 'bucket'),
    },
  }),
  signature('AWS::EMRContainers::JobTemplate', {
    holds: 'control',
    properties: {
      ...settings(`JobTemplateData.${OVERRIDES}.ApplicationConfiguration`, 'Properties'),
      [`JobTemplateData.${OVERRIDES}.MonitoringConfiguration.S3MonitoringConfiguration.LogUri`]: telemetry('the log', 'bucket'),
      [`${DRIVER}.SparkSubmitJobDriver`]: text('script'),
      [`${DRIVER}.SparkSqlJobDriver`]: text('script'),
      'JobTemplateData.ParameterConfiguration{}.DefaultValue': text('script'),
    },
  }),
  signature('AWS::EMRContainers::SecurityConfiguration', {
    holds: 'control',
    properties: {
      [`${REST}.S3EncryptionConfiguration.KMSKeyId`]: key('the key of the files'),
      [`${REST}.LocalDiskEncryptionConfiguration.AwsKmsKeyId`]: key('the key of the disks'),
      [`${TRANSIT}.PublicKeySecretArn`]: key('the certificate'),
      [`${TRANSIT}.PrivateKeySecretArn`]: key('the key of the certificate'),
    },
  }),
  ...plain('compute', 'AWS::EMRContainers::VirtualCluster'),
];

/** Amazon EMR. */
export const emr: readonly Signature[] = [...clusters, ...containers];
