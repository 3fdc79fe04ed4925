import type { Context } from '../context';
import { declaredCluster } from './clusters';
import { isKubernetes, objectOf, type KubernetesObject } from './object';

/** The objects of one analysis, by what others look them up with. */
export interface Inventory {
  /** Objects with the same kind, namespace and name in the same cluster. */
  same(object: KubernetesObject): readonly KubernetesObject[];
  /** Objects of a kind in the cluster and namespace of another. */
  beside(object: KubernetesObject, kind: string): readonly KubernetesObject[];
  /** All objects in the cluster and namespace of another. */
  around(object: KubernetesObject): readonly KubernetesObject[];
}

const inventories = new WeakMap<Context, Inventory>();

/** The inventory of an analysis, taken once. */
export function inventoryOf(context: Context): Inventory {
  let inventory = inventories.get(context);
  if (inventory === undefined) inventories.set(context, (inventory = take(context)));
  return inventory;
}

function take(context: Context): Inventory {
  const byName = new Map<string, KubernetesObject[]>();
  const byNamespace = new Map<string, KubernetesObject[]>();
  const byKind = new Map<string, KubernetesObject[]>();
  for (const resource of context.resources) {
    if (!isKubernetes(resource)) continue;
    const object = objectOf(resource, context);
    append(byName, identity(object), object);
    append(byNamespace, namespaceOf(object), object);
    append(byKind, `${namespaceOf(object)}\n${object.kind}`, object);
  }
  return {
    same: (object) => byName.get(identity(object)) ?? [],
    beside: (object, kind) => byKind.get(`${namespaceOf(object)}\n${kind}`) ?? [],
    around: (object) => byNamespace.get(namespaceOf(object)) ?? [],
  };
}

function append(groups: Map<string, KubernetesObject[]>, key: string, object: KubernetesObject): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [object]);
  else group.push(object);
}

/** Clusters are told apart where the policy declares them; Terraform stacks are clusters of their own until then. */
function clusterOf({ resource, context }: KubernetesObject): string {
  const declared = declaredCluster(resource, context);
  if (declared !== undefined && declared.match !== '*') return declared.match;
  return resource.document.format === 'terraform' ? resource.key.slice(0, resource.key.indexOf('#')) : '';
}

function namespaceOf(object: KubernetesObject): string {
  return `${clusterOf(object)}\n${object.namespace}`;
}

/** Objects whose name is made up at deployment are never the same. */
function identity(object: KubernetesObject): string {
  return `${namespaceOf(object)}\n${object.group}/${object.kind}\n${object.name === '' ? object.resource.key : object.name}`;
}
