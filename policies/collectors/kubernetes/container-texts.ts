import { known, type Fact } from '../../facts';
import { at, isOpen, itemsOf, plainOf, textOf, valueOf } from '../held';
import { imageFacts } from '../images';
import { printable } from '../places/place';
import { sourceOf, type Spot } from '../spot';
import { defaultFacts } from '../text/defaults';
import { environmentFacts, type Variable } from '../text/environment';
import { scriptFacts } from '../text/script';
import { urlFacts } from '../text/url';
import { inventoryOf } from './inventory';
import { spotOf, type KubernetesObject } from './object';
import { containersOf, expand, type Container, type Pod } from './templates';

/** Variables that Kubernetes itself fills in with an address inside the cluster. */
const INSIDE = /_SERVICE_HOST$|^LWS_LEADER_ADDRESS$|^RAY_IP$/;
const EXPANSION = /\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g;
const INTERNAL_HOST = 'pod.internal';
/** What the kubelet does for a container besides starting it. */
const HANDLERS: readonly string[] = ['lifecycle.postStart', 'lifecycle.preStop', 'livenessProbe', 'readinessProbe', 'startupProbe'];

/** Images of a pod, and what its containers find in their environment and are started with. */
export function containerFacts(pod: Pod): readonly Fact[] {
  const volumes = expand(pod.spec, ['volumes[]', 'image', 'reference'], pod.path);
  return [
    ...containersOf(pod).flatMap((container) => ofContainer(container, pod.object)),
    ...volumes.flatMap(({ node, path }) => imageFacts(valueOf(node), spotOf(pod.object, path))),
  ];
}

function ofContainer({ node, path }: Container, object: KubernetesObject): readonly Fact[] {
  const image = at(node, 'image');
  const variables = variablesOf(node, path, object);
  return [
    ...(image === undefined ? [] : imageFacts(valueOf(image), spotOf(object, `${path}.image`))),
    ...openEnvironment(at(node, 'env'), spotOf(object, `${path}.env`)),
    ...environmentFacts(variables),
    ...(itemsOf(at(node, 'envFrom')).length === 0 && !namesAddress(node) ? defaultFacts(variables) : []),
    ...unseenMaps(at(node, 'envFrom'), spotOf(object, `${path}.envFrom`), object),
    ...['command', 'args'].flatMap((key) => wordFacts(at(node, key), variables, spotOf(object, `${path}.${key}`))),
    ...HANDLERS.flatMap((handler) => expand(node, handler.split('.'), path)).flatMap((handler) => handlerFacts(handler, object)),
  ];
}

/** A hook or a probe runs a command, where Kubernetes fills nothing in, or asks a host: the pod itself where it names none. */
function handlerFacts({ node, path }: Container, object: KubernetesObject): readonly Fact[] {
  if (isOpen(node)) return scriptFacts(valueOf(node), spotOf(object, path));
  return [
    ...expand(node, ['exec', 'command'], path).flatMap(({ node: command, path: here }) => wordFacts(command, [], spotOf(object, here))),
    ...['httpGet', 'tcpSocket'].flatMap((probe) => expand(node, [probe, 'host'], path)).flatMap(({ node: host, path: here }) => urlFacts(valueOf(host), spotOf(object, here))),
  ];
}

/** Whether a node is a list, or not there: what is written as something else holds what nobody reads. */
export function isList(node: unknown): boolean {
  const plain = plainOf(node);
  return plain === undefined || plain === null || Array.isArray(plain) || isOpen(node);
}

/** Variables that the document leaves open may name anything. */
function openEnvironment(env: unknown, spot: Spot): readonly Fact[] {
  if (!isOpen(env) && !itemsOf(env).some(isOpen) && isList(env)) return [];
  return [{ kind: 'unread', source: sourceOf(spot), because: 'the environment cannot be told', settle: 'write the variables out' }];
}

/** Whether a container is started with an address, which a client may take instead of its vendor's. */
function namesAddress(container: unknown): boolean {
  return ['command', 'args'].some((key) => itemsOf(at(container, key)).some((word) => isOpen(word) || textOf(word)?.includes('://') === true));
}

/** Maps of settings that nobody sees; secrets hold credentials rather than addresses. */
function unseenMaps(list: unknown, spot: Spot, object: KubernetesObject): readonly Fact[] {
  const seen = new Set(inventoryOf(object.context).beside(object, 'ConfigMap').map(({ name }) => name));
  const named = itemsOf(list).map((entry) => textOf(at(entry, 'configMapRef', 'name'))).filter((name) => name !== undefined);
  return named.filter((name) => !seen.has(name)).map((name) => ({
    kind: 'unread', source: sourceOf(spot), because: `the environment cannot be told: the ConfigMap ${printable(name)} is not part of this check`, settle: 'check it in the same run',
  }));
}

function variablesOf(container: unknown, path: string, object: KubernetesObject): readonly Variable[] {
  const entries = itemsOf(at(container, 'env')).filter((entry) => !isOpen(entry)).map((entry, index) => ({ entry, name: textOf(at(entry, 'name')) ?? '', spot: spotOf(object, `${path}.env[${index}].value`) }));
  const plain = new Map(entries.map(({ entry, name }) => [name, at(entry, 'value')]));
  return entries.flatMap(({ entry, name, spot }) => {
    const from = at(entry, 'valueFrom');
    if (from !== undefined) return referred(from, name, spot, object);
    const node = at(entry, 'value');
    return [{ name, value: typeof node === 'string' ? known(expanded(node, plain)) : valueOf(node), spot }];
  });
}

/** A secret of this check is read where it is declared; any other cannot be told. */
function referred(from: unknown, name: string, spot: Spot, object: KubernetesObject): readonly Variable[] {
  const [kind, reference] = at(from, 'secretKeyRef') === undefined ? (['ConfigMap', at(from, 'configMapKeyRef')] as const) : (['Secret', at(from, 'secretKeyRef')] as const);
  if (reference === undefined) return [];
  const there = inventoryOf(object.context).beside(object, kind).some((other) => other.name === textOf(at(reference, 'name')));
  return there ? [] : [{ name, value: { state: 'unknown', because: `a ${kind} that is not part of this check holds it` }, spot }];
}

/** `$(NAME)` as Kubernetes fills it in; what only the cluster knows is an address inside of it. */
function expanded(text: string, variables: ReadonlyMap<string, unknown>): string {
  return text.replace(EXPANSION, (whole, name: string) => {
    const value = plainOf(variables.get(name));
    if (typeof value === 'string') return value;
    return (variables.has(name) && value === undefined && !isOpen(variables.get(name))) || INSIDE.test(name) ? INTERNAL_HOST : whole;
  });
}

/** A command line is one text, so that options and their values stay together. */
function wordFacts(list: unknown, variables: readonly Variable[], spot: Spot): readonly Fact[] {
  if (isOpen(list)) return scriptFacts(valueOf(list), spot);
  const plain = new Map(variables.map(({ name, value }) => [name, value.state === 'known' ? value.value : undefined]));
  const words = itemsOf(list);
  const line = words.map(textOf).filter((text) => text !== undefined).map((text) => expanded(text, plain)).join('\n');
  return [...(line === '' ? [] : scriptFacts(known(line), spot)), ...words.filter(isOpen).flatMap((word) => scriptFacts(valueOf(word), spot))];
}
