import { collected, manifest, shown } from '../given';
import { deployment, podSpec } from './pods';

const service = (name: string, namespace: string, spec: object = {}) => manifest({ apiVersion: 'v1', kind: 'Service', metadata: { name, namespace }, spec });

function called(url: string, services: readonly ReturnType<typeof service>[]): string {
  const spec = podSpec({ containers: [{ name: 'app', image: 'app', env: [{ name: 'URL', value: url }] }] });
  return collected([deployment(spec), ...services], 'host').map(({ host }) => shown(host)).join();
}

test.each<[string, string, readonly ReturnType<typeof service>[], string]>([
  ['a service in another namespace', 'http://gateway.llm:4000', [service('gateway', 'llm')], ''],
  ['a pod of a set beside it', 'http://kafka-0.kafka:9092', [service('kafka', 'default')], ''],
  ['a pod of a set in another namespace', 'http://kafka-0.kafka.data', [service('kafka', 'data')], ''],
  ['no such service', 'http://gateway.llm:4000', [service('gateway', 'other')], 'gateway.llm'],
  ['a service that is a name for somebody outside', 'http://gateway.llm', [service('gateway', 'llm', { type: 'ExternalName', externalName: 'api.acme.io' })], 'gateway.llm,api.acme.io'],
  ['the first label of what may be a domain', 'http://acme.io', [service('io', 'default')], 'acme.io'],
  ['a name with more labels', 'http://a.kafka-0.kafka.data', [service('kafka', 'data')], 'a.kafka-0.kafka.data'],
])('%s', (_, url, services, expected) => { expect(called(url, services)).toBe(expected); });

test('a host that the catalog knows is never a service', () => {
  const spec = podSpec({ containers: [{ name: 'app', image: 'app', env: [{ name: 'URL', value: 'https://ghcr.io' }] }] });
  expect(collected([deployment(spec), service('ghcr', 'io')], 'host').map(({ host }) => shown(host))).toEqual(['ghcr.io']);
});
