import { known, type Value } from '../../facts';
import type { Expression } from '../syntax/hcl-expression';
import { type Block, dataOf } from './blocks';
import { boundNode } from './body';
import { ModuleCall } from './call';
import type { Environment, Names } from './environment';
import { evaluate } from './evaluate';
import { type Folder, resolvePath } from './folder';
import { Deferred, failed, valueOf } from './node';
import { ProviderTable } from './provider-table';
import { referred } from './refer';
import { ResourceGroup } from './resource';
import type { Root } from './root';
import { type Given, variableValue } from './variables';

const RESOURCES: ReadonlySet<string> = new Set(['resource', 'data', 'ephemeral', 'action']);

/** Who calls a module, and with what. */
export interface Caller {
  readonly call: ModuleCall;
  /** Arguments of the call, bound to the calling module and instance. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** One module as one call instantiates it: its names and what they mean there. */
export class Module implements Names {
  readonly environment: Environment = { names: new Map(), scope: this };
  readonly variables = new Map<string, Deferred>();
  readonly locals = new Map<string, Deferred>();
  readonly outputs = new Map<string, Deferred>();
  /** By address inside the module: `aws_s3_bucket.logs`, `data.aws_region.here`. */
  readonly resources = new Map<string, ResourceGroup>();
  readonly calls = new Map<string, ModuleCall>();
  readonly providers: ProviderTable;

  /** `prefix` is what addresses inside start with: `''`, `module.x.`; `when` the condition under which the module exists. */
  constructor(readonly root: Root, readonly folder: Folder, readonly prefix: string, readonly when: string, readonly caller?: Caller) {
    this.providers = new ProviderTable(this);
    for (const block of folder.blocks) this.declare(block);
  }

  /** The module that a call of this one makes. */
  called(folder: Folder, prefix: string, when: string, caller: Caller): Module {
    return new Module(this.root, folder, prefix, when, caller);
  }

  evaluate(expression: Expression, environment: Environment): Value<unknown> {
    return evaluate(expression, environment);
  }

  get budget(): Root['budget'] {
    return this.root.budget;
  }

  template(text: string): Expression {
    return this.root.templates.read(text);
  }

  /** The value of something written at the top of the module. */
  constant(raw: unknown): Value<unknown> {
    return valueOf(boundNode(raw, this.environment));
  }

  file(path: string): string | undefined {
    const { files, folder } = this.root;
    return files.get(resolvePath('', path)) ?? files.get(resolvePath(folder.path, path));
  }

  refer(root: string, steps: readonly Expression[], environment: Environment): Value<unknown> {
    return referred(this, root, steps, environment);
  }

  private declare(block: Block): void {
    const { kind, labels, body } = block;
    const [name = ''] = labels;
    if (kind === 'variable') this.variables.set(name, this.deferred(() => variableValue(block, this.given(name), this.environment)));
    if (kind === 'locals') for (const local of Object.keys(body)) this.locals.set(local, this.node(body[local]));
    if (kind === 'output') this.outputs.set(name, this.node(body['value'] ?? null));
    if (kind === 'module') this.calls.set(name, new ModuleCall(this, block));
    if (RESOURCES.has(kind)) this.declareResource(block);
    if (kind === 'check') for (const data of dataOf(block)) this.declareResource(data);
  }

  private declareResource(block: Block): void {
    const group = new ResourceGroup(this, block);
    if (!this.resources.has(group.address)) this.resources.set(group.address, group);
  }

  private given(name: string): Given {
    if (this.caller !== undefined) return { node: this.caller.inputs[name], root: false };
    const raw = this.folder.tfvars.values.get(name);
    return { node: raw === undefined ? undefined : boundNode(raw, constants(this)), root: true };
  }

  private node(raw: unknown): Deferred {
    const node = boundNode(raw, this.environment);
    return node instanceof Deferred ? node : new Deferred(() => known(node));
  }

  private deferred(compute: () => Value<unknown>): Deferred {
    return new Deferred(() => this.budget.run(compute));
  }
}

/** Values in tfvars files are constants: nothing can be referred to there. */
function constants({ budget }: Module): Environment {
  const template = (text: string): Expression => ({ kind: 'literal', value: text, at: 0 });
  return { names: new Map(), scope: { budget, evaluate, template, file: () => undefined, refer: () => failed('a tfvars file refers to something') } };
}
