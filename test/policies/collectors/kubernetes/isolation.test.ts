import { collected, shown } from '../given';
import { deployment, podSpec } from './pods';

const breaches = (spec: unknown): string => shown(collected([deployment(spec)], 'isolation')[0]?.breaches as never);
const SAFE = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

test('a restricted pod breaks nothing', () => { expect(breaches(podSpec())).toBe(''); });

test.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
  ['host network', { hostNetwork: true }, {}, 'hostNetwork is true'],
  ['host processes', { hostPID: true }, {}, 'hostPID is true'],
  ['a host path', { volumes: [{ name: 'x', hostPath: { path: '/' } }] }, {}, 'a hostPath volume'],
  ['an unsafe sysctl', { securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' }, sysctls: [{ name: 'kernel.msgmax', value: '1' }] } }, {}, 'an unsafe sysctl'],
  ['no seccomp profile', { securityContext: { runAsNonRoot: true } }, {}, 'app: no seccomp profile'],
  ['root by the pod', { securityContext: { runAsNonRoot: true, runAsUser: 0, seccompProfile: { type: 'Localhost' } } }, {}, 'app: runAsUser is 0'],
  ['privileged', {}, { securityContext: { ...SAFE, privileged: true } }, 'app: privileged'],
  ['escalation', {}, { securityContext: { capabilities: { drop: ['ALL'] } } }, 'app: allowPrivilegeEscalation is not false'],
  ['capabilities kept', {}, { securityContext: { allowPrivilegeEscalation: false } }, 'app: capabilities are not dropped'],
  ['a capability added', {}, { securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE', 'SYS_PTRACE'] } } }, 'app: a capability is added'],
  ['root by the container', {}, { securityContext: { ...SAFE, runAsNonRoot: false } }, 'app: runAsNonRoot is not true'],
  ['unconfined', {}, { securityContext: { ...SAFE, seccompProfile: { type: 'Unconfined' } } }, 'app: no seccomp profile'],
  ['a host port', {}, { ports: [{ containerPort: 80, hostPort: 80 }] }, 'app: a host port'],
  ['procMount', {}, { securityContext: { ...SAFE, procMount: 'Unmasked' } }, 'app: procMount is not Default'],
])('%s', (_, spec, container, expected) => { expect(breaches(podSpec(spec, container))).toBe(expected); });

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['a container that takes the pod’s settings', {}, {}],
  ['a container that sets its own', { securityContext: {} }, { securityContext: { ...SAFE, runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } } }],
  ['one capability more', {}, { securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } } }],
  ['volumes of the cluster', { volumes: [{ name: 'a', emptyDir: {} }, { name: 'b', persistentVolumeClaim: { claimName: 'b' } }, { name: 'c', projected: {} }] }, {}],
])('nothing is broken by %s', (_, spec, container) => { expect(breaches(podSpec(spec, container))).toBe(''); });

test('init containers count', () => {
  expect(breaches(podSpec({ initContainers: [{ name: 'init', image: 'a/b' }] }))).toContain('init: allowPrivilegeEscalation is not false');
});
