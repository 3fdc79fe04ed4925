import { key, signature } from '../define';
import type { Signature } from '../signature';

/** AWS CodeCommit. */
export const codecommit: readonly Signature[] = [
  signature('AWS::CodeCommit::Repository', { holds: 'state', encrypts: 'the repository', properties: { KmsKeyId: key() } }),
];
