import type { Isolation } from '../../facts';
import { at, bagOf, isOpen, itemsOf, membersOf, plainOf, textOf } from '../held';
import { sourceOf } from '../spot';
import { Objections } from './objections';
import { spotOf } from './object';
import { HOST_NAMESPACES, SECCOMP_PROFILES, SELINUX_TYPES, SYSCTLS, VOLUMES } from './restricted';
import { containersOf, type Container, type Pod } from './templates';

/** What of a pod breaks Pod Security `restricted`. */
export function isolationOf(pod: Pod): Isolation {
  const objections = new Objections();
  if (isOpen(pod.spec)) objections.leave(pod.spec);
  namespaces(pod, objections);
  volumes(pod, objections);
  const context = at(pod.spec, 'securityContext');
  podContext(context, objections);
  for (const container of containersOf(pod)) isolated(container, context, objections);
  return { kind: 'isolation', source: sourceOf(spotOf(pod.object, pod.path)), breaches: objections.value };
}

function namespaces({ spec }: Pod, objections: Objections): void {
  for (const name of HOST_NAMESPACES) objections.expect(at(spec, name), (plain) => plain !== true, `${name} is true`);
}

function volumes({ spec }: Pod, objections: Objections): void {
  const list = at(spec, 'volumes');
  if (isOpen(list)) objections.leave(list);
  for (const volume of itemsOf(list)) {
    if (isOpen(volume)) objections.leave(volume);
    for (const [type, source] of membersOf(volume)) {
      if (type === 'name' || VOLUMES.has(type)) continue;
      if (isOpen(source) || plainOf(source) !== undefined) objections.add(`a ${type} volume`);
    }
  }
}

function podContext(context: unknown, objections: Objections): void {
  if (isOpen(context)) objections.leave(context);
  objections.expect(at(context, 'seLinuxOptions', 'type'), (type) => SELINUX_TYPES.has(type), 'an SELinux type of its own');
  objections.expect(at(context, 'appArmorProfile', 'type'), (type) => type !== 'Unconfined', 'AppArmor is unconfined');
  for (const sysctl of itemsOf(at(context, 'sysctls'))) objections.expect(at(sysctl, 'name'), (name) => SYSCTLS.has(String(name)), 'an unsafe sysctl');
}

/** A container's own setting, or the pod's where it has none. */
function inherited(container: unknown, pod: unknown, ...keys: readonly string[]): unknown {
  const own = at(container, ...keys);
  return own === undefined ? at(pod, ...keys) : own;
}

function isolated({ node, path }: Container, pod: unknown, objections: Objections): void {
  const name = textOf(at(node, 'name')) ?? path.slice(path.lastIndexOf('.') + 1);
  const context = at(node, 'securityContext');
  const expect = (part: unknown, good: (plain: unknown) => boolean, objection: string): void => { objections.expect(part, good, `${name}: ${objection}`); };
  expect(at(context, 'privileged'), (plain) => plain !== true, 'privileged');
  expect(at(context, 'allowPrivilegeEscalation'), (plain) => plain === false, 'allowPrivilegeEscalation is not false');
  expect(inherited(context, pod, 'runAsNonRoot'), (plain) => plain === true, 'runAsNonRoot is not true');
  expect(inherited(context, pod, 'runAsUser'), (plain) => plain !== 0 && plain !== '0', 'runAsUser is 0');
  expect(inherited(context, pod, 'seccompProfile', 'type'), (type) => SECCOMP_PROFILES.has(type), 'no seccomp profile');
  expect(at(context, 'procMount'), (plain) => plain === undefined || plain === 'Default', 'procMount is not Default');
  expect(at(context, 'seLinuxOptions', 'type'), (type) => SELINUX_TYPES.has(type), 'an SELinux type of its own');
  expect(at(context, 'appArmorProfile', 'type'), (type) => type !== 'Unconfined', 'AppArmor is unconfined');
  capabilities(at(context, 'capabilities'), expect);
  for (const port of itemsOf(at(node, 'ports'))) expect(bagOf(port)['hostPort'], (plain) => plain === undefined || plain === 0, 'a host port');
}

function capabilities(node: unknown, expect: Objections['expect']): void {
  const drop = at(node, 'drop');
  expect(isOpen(drop) ? drop : itemsOf(drop).map(plainOf).includes('ALL'), (plain) => plain === true, 'capabilities are not dropped');
  for (const added of itemsOf(at(node, 'add'))) expect(added, (plain) => plain === 'NET_BIND_SERVICE', 'a capability is added');
}
