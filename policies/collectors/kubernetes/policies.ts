import { at, isOpen, itemsOf, membersOf, plainOf, textOf } from '../held';
import { isPrivateRange, readRange } from '../places/address';
import { inventoryOf } from './inventory';
import type { KubernetesObject } from './object';
import { selected } from './selectors';
import type { Pod } from './templates';

/** What the egress policies that select a pod let it reach. */
export interface Allowed {
  /** How many policies restrict its egress. */
  readonly policies: number;
  /** Why everything is open; undefined when it is not. */
  readonly open?: string | undefined;
  /** Something that decides it and cannot be told. */
  readonly unclear?: string | undefined;
  /** Public ranges and names, as the policies write them, and where. */
  readonly ranges: readonly Destination[];
  readonly names: readonly Destination[];
}

/** Something public that a policy lets pods reach. */
export interface Destination {
  readonly text: string;
  readonly policy: KubernetesObject;
  readonly path: string;
}

interface Gathered {
  policies: number;
  open?: string;
  unclear?: string;
  readonly ranges: Destination[];
  readonly names: Destination[];
}

/** Ranges this wide are the internet by another name. */
const WIDEST = 7;
const WORLD: ReadonlySet<string> = new Set(['world', 'world-ipv4', 'world-ipv6', 'all']);
const KINDS: readonly string[] = ['NetworkPolicy', 'CiliumNetworkPolicy'];

/** The union of all policies in the pod's namespace that select it: policies only ever add. */
export function allowedEgress(pod: Pod): Allowed {
  const gathered: Gathered = { policies: 0, ranges: [], names: [] };
  for (const kind of KINDS) {
    for (const policy of inventoryOf(pod.object.context).beside(pod.object, kind)) gather(policy, pod, gathered);
  }
  const wide = inventoryOf(pod.object.context).beside({ ...pod.object, namespace: '' }, 'CiliumClusterwideNetworkPolicy');
  for (const policy of wide) gather(policy, pod, gathered);
  return gathered;
}

function gather(policy: KubernetesObject, pod: Pod, gathered: Gathered): void {
  const spec = at(policy.body, 'spec');
  if (isOpen(spec)) gathered.unclear ??= `what ${policy.kind} ${policy.name} says`;
  const cilium = policy.kind !== 'NetworkPolicy';
  if (cilium && at(policy.body, 'specs') !== undefined) gathered.unclear ??= `what ${policy.kind} ${policy.name} says`;
  const selector = at(spec, cilium ? 'endpointSelector' : 'podSelector');
  const selects = cilium && selector === undefined ? false : selected(selector, pod.labels);
  if (selects === false || !restricts(spec, cilium)) return;
  if (selects === undefined) {
    gathered.unclear ??= `which pods ${policy.kind} ${policy.name} selects`;
    return;
  }
  if (plainOf(at(spec, 'enableDefaultDeny', 'egress')) !== false) gathered.policies += 1;
  const rules = at(spec, 'egress');
  if (isOpen(rules)) gathered.unclear ??= `what ${policy.kind} ${policy.name} allows`;
  itemsOf(rules).forEach((rule, index) => { (cilium ? ciliumRule : networkRule)(rule, { policy, path: `spec.egress[${index}]`, gathered }); });
}

/** Without policy types a policy restricts egress when it has egress rules. */
function restricts(spec: unknown, cilium: boolean): boolean {
  const types = at(spec, 'policyTypes');
  if (cilium || types === undefined) return at(spec, 'egress') !== undefined;
  return itemsOf(types).map(plainOf).includes('Egress');
}

interface Rule {
  readonly policy: KubernetesObject;
  readonly path: string;
  readonly gathered: Gathered;
}

function networkRule(rule: unknown, { policy, path, gathered }: Rule): void {
  const to = at(rule, 'to');
  if (isOpen(rule) || isOpen(to)) gathered.unclear ??= `what NetworkPolicy ${policy.name} allows`;
  else if (itemsOf(to).length === 0) gathered.open ??= `NetworkPolicy ${policy.name} allows every destination`;
  itemsOf(to).forEach((peer, index) => { range(at(peer, 'ipBlock', 'cidr'), { policy, path: `${path}.to[${index}].ipBlock.cidr`, gathered }); });
}

function range(node: unknown, { policy, path, gathered }: Rule): void {
  if (node === undefined) return;
  const text = textOf(node);
  const block = text === undefined ? undefined : readRange(text);
  if (text === undefined || block === undefined) gathered.unclear ??= `which addresses ${policy.kind} ${policy.name} allows`;
  else if (block.length <= WIDEST && !isPrivateRange(block)) gathered.open ??= `${policy.kind} ${policy.name} allows ${text}`;
  else if (!isPrivateRange(block)) gathered.ranges.push({ text, policy, path });
}

/** A Cilium rule without any destination allows none. */
function ciliumRule(rule: unknown, { policy, path, gathered }: Rule): void {
  const entities = itemsOf(at(rule, 'toEntities')).map(plainOf);
  if (entities.some((entity) => WORLD.has(String(entity)))) gathered.open ??= `CiliumNetworkPolicy ${policy.name} allows ${entities.join(', ')}`;
  if (membersOf(rule).some(([key]) => key === 'toPorts') && !membersOf(rule).some(([key]) => key !== 'toPorts')) gathered.open ??= `CiliumNetworkPolicy ${policy.name} allows every destination`;
  itemsOf(at(rule, 'toCIDR')).forEach((cidr, index) => { range(cidr, { policy, path: `${path}.toCIDR[${index}]`, gathered }); });
  itemsOf(at(rule, 'toCIDRSet')).forEach((set, index) => { range(at(set, 'cidr'), { policy, path: `${path}.toCIDRSet[${index}].cidr`, gathered }); });
  itemsOf(at(rule, 'toFQDNs')).forEach((name, index) => {
    const text = textOf(at(name, 'matchName')) ?? textOf(at(name, 'matchPattern'));
    if (text === undefined) gathered.unclear ??= `which names CiliumNetworkPolicy ${policy.name} allows`;
    else if (/^[*.]+$/.test(text)) gathered.open ??= `CiliumNetworkPolicy ${policy.name} allows every name`;
    else gathered.names.push({ text, policy, path: `${path}.toFQDNs[${index}]` });
  });
}
