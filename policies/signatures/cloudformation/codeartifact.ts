import { key, policy, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS CodeArtifact. */
export const codeartifact: readonly Signature[] = [
  signature('AWS::CodeArtifact::Repository', {
    holds: 'state',
    properties: { 'ExternalConnections[]': route('the upstream registry', 'anywhere'), PermissionsPolicyDocument: policy },
  }),
  signature('AWS::CodeArtifact::Domain', {
    holds: 'state',
    encrypts: 'the domain',
    properties: { EncryptionKey: key(), PermissionsPolicyDocument: policy },
  }),
  ...plain('control', 'AWS::CodeArtifact::PackageGroup'),
];
