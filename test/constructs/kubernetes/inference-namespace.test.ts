import { InferenceNamespace } from '../../../constructs/kubernetes';
import { emptyStack, QUOTA, resourceAt } from './stack';

function stack(dataClass = 'citizen') {
  const made = emptyStack();
  new InferenceNamespace(made, 'Namespace', { name: 'inference', dataClass, quota: QUOTA });
  return made;
}

test('the namespace enforces Pod Security and names its data class', () => {
  expect(resourceAt(stack(), 'Namespace/Resource').metadata).toEqual({
    name: 'inference',
    labels: {
      'freehold.dev/data-class': 'citizen',
      'pod-security.kubernetes.io/enforce': 'restricted',
      'pod-security.kubernetes.io/audit': 'restricted',
      'pod-security.kubernetes.io/warn': 'restricted',
    },
  });
});

test('all traffic of all pods is denied, both ways', () => {
  expect(resourceAt(stack(), 'Namespace/DenyAll').spec).toEqual({ pod_selector: {}, policy_types: ['Ingress', 'Egress'] });
});

test('DNS of the cluster is the one way out', () => {
  expect(resourceAt(stack(), 'Namespace/AllowDns').spec).toEqual({
    pod_selector: {},
    policy_types: ['Egress'],
    egress: [
      {
        to: [
          { namespace_selector: { match_labels: { 'kubernetes.io/metadata.name': 'kube-system' } }, pod_selector: { match_labels: { 'k8s-app': 'kube-dns' } } },
        ],
        ports: [{ port: '53', protocol: 'UDP' }, { port: '53', protocol: 'TCP' }],
      },
    ],
  });
});

test('accelerators, processors and memory are capped, and services that face outward are none', () => {
  expect(resourceAt(stack(), 'Namespace/Quota').spec).toEqual({
    hard: { 'requests.nvidia.com/gpu': '4', 'requests.cpu': '64', 'requests.memory': '512Gi', 'services.loadbalancers': '0', 'services.nodeports': '0' },
  });
});

test('a container that asks for nothing gets a request, without which the quota would refuse it', () => {
  expect(resourceAt(stack(), 'Namespace/Limits').spec).toEqual({
    limit: [{ type: 'Container', default: { cpu: '1', memory: '1Gi' }, default_request: { cpu: '1', memory: '1Gi' } }],
  });
});

test.each(['', ' ', 'special category', 'ä', '-citizen', 'c'.repeat(64)])('fails on the data class %j', (dataClass) => {
  expect(() => stack(dataClass)).toThrow(`data class is '${dataClass}', allowed are 1 to 63 letters`);
});
