import { isNot, key, nothing, policy, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const PROVIDER = route('the identity provider', 'host');
const OAUTH = 'Oauth2ProviderConfigInput';
const ENDPOINTS = ['Issuer', 'AuthorizationEndpoint', 'TokenEndpoint'].flatMap((name) => [
  [`${OAUTH}.IncludedOauth2ProviderConfig.${name}`, PROVIDER] as const,
  [`${OAUTH}.CustomOauth2ProviderConfig.OauthDiscovery.AuthorizationServerMetadata.${name}`, PROVIDER] as const,
]);

/** Who may do what in AgentCore, with which credentials, and who is paid through. */
export const access: readonly Signature[] = [
  signature('AWS::BedrockAgentCore::OAuth2CredentialProvider', {
    holds: 'keys',
    properties: {
      CredentialProviderVendor: route('the identity provider', 'anywhere', isNot('CustomOauth2')),
      [`${OAUTH}.CustomOauth2ProviderConfig.OauthDiscovery.DiscoveryUrl`]: PROVIDER,
      ...Object.fromEntries(ENDPOINTS),
      [`${OAUTH}.CustomOauth2ProviderConfig.PrivateKeyJwtConfig.PrivateKeySource.KmsKeySource.KmsKeyArn`]: key('the key of the sign-in'),
    },
  }),
  signature('AWS::BedrockAgentCore::ApiKeyCredentialProvider', { holds: 'keys', properties: { ApiKey: nothing } }),
  signature('AWS::BedrockAgentCore::PolicyEngine', { holds: 'control', encrypts: 'the policies', properties: { EncryptionKeyArn: key() } }),
  signature('AWS::BedrockAgentCore::ResourcePolicy', { holds: 'control', properties: { Policy: policy } }),
  signature('AWS::BedrockAgentCore::PaymentConnector', { holds: 'network', properties: { ConnectorType: route('the payment provider', 'anywhere') } }),
  signature('AWS::BedrockAgentCore::PaymentManager', {
    holds: 'control',
    properties: { 'AuthorizerConfiguration.CustomJWTAuthorizer.DiscoveryUrl': route('the identity issuer', 'host') },
  }),
  ...plain('keys', 'AWS::BedrockAgentCore::PaymentCredentialProvider'),
  ...plain('control', 'AWS::BedrockAgentCore::Policy', 'AWS::BedrockAgentCore::WorkloadIdentity'),
];
