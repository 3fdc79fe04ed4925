import { known, unknown, type Exposure, type Fact, type Value } from '../../facts';
import { at, bagOf, isOpen, itemsOf, plainOf, textOf, valueOf } from '../held';
import { sourceOf } from '../spot';
import { urlFacts } from '../text/url';
import { annotationOf, spotOf, type KubernetesObject } from './object';

/** Annotations that keep a load balancer off the internet, and with which values; what each cloud controller reads. */
const INTERNAL: readonly (readonly [annotation: string, values: readonly string[]])[] = [
  ['service.beta.kubernetes.io/aws-load-balancer-scheme', ['internal']],
  ['service.beta.kubernetes.io/aws-load-balancer-internal', ['true', '0.0.0.0/0']],
  ['service.beta.kubernetes.io/azure-load-balancer-internal', ['true']],
  ['networking.gke.io/load-balancer-type', ['Internal']],
  ['cloud.google.com/load-balancer-type', ['Internal']],
  ['service.beta.kubernetes.io/openstack-internal-load-balancer', ['true']],
  ['service.beta.kubernetes.io/scw-loadbalancer-private', ['true']],
  ['load-balancer.hetzner.cloud/disable-public-network', ['true']],
  ['service.beta.kubernetes.io/oci-load-balancer-internal', ['true']],
  ['service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type', ['private']],
  ['lb.stackit.cloud/internal-lb', ['true']],
  ['service.beta.kubernetes.io/do-loadbalancer-network', ['INTERNAL']],
  ['service.beta.kubernetes.io/exoscale-loadbalancer-internal', ['true']],
];
/** Annotations and classes that keep an ingress off the internet. */
const INTERNAL_INGRESS: readonly (readonly [annotation: string, values: readonly string[]])[] = [
  ['alb.ingress.kubernetes.io/scheme', ['internal']],
  ['kubernetes.io/ingress.class', ['gce-internal']],
  ['appgw.ingress.kubernetes.io/use-private-ip', ['true']],
];

/** Whether a Service, Ingress or Gateway faces the internet. */
export function exposureFacts(object: KubernetesObject): readonly Fact[] {
  if (object.kind === 'Service' && object.group === '') return serviceFacts(object);
  if (object.kind === 'Ingress') return [stated(object, 'the ingress', internal(object, INTERNAL_INGRESS), 'its class is taken for public')];
  if (object.kind === 'Gateway') return [stated(object, 'the gateway', internal(object, INTERNAL), 'gateways are taken for public')];
  return [];
}

function serviceFacts(object: KubernetesObject): readonly Fact[] {
  const spec = at(object.body, 'spec');
  const type = at(spec, 'type');
  if (isOpen(spec) || isOpen(type)) return [{ kind: 'exposure', source: sourceOf(spotOf(object, 'spec.type')), what: 'the service', public: unknown('its type cannot be told'), because: 'its type cannot be told' }];
  const addresses = itemsOf(at(spec, 'externalIPs')).length > 0;
  const facts: Fact[] = addresses ? [stated(object, 'the service', known(false), 'it has external addresses')] : [];
  switch (textOf(type)) {
    case 'LoadBalancer': return [...facts, stated(object, 'the service', internal(object, INTERNAL), 'it is a load balancer')];
    case 'NodePort': return [...facts, stated(object, 'the service', known(false), 'it opens a port on every node')];
    case 'ExternalName': return [...facts, ...urlFacts(valueOf(at(spec, 'externalName')), spotOf(object, 'spec.externalName'))];
    default: return facts.length > 0 ? facts : [stated(object, 'the service', known(true), 'it is open inside the cluster only')];
  }
}

/** Whether an annotation keeps it internal. */
function internal(object: KubernetesObject, table: readonly (readonly [string, readonly string[]])[]): Value<boolean> {
  const all = at(object.body, 'metadata', 'annotations');
  if (isOpen(all)) return unknown('the annotations cannot be told');
  const infrastructure = bagOf(at(object.body, 'spec', 'infrastructure', 'annotations'));
  for (const [name, values] of table) {
    const value = annotationOf(object, name) ?? infrastructure[name];
    if (isOpen(value)) return unknown(`the annotation ${name} cannot be told`);
    if (value !== undefined && values.includes(String(plainOf(value)))) return known(true);
  }
  return known(false);
}

function stated(object: KubernetesObject, what: string, inside: Value<boolean>, because: string): Exposure {
  const isPublic: Value<boolean> = inside.state === 'known' ? known(!inside.value) : inside;
  return { kind: 'exposure', source: sourceOf(spotOf(object)), what, public: isPublic, because: inside.state === 'known' && inside.value && because !== 'it is open inside the cluster only' ? 'an annotation keeps it internal' : because };
}
