import { hasMark, readable, type Resource } from '../documents';
import { alternatives, known, mapValue, oneOf, then, unknown, type Fact, type Value } from '../facts';
import type { ArtifactStatement } from '../signatures';
import { hostOf } from './places/host';
import type { Met } from './statements/statement';
import { presentValue } from './walk';

/** What is pulled, and the host it comes from. */
interface Pulled {
  readonly reference: string;
  readonly registry: string;
}

/** Something beside the document itself, which is pulled from nowhere. */
const LOCAL = 'local';

type Found = Value<Pulled | typeof LOCAL>;

const REGISTRY = 'registry.terraform.io';

/** How each kind of artifact is written. */
const READERS: Readonly<Record<ArtifactStatement['artifact'], (text: string, resource: Resource) => Found>> = {
  provider: providerSource,
  module: moduleSource,
  chart: chartIn,
  package: (text) => urlOf(text),
};

/** The provider, module, chart or package that a property names; nothing for what lies beside the document. */
export function sayArtifact({ statement, value, path, resource }: Met<ArtifactStatement>): readonly Fact[] {
  const found = then(value, (plain): Found => (typeof plain === 'string' ? READERS[statement.artifact](plain, resource) : unknown('the source is no text')));
  const pulled = elsewhere(found);
  if (pulled === undefined) return [];
  return [{
    kind: 'artifact',
    source: { subject: resource, path },
    artifact: statement.artifact,
    reference: mapValue(pulled, ({ reference }) => reference),
    registry: mapValue(pulled, ({ registry }) => registry),
    digest: known(false),
  }];
}

function elsewhere(found: Found): Value<Pulled> | undefined {
  const rest = alternatives(found).filter(({ value }) => value.state === 'unknown' || value.value !== LOCAL);
  return rest.length === 0 ? undefined : oneOf(rest) as Value<Pulled>;
}

/** `aws`, `hashicorp/aws`, `registry.example.eu/acme/aws`. */
function providerSource(text: string): Found {
  const parts = text.split('/');
  if (parts.length > 3 || parts.some((part) => part === '') || hasMark(text)) return unknown(`a provider source of another form: ${readable(text).slice(0, 60)}`);
  const [name = '', namespace = 'hashicorp', host = REGISTRY] = [...parts].reverse();
  return known({ reference: `${host}/${namespace}/${name}`, registry: host });
}

/** A path, a registry address, or an address of a repository or archive. */
function moduleSource(text: string): Found {
  if (/^(?:\.{0,2}\/|\.{1,2}$)/.test(text)) return known(LOCAL);
  const [address = ''] = text.replace(/^[a-z0-9]{1,16}::/, '').split('?', 1);
  if (address !== text.split('?', 1)[0] || address.includes('://') || address.includes('@')) return urlOf(address);
  const [first = '', ...rest] = (address.split('//', 1)[0] ?? '').split('/');
  if (/^(?:github\.com|bitbucket\.org)$/.test(first)) return urlOf(address);
  if (rest.length === 2) return known({ reference: `${REGISTRY}/${address}`, registry: REGISTRY });
  return rest.length === 3 ? urlOf(address) : unknown('a module source of another form', 'write the full address of the module');
}

/** A chart by name in a repository, by URL, or as a folder. */
function chartIn(chart: string, resource: Resource): Found {
  if (chart.includes('://')) return urlOf(chart);
  if (/^\.{0,2}\//.test(chart)) return known(LOCAL);
  const repository = presentValue(resource, 'repository');
  if (repository === undefined) return unknown(`the chart ${readable(chart).slice(0, 60)} names no repository`, 'write its repository as a URL');
  return then(repository, (plain) => (typeof plain === 'string' ? urlOf(`${plain.replace(/\/$/, '')}/${chart}`) : unknown('the repository is no text')));
}

/** Host and path of a URL, or of `git@host:path`; without scheme, user and query. */
function urlOf(text: string): Found {
  const [address = ''] = text.split(/[?#]/, 1);
  const scheme = address.indexOf('://');
  const rest = scheme < 0 ? address : address.slice(scheme + 3);
  const end = rest.search(scheme < 0 && rest.includes('@') ? /[:/]/ : /\//);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const registry = hasMark(authority) ? undefined : hostOf(authority);
  if (registry === undefined) return unknown('the address names no host that can be read');
  return known({ reference: end < 0 ? registry : `${registry}/${readable(rest.slice(end + 1))}`, registry });
}
