import { known, type Fact } from '../../facts';
import { bagOf, at, textOf } from '../held';
import { imageFacts } from '../images';
import { scriptFacts } from '../text/script';
import { spotOf, type KubernetesObject } from './object';
import { podsOf } from './templates';

/** Annotations by which a proxy or an injector is told whom to ask, or whom to send a copy. */
const CALLING: readonly string[] = [
  'nginx.ingress.kubernetes.io/auth-url', 'nginx.ingress.kubernetes.io/mirror-target', 'nginx.ingress.kubernetes.io/configuration-snippet', 'nginx.ingress.kubernetes.io/server-snippet',
  'nginx.ingress.kubernetes.io/auth-snippet', 'nginx.org/location-snippets', 'nginx.org/server-snippets', 'haproxy-ingress.github.io/auth-url', 'haproxy-ingress.github.io/config-backend', 'haproxy.org/backend-config-snippet',
  'vault.hashicorp.com/service', 'vault.hashicorp.com/proxy-address',
];
/** Annotations that name the image of a container that an injector adds. */
const IMAGES: readonly string[] = ['sidecar.istio.io/proxyImage', 'vault.hashicorp.com/agent-image', 'config.linkerd.io/proxy-image'];
/** The name under which the proxy itself was asked. */
const ITSELF = /\$(?:host|http_host|best_http_host|server_name)\b/g;

/** What the annotations of an object and of its pods have others call and run. */
export function annotationFacts(object: KubernetesObject): readonly Fact[] {
  const written = Object.assign({}, ...podsOf(object).map(({ annotations }) => annotations), bagOf(at(object.body, 'metadata', 'annotations'))) as Readonly<Record<string, unknown>>;
  const said = (names: readonly string[]) => names.flatMap((name) => {
    const text = textOf(written[name]);
    return text === undefined ? [] : [{ text, spot: spotOf(object, `metadata.annotations["${name}"]`) }];
  });
  return [
    ...said(CALLING).flatMap(({ text, spot }) => scriptFacts(known(text.replace(ITSELF, 'proxy.internal')), spot)),
    ...said(IMAGES).flatMap(({ text, spot }) => imageFacts(known(text), spot)),
  ];
}
