import { known, then, unknown, type Value } from '../../facts';
import type { Region } from '../document';
import type { Block, RawBody } from './blocks';
import { boundBody, boundNode } from './body';
import { aliasOf } from './identity';
import type { Module } from './module';
import { isObject, step, valueOf } from './node';
import { idOf } from './provider-reference';
import { plainSource, type Provider } from './providers';
import { operatorOf, regionOf } from './region';

/** The provider that is part of Terraform itself, and needs no configuration. */
export const BUILT_IN = 'terraform';

/** A provider configuration and the block that writes it. */
export interface Configured {
  readonly provider: Provider;
  readonly block: Block;
}

/** The provider configurations that one module sees. */
export class ProviderTable {
  /** Blocks of this module, by name and alias. */
  private readonly own = new Map<string, Configured>();
  private readonly found = new Map<string, Provider>();
  private readonly regions = new Map<Provider, Value<Region>>();
  private loaded = false;
  private requirements: RawBody | undefined;

  constructor(private readonly module: Module) {}

  /** The configurations that the module's own blocks write. */
  get blocks(): readonly Configured[] {
    this.load();
    return [...this.own.values()];
  }

  /** The configuration behind a local name, which may be the caller's, or nobody's. */
  find(name: string, alias: string): Provider {
    const provider = this.found.get(idOf(name, alias)) ?? this.search(name, alias);
    this.found.set(idOf(name, alias), provider);
    return provider;
  }

  /** The region of what uses a configuration and names none itself. */
  region(name: string, alias: string): Value<Region> {
    const provider = this.find(name, alias);
    const region = this.regions.get(provider) ?? regionOf(provider, this.module.root.context);
    this.regions.set(provider, region);
    return region;
  }

  /** The operator behind a configuration. */
  operator(name: string, alias: string): Value<string> {
    return operatorOf(this.find(name, alias), this.module.root.context);
  }

  private search(name: string, alias: string): Provider {
    this.load();
    const own = this.own.get(idOf(name, alias));
    if (own !== undefined) return own.provider;
    const { caller } = this.module;
    const passed = caller?.call.passed.get(idOf(name, alias));
    if (passed === 'computed') return { ...this.nobodys(name, alias), source: unknown('the provider of the module is chosen by an expression') };
    if (caller !== undefined && passed !== undefined) return caller.call.module.providers.find(passed.name, passed.alias);
    if (alias !== '') return { ...this.nobodys(name, alias), source: unknown(`provider ${name}.${alias} is configured nowhere`, `add a provider block with alias ${alias}`) };
    return caller === undefined ? this.ambient(name) : caller.call.module.providers.inherited(this.source(name), name);
  }

  /** The default configuration of a source address, as called modules inherit it. */
  private inherited(source: Value<string>, name: string): Provider {
    this.load();
    const { caller } = this.module;
    const names = [...this.own.values()].filter(({ provider }) => provider.alias === '').map(({ provider }) => provider.name);
    const passed = [...(caller?.call.passed.keys() ?? [])].filter((id) => !id.includes('.'));
    const same = [...names, ...passed].find((candidate) => sameSource(this.source(candidate), source));
    if (same !== undefined) return this.find(same, '');
    return caller === undefined ? this.ambient(name, source) : caller.call.module.providers.inherited(source, name);
  }

  /** The source address behind a local name: required_providers, or the default for the name. */
  source(name: string): Value<string> {
    const required = this.required()[name];
    if (required === undefined) return known(name === BUILT_IN ? 'terraform.io/builtin/terraform' : `hashicorp/${name}`);
    return then(valueOf(boundNode(required, this.module.environment)), (plain) => {
      if (typeof plain === 'string' || (isObject(plain) && !Object.hasOwn(plain, 'source'))) return known(`hashicorp/${name}`);
      return then(step(plain, 'source'), (source) => (typeof source === 'string' ? known(plainSource(source)) : unknown('a provider source that is no text')));
    });
  }

  /** A configuration that no block writes: the environment of whoever applies decides. */
  private ambient(name: string, source = this.source(name)): Provider {
    const { ambient } = this.module.root;
    const found = ambient.get(name) ?? { name, alias: '', source, body: undefined };
    ambient.set(name, found);
    return found;
  }

  private nobodys(name: string, alias: string): Provider {
    return { name, alias, source: this.source(name), body: undefined };
  }

  private required(): RawBody {
    const blocks = this.module.folder.blocks.filter(({ kind }) => kind === 'terraform');
    this.requirements ??= Object.assign(Object.create(null) as RawBody, ...blocks.flatMap(({ body }) => [body['required_providers']].flat().filter(isObject)));
    return this.requirements ?? {};
  }

  private load(): void {
    if (this.loaded) return;
    this.loaded = true;
    for (const block of this.module.folder.blocks) {
      if (block.kind !== 'provider') continue;
      const { labels: [name = ''], body } = block;
      const alias = aliasOf(body);
      const provider = { name, alias, source: this.source(name), body: boundBody(body, this.module.environment) };
      if (!this.own.has(idOf(name, alias))) this.own.set(idOf(name, alias), { provider, block });
    }
  }
}

function sameSource(a: Value<string>, b: Value<string>): boolean {
  return a.state === 'known' && b.state === 'known' && a.value === b.value;
}
