import { route, signature } from '../define';
import type { Signature } from '../signature';

/** AWS Cloud9. */
export const cloud9: readonly Signature[] = [
  signature('AWS::Cloud9::EnvironmentEC2', { holds: 'compute', properties: { 'Repositories[].RepositoryUrl': route('the code repository', 'host') } }),
];
