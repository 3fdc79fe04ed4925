import { known, unknown, type Value } from '../../facts';
import type { Problem } from '../document';
import { keyOf, mark } from '../reference';
import type { Block } from './blocks';
import { boundBody, withoutMeta } from './body';
import { resolvePath } from './folder';
import { type Expansion, expansionOf, type Instance } from './instances';
import { MOST_MODULES } from './limits';
import { isLocalSource, literalText } from './literal';
import type { Module } from './module';
import { type Attributed, failed, objectOf } from './node';
import { passedProviders, type ProviderReference } from './provider-reference';

/** A module call: descended into when its source is a folder, a resource of its own when it comes from elsewhere. */
export class ModuleCall {
  readonly name: string;
  /** The calling module's configurations by the names they have in the called one. */
  readonly passed: ReadonlyMap<string, ProviderReference | 'computed'>;
  private expanded: { readonly expansion: Expansion; readonly modules: readonly (Module | Remote)[] } | undefined;
  private expanding = false;

  constructor(readonly module: Module, readonly block: Block) {
    this.name = block.labels[0] ?? '';
    this.passed = passedProviders(block.body['providers']);
  }

  /** The folder it calls; undefined when the source is an address, or no literal. */
  get localSource(): string | undefined {
    const source = literalText(this.block.body['source']);
    return source !== undefined && isLocalSource(source) ? resolvePath(this.module.folder.path, source) : undefined;
  }

  /** The modules it makes; empty for a remote source. */
  get modules(): readonly Module[] {
    return this.instances.modules.filter((made): made is Module => !(made instanceof Remote));
  }

  get expansion(): Expansion {
    return this.instances.expansion;
  }

  /** The address of one instance. */
  idOf({ suffix }: Instance): string {
    return `${this.module.prefix}module.${this.name}${suffix}`;
  }

  bodyOf({ environment }: Instance): Readonly<Record<string, unknown>> {
    return boundBody(withoutMeta(this.block.body), environment);
  }

  /** What `module.name` yields: something with outputs, or a list or object of such. */
  get reference(): Value<unknown> {
    if (this.expanding) return unknown('it refers to itself');
    const { expansion: { shape, instances }, modules } = this.instances;
    const outputs = modules.map((made) => (made instanceof Remote ? made : new Outputs(made)));
    const [first] = outputs;
    if (shape === 'list') return known(outputs);
    if (shape === 'map') return known(objectOf(instances.map(({ suffix }, index) => [JSON.parse(suffix.slice(1, -1)) as string, outputs[index]] as const)));
    if (first === undefined) return failed('a module whose folder was not given');
    return shape === 'single' ? known(first) : unknown('how many modules there are is known only after deployment');
  }

  private get instances(): { readonly expansion: Expansion; readonly modules: readonly (Module | Remote)[] } {
    if (this.expanded !== undefined) return this.expanded;
    this.expanding = true;
    const expansion = expansionOf(this.block.body, this.module.environment);
    const modules = expansion.instances.flatMap((instance) => this.made(instance) ?? []);
    this.expanding = false;
    this.expanded = { expansion, modules };
    return this.expanded;
  }

  private made(instance: Instance): Module | Remote | undefined {
    const path = this.localSource;
    if (path === undefined) return new Remote(keyOf(this.module.root.scope, this.idOf(instance)));
    const { root } = this.module;
    const folder = root.folders.get(path);
    if (folder === undefined) return this.unread('the folder of a module was not given: check it along with this one');
    if (this.isInside(path)) return this.unread('a module that calls itself: remove the call');
    if (!root.admits(MOST_MODULES)) return this.unread(`more than ${MOST_MODULES.toLocaleString('en-US')} module calls: split the configuration`);
    const when = [this.module.when, instance.when].filter((text) => text !== '').join(' and ');
    return this.module.called(folder, `${this.idOf(instance)}.`, when, { call: this, inputs: this.bodyOf(instance) });
  }

  private isInside(path: string): boolean {
    for (let module: Module | undefined = this.module; module !== undefined; module = module.caller?.call.module) {
      if (module.folder.path === path) return true;
    }
    return false;
  }

  private unread(message: string): undefined {
    const { at, file } = this.block;
    const source = this.module.folder.sources.find((candidate) => candidate.path === file);
    const problem: Problem = { file, ...(typeof at === 'number' ? source?.position(at) : source?.locate(at)), message };
    this.module.root.problems.push(problem);
    return undefined;
  }
}

class Outputs implements Attributed {
  readonly attributed = true;
  readonly key: string;

  constructor(private readonly module: Module) {
    this.key = keyOf(module.root.scope, module.prefix.slice(0, -1));
  }

  attribute(name: string): Value<unknown> {
    return this.module.outputs.get(name)?.value ?? failed('an output that the module does not have');
  }
}

/** A module whose files are elsewhere: what it puts out is only known to whoever fetches it. */
class Remote implements Attributed {
  readonly attributed = true;

  constructor(readonly key: string) {}

  attribute(name: string): Value<unknown> {
    return known(mark({ key: this.key, attribute: name }));
  }
}
