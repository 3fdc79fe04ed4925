import { feature, route, signature, without } from '../define';
import type { Signature } from '../signature';

const EMBEDDED = [without([], 'its embeddings are made where AWS chooses', feature('agent-registry', 'the embedding model'))];

/** Where a description is fetched from, with the credentials of the registry. */
const fetched = (descriptor: string) => ({ [`Descriptors.${descriptor}.Source.FromUrl.Url`]: route('the description', 'host') });
const signed = (descriptor: string) => ({
  [`Descriptors.${descriptor}.Source.FromUrl.CredentialProviderConfigurations[].CredentialProvider.IamCredentialProvider.Region`]: route('the description', 'region'),
});

/** AWS Agent Registry. */
export const agentregistry: readonly Signature[] = [
  signature('AWS::AgentRegistry::Registry', {
    holds: 'data',
    properties: { 'DiscoveryConfiguration.AuthorizerConfiguration.CustomJWTAuthorizer.DiscoveryUrl': route('the identity issuer', 'host') },
    omissions: EMBEDDED,
  }),
  signature('AWS::AgentRegistry::RegistryRecord', {
    holds: 'data',
    classified: false,
    properties: {
      ...fetched('McpServer'),
      ...signed('McpServer'),
      ...fetched('A2aAgentCard'),
      ...signed('A2aAgentCard'),
      ...fetched('AgentSkillsDefinition.AdditionalData.SkillMd'),
      ...fetched('Http'),
      ...fetched('Agui'),
    },
    omissions: EMBEDDED,
  }),
];
