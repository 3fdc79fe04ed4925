import { apiVersionOf, duplicates, looksLikeKubernetes, readKubernetes } from '../../../../policies/documents/kubernetes';
import { parseJson } from '../../../../policies/documents/syntax/json';
import { parseYaml } from '../../../../policies/documents/syntax/yaml';

const MARKER = 'zq7marker';
const read = (text: string, path = 'in.yaml') => readKubernetes({ path }, parseYaml(text, path, { tags: 'none' }).documents);
const resourcesIn = (text: string) => {
  const { documents, problems } = read(text);
  expect(problems).toEqual([]);
  return documents.flatMap(({ resources }) => resources);
};
const pod = (name: string, namespace?: string) => `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}${namespace === undefined ? '' : `, namespace: ${namespace}`} }\n`;

test.each([
  ['v1', 'Pod', 'Pod', 'Pod/x', 'default'],
  ['apps/v1', 'Deployment', 'apps/Deployment', 'Deployment/x', 'default'],
  ['networking.k8s.io/v1', 'NetworkPolicy', 'networking.k8s.io/NetworkPolicy', 'NetworkPolicy/x', 'default'],
  ['serving.kserve.io/v1beta1', 'InferenceService', 'serving.kserve.io/InferenceService', 'InferenceService/x', 'default'],
  ['v1', 'Namespace', 'Namespace', 'Namespace/x', undefined],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', 'rbac.authorization.k8s.io/ClusterRole', 'ClusterRole/x', undefined],
])('%s %s', (apiVersion, kind, type, id, stack) => {
  const [resource, ...rest] = resourcesIn(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x}\n`);
  expect(rest).toEqual([]);
  expect(resource).toMatchObject({ type, id, stack, file: 'in.yaml', root: '', at: [], when: '', region: { state: 'unknown', because: 'a manifest names no cluster' } });
  expect(resource && apiVersionOf(resource)).toBe(apiVersion);
});

test('a resource is the whole object, and its values are what they are', () => {
  const [resource] = resourcesIn(`${pod('x', 'llm')}spec:\n  containers: [{ args: ["--key=$(KEY)"], ports: [80] }]\n`);
  const { spec } = resource?.body as { spec: { containers: { args: string[] }[] } };
  expect(resource?.stack).toBe('llm');
  expect(resource?.document.resolve(spec.containers[0]?.args[0])).toEqual({ state: 'known', value: '--key=$(KEY)', basis: 'document' });
  expect(resource?.document.resolve(spec)).toMatchObject({ value: spec });
  expect(resource?.document.locate(['spec', 'containers', 0, 'ports'])).toEqual({ line: 5, column: 42 });
});

test('each document of a file is one of its own, empty ones apart', () => {
  const { documents, problems } = read(`---\n${pod('a')}---\n---\n# nothing\n---\n${pod('b')}`);
  expect(problems).toEqual([]);
  expect(documents.map(({ resources, locate }) => [resources.map(({ id }) => id), locate(['kind'])])).toEqual([
    [['Pod/a'], { line: 3, column: 1 }],
    [['Pod/b'], { line: 10, column: 1 }],
  ]);
});

describe('lists', () => {
  const item = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } };
  const idsIn = (value: object) => {
    const { documents, problems } = readKubernetes({ path: 'in.json' }, [parseJson(JSON.stringify(value), 'in.json')]);
    return { found: documents.flatMap(({ resources }) => resources.map(({ id, type, at }) => [id, type, at])), problems: problems.map(({ message }) => message) };
  };

  test.each([
    ['a list', { apiVersion: 'v1', kind: 'List', items: [item] }, [['Pod/a', 'Pod', ['items', 0]]]],
    ['a list in a list', { apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'List', items: [item] }] }, [['Pod/a', 'Pod', ['items', 0, 'items', 0]]]],
    ['a typed list', { apiVersion: 'apps/v1', kind: 'DeploymentList', items: [{ metadata: { name: 'd' } }] }, [['Deployment/d', 'apps/Deployment', ['items', 0]]]],
    ['an empty list', { apiVersion: 'v1', kind: 'PodList', items: [] }, []],
    ['a kind that merely ends so', { apiVersion: 'x.io/v1', kind: 'AllowList', metadata: { name: 'x' } }, [['AllowList/x', 'x.io/AllowList', []]]],
    ['items under another kind', { ...item, kind: 'ConfigMap', items: [item] }, [['ConfigMap/a', 'ConfigMap', []], ['Pod/a', 'Pod', ['items', 0]]]],
  ])('%s', (_, value, found) => {
    expect(idsIn(value)).toEqual({ found, problems: [] });
  });

  test.each([
    ['no object', 'List', 'text'],
    ['no kind', 'List', { metadata: { name: 'a' } }],
    ['a kind that is no text', 'PodList', { kind: 1, metadata: { name: 'a' } }],
  ])('an item that has %s is a problem, and hides no other', (_, kind, broken) => {
    const { found, problems } = idsIn({ apiVersion: 'v1', kind, items: [broken, item] });
    expect(found).toEqual([['Pod/a', 'Pod', ['items', 1]]]);
    expect(problems).toEqual(['no Kubernetes object: give it apiVersion and kind']);
  });

  test('lists as deep as a file may be', () => {
    const deep = `${'{"apiVersion":"v1","kind":"List","items":['.repeat(99)}${JSON.stringify(item)}${']}'.repeat(99)}`;
    expect(readKubernetes({ path: 'in.json' }, [parseJson(deep, 'in.json')]).documents[0]?.resources).toHaveLength(1);
  });
});

