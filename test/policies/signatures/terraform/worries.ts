import { NO_DECLARATIONS } from '../../../../policies/collectors';
import { factsOf } from '../../../../policies/collectors/signed';
import { keyOf, mark, type Document, type Resource } from '../../../../policies/documents';
import { alternatives, known, unknown, type Fact, type Place, type Value } from '../../../../policies/facts';
import { linkResources } from '../../../../policies/linking';
import { signatureOf } from '../../../../policies/signatures';

export type Body = Readonly<Record<string, unknown>>;

/** Where the resource under test is deployed: `aws:eu-central-1`, or nowhere (`''`). */
export interface Setting {
  readonly home?: string;
  readonly beside?: readonly Resource[];
}

const plain: Document = { file: 'main.tf.json', format: 'terraform', resources: [], resolve: (node) => known(node), locate: () => undefined };

/** A resource whose properties are plain values. */
export function resource(type: string, body: Body, home = 'aws:eu-central-1', name = 'it'): Resource {
  const id = `${type}.${name}`;
  const [operator = '', code = ''] = home.split(':');
  const region = home === '' ? unknown('it has no region of its own') : known({ operator, code });
  return { id, type, file: plain.file, document: plain, key: keyOf('', id), body, root: '', at: [], region, when: '' };
}

/** What a property says that refers to a resource. */
export function reference({ key }: Resource, attribute: string): string {
  return mark({ key, attribute });
}

export function factsAbout(type: string, body: Body, { home, beside = [] }: Setting = {}): readonly Fact[] {
  const it = resource(type, body, home);
  const signature = signatureOf(type);
  if (signature === undefined) throw new Error(`no signature for ${type}`);
  const resources = [it, ...beside];
  return factsOf(it, signature, { resources, links: linkResources(resources), declared: NO_DECLARATIONS, cache: new Map() });
}

/** What of the facts would worry somebody who wants to stay in Germany, France and the European Union: one line each. */
export function worries(type: string, body: Body, setting?: Setting): readonly string[] {
  return factsAbout(type, body, setting).flatMap(worry);
}

const INSIDE: ReadonlySet<string> = new Set(['AT', 'DE', 'ES', 'FI', 'FR', 'IE', 'IT', 'NL', 'PL', 'SE']);

function worry(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'placement': return away(fact.place).map((place) => `${fact.holds} in ${place}`);
    case 'copy': return away(fact.to).map((place) => `${fact.payload}: ${fact.what} to ${place}`);
    case 'route': return away(fact.to).map((place) => `${fact.what} through ${place}`);
    case 'inference': return away(fact.where).map(() => `asks ${fact.model}`);
    case 'key': return away(fact.where).map((place) => `${fact.what} in ${place}`);
    case 'host': return away(fact.place).map((place) => `calls ${place}`);
    case 'exposure': return holds(fact.public) ? [`public: ${fact.because}`] : [];
    case 'egress': return holds(fact.open) ? [`open: ${fact.because}`] : [];
    case 'endpoint-policy': return holds(fact.own) ? [] : ['no endpoint policy'];
    case 'global': return fact.metadataOnly ? [] : [`global ${fact.service}`];
    case 'unread': return [`unread: ${fact.because}`];
    default: return [];
  }
}

function away(place: Value<Place>): readonly string[] {
  return alternatives(place).flatMap(({ value }) => {
    if (value.state === 'unknown') return ['?'];
    return value.value.countries.length > 0 && value.value.countries.every((country) => INSIDE.has(country)) ? [] : [value.value.id];
  });
}

function holds(value: Value<boolean>): boolean {
  return alternatives(value).some(({ value: option }) => option.state === 'unknown' || option.value);
}
