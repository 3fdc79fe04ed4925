import { defineRule, expectNone, manifests, thisThing } from '../../engine';
import { served } from '../served';

export default defineRule({
  id: 'workload/isolated',
  title: 'pods keep Pod Security `restricted`, without namespaces or paths of the host',
  why: 'A pod that shares the network, the processes or the disk of its node goes around every network policy, and reads what other pods on the node hold.',
  fix: 'run as non-root with all capabilities dropped, and take host namespaces and host paths out',
  severity: 'error',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  reads: ['isolation'],

  check({ breaches, source }) {
    const thing = thisThing(source.subject);
    return expectNone(breaches, `how ${thing} is isolated`, (broken) => `${thing} is not isolated: ${broken}; the policy asks for Pod Security restricted`);
  },

  examples: {
    rejects: [
      manifests('a pod on the network of its node', [served({ pod: { hostNetwork: true } })]),
      manifests('a pod with a path of its node', [served({ pod: { volumes: [{ name: 'host', hostPath: { path: '/var/lib' } }] } })]),
    ],
    accepts: [manifests('a pod that keeps to the standard', [served()])],
  },
});
