import { known, then, unknown, type Value } from '../../facts';
import { partitionOf } from '../cloudformation/environment';
import type { Resource } from '../document';
import { keyOf, mark, SOME_ACCOUNT } from '../reference';
import type { Block } from './blocks';
import { boundBody, withoutMeta } from './body';
import { defaultTagsOf } from './default-tags';
import { type Expansion, expansionOf, type Instance } from './instances';
import type { Module } from './module';
import { type Attributed, Deferred, objectOf, valueOf } from './node';
import { readOutside } from './outside';
import { type ProviderReference, providerReference } from './provider-reference';
import { providerName } from './providers';

/** A resource, data source or ephemeral block, and the instances it makes in one module. */
export class ResourceGroup {
  /** Inside its module: `aws_s3_bucket.logs`, `data.aws_region.here`. */
  readonly address: string;
  readonly type: string;
  private expanded: Expansion | undefined;
  private expanding = false;
  private readonly made = new Map<Instance, ResourceInstance>();

  constructor(readonly module: Module, readonly block: Block) {
    const [type = '', name = ''] = block.labels;
    this.type = type;
    this.address = `${block.kind === 'resource' ? '' : `${block.kind}.`}${type}.${name}`;
  }

  get expansion(): Expansion {
    if (this.expanded !== undefined) return this.expanded;
    if (this.expanding) return { shape: 'many', instances: [] };
    this.expanding = true;
    this.expanded = expansionOf(this.block.body, this.module.environment);
    return this.expanded;
  }

  get instances(): readonly ResourceInstance[] {
    return this.expansion.instances.map((instance) => this.instance(instance));
  }

  /** What a reference to the whole block yields: one thing, a list, or an object of them. */
  get reference(): Value<unknown> {
    const { shape, instances } = this.expansion;
    const [first] = instances;
    if (first === undefined && shape === 'many') return unknown('it refers to itself');
    if (shape === 'single' && first !== undefined) return known(this.instance(first));
    if (shape === 'many' && first !== undefined) return known(new AnyOf(this.instance(first)));
    if (shape === 'list') return known(instances.map((instance) => this.instance(instance)));
    return known(objectOf(instances.map((instance) => [JSON.parse(instance.suffix.slice(1, -1)) as string, this.instance(instance)] as const)));
  }

  private instance(instance: Instance): ResourceInstance {
    const known = this.made.get(instance) ?? new ResourceInstance(this, instance);
    this.made.set(instance, known);
    return known;
  }
}

/** One instance: what a document lists, and what references to it look into. */
export class ResourceInstance implements Attributed {
  readonly attributed = true;
  readonly id: string;
  readonly key: string;
  private bound: Readonly<Record<string, unknown>> | undefined;

  constructor(readonly group: ResourceGroup, readonly instance: Instance) {
    this.id = `${group.module.prefix}${group.address}${instance.suffix}`;
    this.key = keyOf(group.module.root.scope, this.id);
  }

  get body(): Readonly<Record<string, unknown>> {
    this.bound ??= boundBody(withoutMeta(this.group.block.body), this.instance.environment);
    return this.bound;
  }

  get region(): Resource['region'] {
    const { provider } = this;
    return provider === 'computed' ? unknown('the provider of the resource is chosen by an expression') : this.group.module.providers.region(provider.name, provider.alias);
  }

  /** Asked only where the region is open. */
  get operator(): Resource['operator'] {
    const { provider } = this;
    return provider === 'computed' || this.region.state !== 'unknown' ? undefined : this.group.module.providers.operator(provider.name, provider.alias);
  }

  get defaultTags(): unknown {
    const { provider } = this;
    if (provider === 'computed') return new Deferred(() => unknown('the provider of the resource is chosen by an expression'));
    return defaultTagsOf(this.group.module.providers.find(provider.name, provider.alias));
  }

  private get provider(): ProviderReference | 'computed' {
    return providerReference(this.group.block.body['provider']) ?? { name: providerName(this.group.type), alias: '' };
  }

  /** An argument's value where the document settles it; what the provider computes is a mark. */
  attribute(name: string): Value<unknown> {
    const special = this.group.block.kind === 'data' ? this.ofData(name) : undefined;
    if (special !== undefined) return special;
    const written = this.argument(name);
    if (written === undefined || written.state === 'unknown') return known(mark({ key: this.key, attribute: name }));
    return written;
  }

  /** The type of its block. */
  get type(): string {
    return this.group.type;
  }

  /** An argument that is written; undefined for one that is not. */
  argument(name: string): Value<unknown> | undefined {
    return Object.hasOwn(this.body, name) ? valueOf(this.body[name]) : undefined;
  }

  private ofData(name: string): Value<unknown> | undefined {
    const { type } = this.group;
    if (type === 'aws_caller_identity' && ['id', 'account_id'].includes(name)) return known(SOME_ACCOUNT);
    if (type === 'aws_caller_identity') return unknown('the account is that of whoever applies');
    const outside = readOutside(this, name, this.group.module.root.context);
    if (outside !== undefined) return outside;
    if (type === 'aws_region' && this.argument('endpoint') !== undefined) return unknown('the region is that of an endpoint');
    const named = type === 'aws_region' ? this.argument('name') : undefined;
    const code = this.argument('region') ?? named ?? then(this.region, (region) => known(region.code));
    if (type === 'aws_region' && ['id', 'name', 'region'].includes(name)) return code;
    if (type === 'aws_partition' && name === 'partition') return then(code, (region) => known(partitionOf(String(region)).id));
    return undefined;
  }
}

/** An instance of a block whose instances are not known: any key leads to the one that stands for all. */
class AnyOf implements Attributed {
  readonly attributed = true;
  readonly many = true;
  readonly key: string;

  constructor(private readonly any: ResourceInstance) {
    this.key = any.key;
  }

  attribute(): Value<unknown> {
    return known(this.any);
  }
}
