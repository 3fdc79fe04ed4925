import { key, route, signature } from '../define';
import type { Signature } from '../signature';

/** Amazon FinSpace. */
export const finspace: readonly Signature[] = [
  signature('AWS::FinSpace::Environment', {
    holds: 'data',
    encrypts: 'the environment',
    properties: { KmsKeyId: key(), 'FederationParameters.SamlMetadataURL': route('the identity provider', 'host') },
  }),
];
