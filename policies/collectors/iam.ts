import { hasMark } from '../documents';
import type { Fact } from '../facts';
import type { PolicyStatement } from '../signatures';
import { permissionsOf } from './iam/document';
import { coversModels, modelFacts } from './iam/models';
import { publicAccess } from './iam/public';
import { foreignRegions } from './iam/regions';
import { leftByDenials } from './iam/requested-region';
import { factsOfValue } from './qualified';
import { sourceOf } from './spot';
import type { Met } from './statements/statement';

/** What an IAM policy lets its holder ask and use, and where. Who the holder is does not matter here. */
export function sayPolicy(met: Met<PolicyStatement>): readonly Fact[] {
  return factsOfValue(met.value, {
    plain: (plain) => policyFacts(plain, met),
    unknown: ({ because }) => [unreadPolicy(because, met)],
  });
}

function policyFacts(plain: unknown, met: Met<PolicyStatement>): readonly Fact[] {
  if (plain === '' || (typeof plain === 'string' && hasMark(plain) && !plain.includes('{'))) return [];
  const permissions = permissionsOf(plain, met.resource, met.path);
  if (permissions === undefined) return [unreadPolicy('it is no policy document', met)];
  const left = leftByDenials(permissions, coversModels, met);
  return permissions.filter(({ allows }) => allows).flatMap((permission) => [...modelFacts(permission, left, met), ...foreignRegions(permission, met), ...publicAccess(permission, met)]);
}

function unreadPolicy(because: string, met: Met<PolicyStatement>): Fact {
  return { kind: 'unread', source: sourceOf(met), because: `the policy cannot be told: ${because}` };
}
