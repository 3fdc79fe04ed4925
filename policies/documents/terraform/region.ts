import { known, mapValue, oneOf, then, unknown, type Value } from '../../facts';
import type { Region } from '../document';
import { partitionOf } from '../cloudformation/environment';
import { hasMark } from '../reference';
import { deep } from './deep';
import { isAttributed, isObject, valueOf } from './node';
import { plainSource, type Provider, PROVIDERS, type ProviderTraits } from './providers';

/** What decides whose place a provider's region is, and what a flag may add. */
export interface RegionContext {
  /** `--region`: settles regions that would come from the environment. */
  readonly region?: string | undefined;
  /** Operator id of a provider's source address. */
  operatorOf?(source: string): string | undefined;
  /** Operator id of the host in an `auth_url`. */
  operatorOfHost?(host: string): string | undefined;
}

/** The region that resources of a provider are in when they do not say otherwise. */
export function regionOf(provider: Provider, context: RegionContext): Value<Region> {
  return then(provider.source, (written) => {
    const traits = PROVIDERS.get(plainSource(written));
    if (traits?.cluster) return unknown('the place of a cluster is not in the configuration', 'declare the cluster in the policy under declared.clusters');
    return then(operatorOf(provider, context), (id) => mapValue(codeOf(provider, traits ?? {}, context), (code) => ({ operator: id === 'aws' ? partitionOf(code).id : id, code })));
  });
}

/** Whose codes the resources of a provider write, also where the provider itself names no region. */
export function operatorOf(provider: Provider, context: RegionContext): Value<string> {
  return then(provider.source, (written) => {
    const source = plainSource(written);
    const traits = PROVIDERS.get(source);
    const operator = traits?.authority === undefined ? ownOperator(source, context) : authority(provider, traits.authority, context);
    return then(operator, (id) => {
      if (traits === undefined) return unknown(`how provider ${source} chooses a region is not known`);
      return mapValue(elsewhere(provider, traits), () => id);
    });
  });
}

function ownOperator(source: string, context: RegionContext): Value<string> {
  const operator = context.operatorOf?.(source);
  return operator === undefined ? unknown(`provider source ${source} is not in the catalog`) : known(operator);
}

function authority(provider: Provider, argument: string, context: RegionContext): Value<string> {
  const url = textArgument(provider, argument);
  if (url === undefined) return unknown(`provider ${provider.name} names no ${argument}`, `write ${argument} in the provider block`);
  return then(url, (text) => {
    const host = hostOf(text);
    const operator = host === undefined ? undefined : context.operatorOfHost?.(host);
    return operator === undefined ? unknown(`the operator behind ${argument} is not in the catalog`) : known(operator);
  });
}

/** Unknown where the provider calls an endpoint that is not the operator's own: the place follows it. */
function elsewhere(provider: Provider, traits: ProviderTraits): Value<string> {
  return then(foreignEndpoint(provider, traits), (foreign) =>
    foreign === '' ? known('') : unknown(`the provider calls ${foreign}, and the place follows the endpoint`, 'remove the custom endpoint, or declare its place in the policy'));
}

/** The first endpoint that is not the operator's own; known `''` when there is none. */
function foreignEndpoint({ body }: Provider, { endpoints = [], domains = [] }: ProviderTraits): Value<string> {
  return endpoints.reduce<Value<string>>((found, argument) => then(found, (foreign) => {
    if (foreign !== '' || body?.[argument] === undefined) return known(foreign);
    return mapValue(deep(body[argument]), (plain) => texts(plain).find((text) => !isOwn(text, domains)) ?? '');
  }), known(''));
}

function texts(plain: unknown): string[] {
  if (typeof plain === 'string') return plain === '' ? [] : [hasMark(plain) ? 'an address that a resource computes' : hostOf(plain) ?? 'an address that does not parse'];
  if (Array.isArray(plain)) return plain.flatMap(texts);
  return isObject(plain) && !isAttributed(plain) ? Object.values(plain).flatMap(texts) : [];
}

function isOwn(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** The host of a URL or bare host, lower case, without a trailing dot. */
function hostOf(text: string): string | undefined {
  try {
    const { hostname } = new URL(text.includes('://') ? text : `https://${text}`);
    return hostname === '' ? undefined : hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
}

function codeOf(provider: Provider, traits: ProviderTraits, context: RegionContext): Value<string> {
  if (traits.region === undefined) return known('');
  const region = textArgument(provider, traits.region);
  const zone = traits.zone === undefined ? undefined : textArgument(provider, traits.zone);
  if (zone === undefined) return region ?? ambient(provider, traits, context);
  if (region === undefined && traits.fallback === undefined) return zone;
  const regional = region ?? ambient(provider, traits, context);
  if (within(zone, regional)) return regional;
  const either = oneOf([{ value: known(regional), when: 'the resource is regional' }, { value: known(zone), when: 'the resource is zonal' }]);
  return then(either, (code) => code);
}

/** Whether a zone is in a region, as their codes tell: `nl-ams-1` is in `nl-ams`. */
function within(zone: Value<string>, region: Value<string>): boolean {
  return zone.state === 'known' && region.state === 'known' && region.basis === 'document' && zone.value.startsWith(`${region.value}-`);
}

/** What the environment of whoever applies decides. */
function ambient({ name }: Provider, { region, fallback, variable }: ProviderTraits, context: RegionContext): Value<string> {
  if (fallback !== undefined) return known(fallback, 'assumed');
  if (context.region !== undefined) return known(context.region, 'flag');
  return unknown(`provider ${name} takes its region from the environment of whoever applies (${variable})`, `write ${region} in the provider block`);
}

/** An argument that is text; undefined when it is not written, or null. */
function textArgument({ body }: Provider, argument: string): Value<string> | undefined {
  if (body?.[argument] === undefined) return undefined;
  const value = then(valueOf(body[argument]), (plain) => {
    if (typeof plain === 'string' && !hasMark(plain)) return known(plain);
    return unknown(`${argument} of the provider is known only after deployment`);
  });
  const plain = valueOf(body[argument]);
  return plain.state === 'known' && (plain.value === null || plain.value === '') ? undefined : value;
}
