import { collected, manifest, shown } from '../given';
import { affinity, deployment, FR_PAR, podSpec, REGION, term, ZONE } from './pods';

const preferred = { affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: term(REGION, 'fr-par') }] } } };
const OPEN = { matchExpressions: [{ key: 'gpu', operator: 'Exists' }] };

function schedule(spec: object, clusters: readonly (typeof FR_PAR)[] = []) {
  return collected([deployment(podSpec(spec as Record<string, unknown>))], 'schedule', { clusters }).map(({ place, required }) => {
    const first = place.state === 'known' ? `${place.value.countries.join('/')} ${place.value.reach} ${place.basis}` : '';
    return `${shown(place)} ${String(required)} ${first}`.trim();
  });
}

test.each<[string, object, string]>([
  ['a node selector', { nodeSelector: { [REGION]: 'fr-par' } }, 'fr-par true FR there assumed'],
  ['a region of several operators', { nodeSelector: { [REGION]: 'us-east-1' } }, 'us-east-1 true US there assumed'],
  ['a code that means two countries', { nodeSelector: { [REGION]: 'eu-west-2' } }, 'eu-west-2 true FR/GB one assumed'],
  ['a required term', affinity(term(REGION, 'fr-par')), 'fr-par true FR there assumed'],
  ['terms that all pin', affinity(term(ZONE, 'fr-par-1'), term(REGION, 'nl-ams')), 'fr-par-1, nl-ams true FR/NL there assumed'],
  ['several values', affinity(term(REGION, 'fr-par', 'nl-ams')), 'fr-par, nl-ams true FR/NL there assumed'],
  ['one term of two', affinity(term(REGION, 'fr-par'), OPEN), '? false'],
  ['an operator that excludes', affinity({ matchExpressions: [{ key: REGION, operator: 'NotIn', values: ['us-east-1'] }] }), '? false'],
  ['a preference', preferred, '? false'],
  ['nothing', {}, '? false'],
  ['a node by name', { nodeName: 'node-7' }, '? true'],
  ['a label nobody knows', { nodeSelector: { [REGION]: 'atlantis' } }, '? true'],
])('%s', (_, spec, expected) => { expect(schedule(spec)).toEqual([expected]); });

test.each<[string, object, string]>([
  ['a label of the declared operator', { nodeSelector: { [ZONE]: 'fr-par-1' } }, 'scaleway:fr-par-1 true FR there declared'],
  ['a label that contradicts the declaration', { nodeSelector: { [REGION]: 'nl-ams' } }, 'scaleway:nl-ams true NL there declared'],
  ['nothing but a declaration', {}, 'scaleway:fr-par false FR there declared'],
])('with a declared cluster: %s', (_, spec, expected) => { expect(schedule(spec, [FR_PAR])).toEqual([expected]); });

test('says why nothing pins', () => {
  expect([{}, preferred, affinity(OPEN)].flatMap((spec) => collected([deployment(podSpec(spec))], 'schedule').map(({ because }) => because))).toEqual([
    'no required node affinity', 'node affinity is only preferred', 'a required node affinity term names no region or zone',
  ]);
});

const PINNED = podSpec({ nodeSelector: { [REGION]: 'fr-par' } });
const template = { metadata: { labels: { app: 'x' } }, spec: PINNED };

test.each<[string, string, unknown, string[]]>([
  ['v1', 'Pod', { spec: PINNED }, ['spec']],
  ['batch/v1', 'CronJob', { spec: { jobTemplate: { spec: { template } } } }, ['spec.jobTemplate.spec.template.spec']],
  ['apps/v1', 'StatefulSet', { spec: { template } }, ['spec.template.spec']],
  ['serving.kserve.io/v1beta1', 'InferenceService', { spec: { predictor: PINNED } }, ['spec.predictor']],
  ['leaderworkerset.x-k8s.io/v1', 'LeaderWorkerSet', { spec: { leaderWorkerTemplate: { leaderTemplate: template, workerTemplate: template } } }, ['spec.leaderWorkerTemplate.leaderTemplate.spec', 'spec.leaderWorkerTemplate.workerTemplate.spec']],
  ['ray.io/v1', 'RayCluster', { spec: { headGroupSpec: { template }, workerGroupSpecs: [{ template }] } }, ['spec.headGroupSpec.template.spec', 'spec.workerGroupSpecs[0].template.spec']],
  ['jobset.x-k8s.io/v1alpha2', 'JobSet', { spec: { replicatedJobs: [{ template: { spec: { template } } }] } }, ['spec.replicatedJobs[0].template.spec.template.spec']],
  ['kubeflow.org/v1', 'PyTorchJob', { spec: { pytorchReplicaSpecs: { Master: { template } } } }, ['spec.pytorchReplicaSpecs.Master.template.spec']],
  ['argoproj.io/v1alpha1', 'Rollout', { spec: { template } }, ['spec.template.spec']],
  ['serving.knative.dev/v1', 'Service', { spec: { template } }, ['spec.template.spec']],
])('finds the pods of %s %s', (apiVersion, kind, more, paths) => {
  const object = manifest({ apiVersion, kind, metadata: { name: 'x' }, ...(more as object) });
  expect(collected([object], 'schedule').map(({ source, required }) => [source.path, required])).toEqual(paths.map((path) => [path, true]));
  expect(collected([object], 'unread')).toEqual([]);
});

test('a workload without a pod that can be read is unread', () => {
  expect(collected([manifest({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'x' }, spec: {} })], 'unread')).toHaveLength(1);
});
