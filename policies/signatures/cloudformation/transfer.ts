import { copy, exposure, is, key, nothing, policy, route, signature, telemetry, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const steps = (list: string) => ({
  [`${list}[].CopyStepDetails.DestinationFileLocation.S3FileLocation.Bucket`]: copy('the copied file', 'bucket'),
  [`${list}[].DecryptStepDetails.DestinationFileLocation.S3FileLocation.Bucket`]: copy('the decrypted file', 'bucket'),
  [`${list}[].CustomStepDetails.Target`]: route('the custom step', 'arn'),
});

/** AWS Transfer Family. */
export const transfer: readonly Signature[] = [
  signature('AWS::Transfer::Server', {
    holds: 'network',
    properties: {
      EndpointType: exposure('the server', 'it answers on the internet', is('PUBLIC')),
      'IdentityProviderDetails.Url': route('the identity provider', 'host'),
      'StructuredLogDestinations[]': telemetry('the log', 'arn'),
      Certificate: key('the certificate'),
      LoggingRole: nothing,
    },
    omissions: [without('EndpointType', 'it answers on the internet by default', exposure('the server', 'it answers on the internet by default'))],
  }),
  signature('AWS::Transfer::Connector', {
    holds: 'network',
    properties: {
      Url: copy('the transferred files', 'host'),
      'EgressConfig.VpcLattice.ResourceConfigurationArn': route('the connection', 'arn'),
      'As2Config.AsyncMdnConfig.Url': route('the receipts', 'host'),
      AccessRole: nothing,
      LoggingRole: nothing,
    },
  }),
  signature('AWS::Transfer::User', { holds: 'control', properties: { Policy: policy, 'HomeDirectoryMappings[].Target': nothing, Role: nothing } }),
  signature('AWS::Transfer::Workflow', { holds: 'control', properties: { ...steps('Steps'), ...steps('OnExceptionSteps') } }),
  ...plain('control', 'AWS::Transfer::Agreement', 'AWS::Transfer::Certificate', 'AWS::Transfer::HostKey', 'AWS::Transfer::Profile'),
  ...plain('network', 'AWS::Transfer::WebApp'),
];
