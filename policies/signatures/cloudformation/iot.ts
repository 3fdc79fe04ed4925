import { key, policy, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { iotRules } from './iot-rules';
import { plain } from './terms';

/** AWS IoT Core, and the small services around it. */
export const iot: readonly Signature[] = [
  ...iotRules,
  signature('AWS::IoT::AccountAuditConfiguration', {
    holds: 'control',
    properties: { 'AuditNotificationTargetConfigurations.Sns.TargetArn': telemetry('the findings of the audit', 'arn') },
  }),
  signature('AWS::IoT::Authorizer', { holds: 'control', properties: { AuthorizerFunctionArn: route('the authorizer', 'arn') } }),
  signature('AWS::IoT::CertificateProvider', { holds: 'control', properties: { LambdaFunctionArn: route('the certificate provider', 'arn') } }),
  signature('AWS::IoT::DomainConfiguration', {
    holds: 'network',
    properties: {
      'ServerCertificateConfig.OcspLambdaArn': route('the check of the certificate', 'arn'),
      'ClientCertificateConfig.ClientCertificateCallbackArn': route('the check of the certificate', 'arn'),
    },
  }),
  signature('AWS::IoT::EncryptionConfiguration', { holds: 'control', encrypts: 'what AWS IoT keeps', properties: { KmsKeyArn: key() } }),
  signature('AWS::IoT::MitigationAction', {
    holds: 'control',
    properties: { 'ActionParams.PublishFindingToSnsParams.TopicArn': telemetry('the findings of the audit', 'arn') },
  }),
  signature('AWS::IoT::Policy', { holds: 'control', properties: { PolicyDocument: policy } }),
  signature('AWS::IoT::ProvisioningTemplate', { holds: 'control', properties: { 'PreProvisioningHook.TargetArn': route('the provisioning hook', 'arn') } }),
  signature('AWS::IoT::SecurityProfile', { holds: 'control', properties: { 'AlertTargets{}.AlertTargetArn': telemetry('the alert', 'arn') } }),
  ...plain(
    'control',
    ...[
      'BillingGroup', 'CACertificate', 'Certificate', 'Command', 'CustomMetric', 'Dimension', 'FleetMetric', 'Job', 'JobTemplate', 'Logging', 'PolicyPrincipalAttachment',
      'ResourceSpecificLogging', 'RoleAlias', 'ScheduledAudit', 'SoftwarePackage', 'SoftwarePackageVersion', 'Stream', 'Thing', 'ThingGroup', 'ThingPrincipalAttachment',
      'ThingType',
    ].map((name) => `AWS::IoT::${name}`),
    'AWS::IoTCoreDeviceAdvisor::SuiteDefinition', 'AWS::IoTFleetHub::Application', 'AWS::IoTThingsGraph::FlowTemplate',
  ),
  ...plain('network', 'AWS::IoTSecureTunneling::Tunnel'),
];
