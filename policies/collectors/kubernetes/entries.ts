import { alternatives, known, mapValue, then, unknown, type Fact, type Place, type Value } from '../../facts';
import { at, bagOf, isOpen, itemsOf, membersOf, textOf, valueOf } from '../held';
import { imageFacts } from '../images';
import { parseImage } from '../image-reference';
import { anywhere, cachedPlace } from '../places/place';
import { hostOf } from '../places/host';
import { placeNamed } from '../places/resolve';
import { sourceOf, type Spot } from '../spot';
import { environmentFacts } from '../text/environment';
import { isInternal } from '../text/public-host';
import { scriptFacts } from '../text/script';
import { urlFacts } from '../text/url';
import { weightsFacts } from '../weights-of';
import { below } from '../walk';
import { spotOf, type KubernetesObject } from './object';
import { OTHER_KINDS, type Entry } from './other-kinds';
import { pins } from './model-servers';
import { placeBeside } from './stores';
import { expand } from './templates';
import { pinOfExpressions } from './topology';

interface Found {
  readonly node: unknown;
  readonly spot: Spot;
  readonly object: KubernetesObject;
}

type Say = (found: Found) => readonly Fact[];

/** How each kind of entry is said. */
const SAYINGS: Readonly<Record<Entry['states'], Say>> = {
  host: ({ node, spot }) => urlFacts(valueOf(node), spot),
  text: textFacts,
  script: ({ node, spot }) => scriptFacts(valueOf(node), spot),
  'secret-store': secretStoreFacts,
  volume: volumeFacts,
  telemetry: ({ node, spot }) => (isInside(node) ? [] : [{ kind: 'copy', source: sourceOf(spot), payload: 'telemetry', what: 'telemetry', to: placeNamed('host', valueOf(node), spot.resource, spot.context) }]),
  chart: chartFacts,
  image: ({ node, spot }) => imageFacts(valueOf(node), spot),
  weights: ({ node, spot, object }) => weightsFacts(valueOf(node), spot, pins({ annotations: bagOf(at(object.body, 'metadata', 'annotations')) }, placeBeside(object))),
  'key-region': ({ node, spot }) => [{ kind: 'key', source: sourceOf(spot), what: 'the secret store', where: awsRegion(node, spot) }],
  'backup-region': ({ node, spot, object }) => (at(object.body, 'spec', 'config', 's3Url') === undefined ? [{ kind: 'copy', source: sourceOf(spot), payload: 'data', what: 'the backup', to: awsRegion(node, spot) }] : []),
  'backup-host': ({ node, spot }) => (isInside(node) ? [] : [{ kind: 'copy', source: sourceOf(spot), payload: 'data', what: 'the backup', to: placeNamed('host', valueOf(node), spot.resource, spot.context) }]),
  'home-region': ({ node, spot }) => [{ kind: 'placement', source: sourceOf(spot), holds: 'compute', place: awsRegion(node, spot) }],
  'open-egress': ({ node, spot }) => [{ kind: 'egress', source: sourceOf(spot), what: 'the mesh', open: mapValue(valueOf(node), (mode) => mode !== 'REGISTRY_ONLY'), because: 'outboundTrafficPolicy' }],
  requirements: ({ node, spot, object }) => [{ kind: 'placement', source: sourceOf(spot), holds: 'compute', place: pinOfExpressions(itemsOf(node), object) ?? placeBeside(object) }],
};

/** What the table says of an object of another API; undefined when it does not know the kind. */
export function otherFacts(object: KubernetesObject, type: string): readonly Fact[] | undefined {
  const kind = OTHER_KINDS.get(type);
  if (kind === undefined) return undefined;
  const facts = kind.entries.flatMap(({ path, states }) => found(object, path).flatMap((one) => SAYINGS[states](one)));
  return kind.brings === undefined ? facts : [...facts, { kind: 'unread', source: sourceOf(spotOf(object)), because: kind.brings, settle: 'render it, and check the output' }];
}

