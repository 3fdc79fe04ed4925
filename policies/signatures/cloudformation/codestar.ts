import { copyOf, signature } from '../define';
import type { Signature } from '../signature';

/** AWS CodeStar, which puts code into a repository that it makes at GitHub. */
export const codestar: readonly Signature[] = [
  signature('AWS::CodeStar::GitHubRepository', { holds: 'state', properties: { RepositoryName: copyOf('state', 'the code', 'anywhere') } }),
];
