import { collect } from '../../policies/collectors';
import { readTerraform } from '../../policies/documents/terraform';
import { signature, type Signature, type Statement } from '../../policies/signatures';
import { carriedBy } from '../carriers';
import { nameOf, plain, type InputProperty, type InputType } from '../input';

/** What a property is given to see whether anybody reads it; all of them say something that matters somewhere. */
const PROBES: readonly unknown[] = ['https://api.openai.com/v1', 'api.openai.com/a/b:1', '198.51.100.7', '0.0.0.0/0', 'us-east-1a', 'aws_kms_key', true];

/** What stands beside it, so that there is something whole to read. */
const BESIDE: Readonly<Record<string, unknown>> = {
  name: 'probe', namespace: 'probe', image: 'registry.example.eu/probe', key: 'topology.kubernetes.io/zone', operator: 'In', type: 'LoadBalancer', driver: 'probe', policy_types: ['Egress', 'Ingress'],
};
/** An object that takes its meaning from what it says itself. */
const OBJECT = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'probe' } };

/** Beside every object: policies isolate a pod, and endpoints stand behind a service. */
const NEIGHBOR = { metadata: [{ name: 'neighbor', labels: { app: 'probe' } }], spec: [{ container: [{ name: 'probe', image: 'registry.example.eu/probe' }] }] };
const READ: Statement = { is: 'text', as: 'script' };

/**
 * Signatures of the Kubernetes provider's types, found out by trying. Its objects are read by kind and not by a table, so a property counts as read
 * when what stands there changes what is stated of the object.
 */
export function probed(types: readonly InputType[]): ReadonlyMap<string, Signature> {
  return new Map(types.filter(({ type }) => stated(type, {}) !== undefined).map((type) => [type.type, signatureBy(type)] as const));
}

function signatureBy({ type, properties }: InputType): Signature {
  const read = properties.filter(({ path, types }) => carriedBy(nameOf(path), types) !== undefined).filter((property) => isRead(type, property, properties));
  return signature(type, { holds: 'control', scope: 'none', properties: Object.fromEntries(read.map(({ path }) => [path, READ])) });
}

function isRead(type: string, { path }: InputProperty, all: readonly InputProperty[]): boolean {
  const without = stated(type, body(path, undefined, all));
  return PROBES.some((probe) => stated(type, body(path, probe, all)) !== without);
}

/** What is stated of an object with this body; undefined when it is not understood at all. */
function stated(type: string, content: object): string | undefined {
  const manifest = type === 'kubernetes_manifest' ? { manifest: OBJECT, ...content } : content;
  const text = JSON.stringify({ resource: { kubernetes_pod_v1: { neighbor: NEIGHBOR }, [type]: { probe: manifest } } });
  const { documents } = readTerraform([{ path: 'main.tf.json', text }], { hcl: undefined });
  const facts = [...collect(documents.flatMap(({ resources }) => resources))];
  const unknown = facts.some((fact) => fact.kind === 'unread' && fact.because.startsWith('this version reads nothing of'));
  return unknown ? undefined : JSON.stringify(facts, (key, value: unknown) => (key === 'subject' ? undefined : value));
}

/** A body in which only the property and what belongs beside it are given. */
function body(path: string, probe: unknown, all: readonly InputProperty[]): object {
  const [name = '', ...rest] = path.split('.');
  const own = plain(name);
  const inner = rest.length > 0 ? body(rest.join('.'), probe, below(all, name)) : name.endsWith('{}') ? { URL: probe } : probe;
  const value = name.endsWith('[]') ? [inner] : inner;
  const beside = all.map((one) => one.path).filter((one) => one !== own && Object.hasOwn(BESIDE, one));
  return { ...Object.fromEntries(beside.map((one) => [one, BESIDE[one]])), ...(probe === undefined && rest.length === 0 ? {} : { [own]: value }) };
}

function below(all: readonly InputProperty[], name: string): readonly InputProperty[] {
  return all.filter(({ path }) => path.startsWith(`${name}.`)).map((one) => ({ ...one, path: one.path.slice(name.length + 1) }));
}