function found(object: KubernetesObject, path: string): readonly Found[] {
  return expand(object.body, path.split('.'), '').map(({ node, path: here }) => ({ node, spot: spotOf(object, here), object }));
}

/** Amazon's own operators of Kubernetes write regions of Amazon. */
function awsRegion(node: unknown, { context }: Spot): Value<Place> {
  return then(valueOf(node), (code) => (typeof code === 'string' ? cachedPlace({ operator: 'aws', code }, context) : unknown('the region is no text')));
}

function isInside(node: unknown): boolean {
  const host = hostOf(textOf(node) ?? '');
  return host !== undefined && isInternal(host);
}

/** `aws://<zone>/<volume>`, or a path of Google with a zone or region in it. */
const HANDLE = /^(aws):\/\/([a-z0-9-]+)\/|\/(?:zones|regions)\/([a-z0-9-]+)\//;

/** Where a volume is that was there before the claim. */
function volumeFacts({ node, spot }: Found): readonly Fact[] {
  const [, aws, zone, google] = HANDLE.exec(textOf(node) ?? '') ?? [];
  const code = zone ?? google;
  return code === undefined ? [] : [{ kind: 'placement', source: sourceOf(spot), holds: 'data', place: cachedPlace({ operator: aws ?? 'gcp', code }, spot.context) }];
}

/** Kinds of secret stores that are inside, or whose address an entry of their own reads. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['aws', 'vault', 'azurekv', 'scaleway', 'kubernetes', 'fake', 'gcpsm']);

/** Secrets of Google that name no location are replicated wherever Google likes; of other stores nothing is known. */
function secretStoreFacts({ node, spot }: Found): readonly Fact[] {
  return membersOf(node).flatMap(([kind, settings]): readonly Fact[] => {
    const source = sourceOf({ ...spot, path: below(spot.path, kind) });
    if (kind === 'gcpsm') return [{ kind: 'key', source, what: 'the secret store', where: then(valueOf(at(settings, 'location') ?? 'global'), (code) => (code === 'global' ? known(anywhere()) : cachedPlace({ operator: 'gcp', code: String(code) }, spot.context))) }];
    return UNDERSTOOD.has(kind) ? [] : [{ kind: 'unread', source, because: 'where such a store keeps its secrets is not in the manifest' }];
  });
}

/** Settings as texts: a text itself, or every text below. */
function textFacts({ node, spot, object }: Found): readonly Fact[] {
  if (isOpen(node)) return scriptFacts(valueOf(node), spot);
  const text = textOf(node);
  if (text !== undefined) return text.includes('\n') ? scriptFacts(known(text), spot) : environmentFacts([{ name: spot.path.slice(spot.path.lastIndexOf('.') + 1), value: known(text), spot }]);
  const items = itemsOf(node).map((item, index) => [`${spot.path}[${index}]`, item] as const);
  const members = membersOf(node).filter(() => items.length === 0).map(([key, item]) => [below(spot.path, key), item] as const);
  return [...items, ...members].flatMap(([path, item]) => textFacts({ node: item, spot: { ...spot, path }, object }));
}

function chartFacts({ node, spot }: Found): readonly Fact[] {
  return alternatives(valueOf(node)).flatMap(({ value }): readonly Fact[] => {
    const text = value.state === 'known' && typeof value.value === 'string' ? value.value : undefined;
    const open = value.state === 'unknown' ? value : unknown('it is no text');
    const location = text?.replace(/^[a-z+]+:\/\/(?:[^@/]*@)?/, '').replace(/[?#].*$/, '').replace(/\/+$/, '');
    const registry = text?.startsWith('oci://') ? parseImage(text)?.repository : location;
    return [
      { kind: 'artifact', source: sourceOf(spot), artifact: 'chart', reference: location === undefined ? open : known(location), registry: registry === undefined ? open : known(registry), digest: known(false) },
      ...urlFacts(value, spot),
    ];
  });
}
