import type { Fact } from '../facts';
import type { PolicyStatement } from '../signatures';
import { policyData } from './iam/blocks';
import { isReference, permissionsOf } from './iam/document';
import { coversModels, modelFacts } from './iam/models';
import { principalFacts, unnamedPrincipals } from './iam/principals';
import type { Permission } from './iam/permission';
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
  if (plain === '') return [];
  if (isReference(plain)) return referred(plain, met);
  const permissions = permissionsOf(plain, met.resource, met.path);
  if (permissions === undefined) return [unreadPolicy('it is no policy document', met)];
  const left = leftByDenials(permissions, coversModels, met);
  const facts: Fact[] = [];
  for (const permission of permissions) {
    if (!permission.allows) continue;
    const said = [openActions(permission, met), modelFacts(permission, left, met), foreignRegions(permission, met), publicAccess(permission, met), principalFacts(permission, met)];
    for (const some of said) for (const fact of some) facts.push(fact);
  }
  return facts;
}

/** Actions that cannot be told may be any. */
function openActions({ actions, path }: Permission, met: Met<PolicyStatement>): readonly Fact[] {
  const open = actions.find(({ state }) => state === 'unknown');
  return open?.state === 'unknown' ? [unreadPolicy(open.because, { ...met, path })] : [];
}

/** A data source says itself what its policy allows; whom it lets in depends on where it is attached. */
function referred(text: string, met: Met<PolicyStatement>): readonly Fact[] {
  const policies = policyData(text, met.context.links);
  if (policies.length === 0) return unnamedPrincipals(text, met);
  return policies.flatMap((data) => permissionsOf(data.body, data, met.path) ?? []).filter(({ allows }) => allows).flatMap((permission) => [...publicAccess(permission, met), ...principalFacts(permission, met)]);
}

function unreadPolicy(because: string, met: Met<PolicyStatement>): Fact {
  return { kind: 'unread', source: sourceOf(met), because: `the policy cannot be told: ${because}` };
}
