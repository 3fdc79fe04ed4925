import fc from 'fast-check';
import { stringify } from 'yaml';
import { RUNS, verdictsOf } from './given';
import { reordered } from './writing';

const HOSTS = ['https://api.openai.com/v1', 'https://sqs.eu-central-1.amazonaws.com', 'http://store:9000', 'https://acme.example.com'];
const IMAGES = ['docker.io/vllm/vllm-openai:v0.10', `registry.example.eu/serve@sha256:${'a'.repeat(64)}`, 'nginx'];
const PINS = [undefined, { 'topology.kubernetes.io/region': 'eu-central-1' }, { 'topology.kubernetes.io/region': 'us-east-1' }];

const pod = fc.record({ host: fc.constantFrom(...HOSTS), image: fc.constantFrom(...IMAGES), pin: fc.constantFrom(...PINS), kind: fc.constantFrom('Deployment', 'StatefulSet') });

/** Workloads of names of their own. */
const objects = fc.array(pod, { minLength: 1, maxLength: 4 }).map((pods) => pods.map(({ host, image, pin, kind }, at) => ({
  apiVersion: 'apps/v1', kind, metadata: { name: `w${at}`, namespace: 'serving' },
  spec: { selector: { matchLabels: { app: `w${at}` } }, template: { metadata: { labels: { app: `w${at}` } }, spec: { ...(pin && { nodeSelector: pin }), containers: [{ name: 'main', image, env: [{ name: 'ENDPOINT', value: host }] }] } } },
})));

const stream = (list: readonly object[]): string => list.map((object) => stringify(object)).join('---\n');

describe('manifests', () => {
  test('say the same as a stream, as a list, as JSON and one by one', async () => {
    await fc.assert(fc.asyncProperty(objects, fc.nat(), async (list, seed) => {
      const expected = await verdictsOf({ 'all.yaml': stream(list) });
      expect(expected.length).toBeGreaterThan(list.length);
      expect(await verdictsOf({ 'all.json': { apiVersion: 'v1', kind: 'List', items: list } }).then(inItems)).toEqual(inItems(expected));
      expect(await verdictsOf(Object.fromEntries(list.map((object, at) => [`${at}.json`, object])))).toEqual(expected);
      expect(await verdictsOf({ 'all.yaml': stream(reordered(list, seed) as readonly object[]) })).toEqual(expected);
      expect(await verdictsOf({ 'all.yaml': stream([...list].reverse()) })).toEqual(expected);
    }), { ...RUNS, numRuns: 30 });
  });
});

/** Paths of a list begin with the item. */
const inItems = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace(/\bitems\[\d+\]\.?/, '')).sort();
