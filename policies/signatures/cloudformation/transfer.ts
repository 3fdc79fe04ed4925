import { copy, exposure, is, key, nothing, policy, route, signature, telemetry, without } from '../define';
import type { Signature } from '../signature';

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
    properties: { Url: copy('the transferred files', 'host'), AccessRole: nothing, LoggingRole: nothing },
  }),
  signature('AWS::Transfer::User', { holds: 'control', properties: { Policy: policy, 'HomeDirectoryMappings[].Target': nothing, Role: nothing } }),
];