test.each([
  ['no name', `apiVersion: v1\nkind: Pod\nmetadata:\n  labels: {x: ${MARKER}}`, 3, 'metadata.name is missing or no text: give the object a name'],
  ['an empty name', 'apiVersion: v1\nkind: Pod\nmetadata: {name: ""}', 3, 'metadata.name is missing or no text: give the object a name'],
  ['a name that is a number', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: 123', 4, 'metadata.name is missing or no text: give the object a name'],
  ['no metadata', 'apiVersion: v1\nkind: Pod\nmetadata: [a]', 3, 'metadata.name is missing or no text: give the object a name'],
  ['a namespace that is a boolean', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  namespace: yes', 5, 'metadata.namespace is no text: quote it'],
  ['another document in the file', `${pod('a')}---\n${MARKER}: 1`, 5, 'no Kubernetes object: give it apiVersion and kind'],
  ['a Kustomize overlay', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization', 1, expect.stringMatching(/^a Kustomize overlay/)],
  ['a template that is not rendered', `${pod('a')}spec: {{ .Values.${MARKER} }}`, 4, expect.stringMatching(/^an unrendered template/)],
])('%s is a problem', (_, text, line, message) => {
  const { problems } = read(text);
  expect(problems).toEqual([{ file: 'in.yaml', line, column: expect.any(Number), message }]);
  expect(JSON.stringify(problems)).not.toContain(MARKER);
});

test('a generated name is a name', () => {
  expect(resourcesIn('apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: import-}')).toMatchObject([{ id: 'Job/import-' }]);
});

test.each([
  [{ apiVersion: 'v1', kind: 'Pod' }, true],
  [{ apiVersion: 'v2', name: 'chart' }, false],
  [{ kind: 'Pod' }, false],
  [{ apiVersion: 1, kind: 'Pod' }, false],
  [{ apiVersion: '', kind: 'Pod' }, false],
  [[{ apiVersion: 'v1', kind: 'Pod' }], false],
  [null, false],
  ['apiVersion', false],
])('%j looks like Kubernetes: %s', (value, expected) => {
  expect(looksLikeKubernetes(value)).toBe(expected);
});

describe('duplicates', () => {
  const duplicatesIn = (text: string) => duplicates(resourcesIn(text)).map(({ resources, file, line }) => [resources.map(({ id }) => id), file, line]);

  test.each([
    ['the same object', `${pod('a')}---\n${pod('a', 'default')}`, [[['Pod/a', 'Pod/a'], 'in.yaml', 5]]],
    ['the same object of another version', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n---\napiVersion: apps/v1beta1\nkind: Deployment\nmetadata: {name: a}', [[['Deployment/a', 'Deployment/a'], 'in.yaml', 5]]],
    ['another namespace', `${pod('a')}---\n${pod('a', 'b')}`, []],
    ['another name', `${pod('a')}---\n${pod('b')}`, []],
    ['another group', 'apiVersion: v1\nkind: Event\nmetadata: {name: a}\n---\napiVersion: events.k8s.io/v1\nkind: Event\nmetadata: {name: a}', []],
    ['generated names', 'apiVersion: v1\nkind: Pod\nmetadata: {generateName: a-}\n---\napiVersion: v1\nkind: Pod\nmetadata: {generateName: a-}', []],
    ['an object of the cluster, whatever its namespace', 'apiVersion: v1\nkind: Node\nmetadata: {name: a, namespace: x}\n---\napiVersion: v1\nkind: Node\nmetadata: {name: a}', [[['Node/a', 'Node/a'], 'in.yaml', 5]]],
  ])('%s', (_, text, expected) => {
    expect(duplicatesIn(text)).toEqual(expected);
  });
});

test('10,000 documents', () => {
  expect(resourcesIn(Array.from({ length: 10_000 }, (_, at) => pod(`p${at}`)).join('---\n'))).toHaveLength(10_000);
});
