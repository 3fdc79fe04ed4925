import { key, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Verified Permissions. */
export const verifiedpermissions: readonly Signature[] = [
  signature('AWS::VerifiedPermissions::PolicyStore', { holds: 'control', properties: { 'EncryptionSettings.KmsEncryptionSettings.Key': key() } }),
  signature('AWS::VerifiedPermissions::IdentitySource', {
    holds: 'control',
    properties: {
      'Configuration.CognitoUserPoolConfiguration.UserPoolArn': route('the user pool', 'arn'),
      'Configuration.OpenIdConnectConfiguration.Issuer': route('the identity issuer', 'host'),
    },
  }),
  ...plain('control', 'AWS::VerifiedPermissions::Policy', 'AWS::VerifiedPermissions::PolicyStoreAlias', 'AWS::VerifiedPermissions::PolicyTemplate'),
];
