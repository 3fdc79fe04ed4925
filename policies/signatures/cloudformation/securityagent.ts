import { key, signature, unread, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Security Agent, which tests what its owner names. */
export const securityagent: readonly Signature[] = [
  signature('AWS::SecurityAgent::AgentSpace', {
    holds: 'control',
    properties: { KmsKeyId: key() },
    omissions: [
      without(
        [],
        'models read what it tests',
        unread('models read what it tests, and no property says in which regions', 'waive it with the regions that the provider names as the reason'),
      ),
    ],
  }),
  signature('AWS::SecurityAgent::SecurityRequirementPack', { holds: 'control', properties: { KmsKeyId: key() } }),
  signature('AWS::SecurityAgent::Application', { holds: 'control', properties: { DefaultKmsKeyId: key() } }),
  ...plain('control', ...['Artifact', 'Pentest', 'TargetDomain'].map((name) => `AWS::SecurityAgent::${name}`)),
];
