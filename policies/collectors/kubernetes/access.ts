import { known, type Access } from '../../facts';
import { letIn } from '../access';
import { at, itemsOf, textOf } from '../held';
import { spotOf, type KubernetesObject } from './object';

/** What the API server calls those who did not say who they are. */
const ANYBODY: ReadonlySet<string | undefined> = new Set(['system:anonymous', 'system:unauthenticated']);

/** Bindings that give rights to whoever reaches the API server; other users and groups are those of the issuer that the cluster trusts. */
export function bindingFacts(object: KubernetesObject): readonly Access[] {
  if (object.group !== 'rbac.authorization.k8s.io' || !object.kind.endsWith('RoleBinding')) return [];
  return itemsOf(at(object.body, 'subjects')).flatMap((subject, index) =>
    (ANYBODY.has(textOf(at(subject, 'name'))) && textOf(at(subject, 'kind')) !== 'ServiceAccount' ? letIn('the binding', spotOf(object, `subjects[${index}]`), known({ is: 'anybody' })) : []));
}
