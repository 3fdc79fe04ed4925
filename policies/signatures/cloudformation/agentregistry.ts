import { inference, signature, without } from '../define';
import type { Signature } from '../signature';

/** AWS Agent Registry. */
export const agentregistry: readonly Signature[] = [
  signature('AWS::AgentRegistry::Registry', {
    holds: 'data',
    omissions: [without([], 'its embeddings are made in any commercial region', inference('anywhere', 'the embedding model'))],
  }),
];
