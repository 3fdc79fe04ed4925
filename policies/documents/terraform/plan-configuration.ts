import { known, unknown } from '../../facts';
import type { NodePath } from '../document';
import { isLocalSource } from './literal';
import { Deferred, isObject, objectOf } from './node';
import { plainSource, type Provider } from './providers';
import { withoutKeys } from './plan-complete';

type Json = Readonly<Record<string, unknown>>;

/** A provider configuration of a plan, by the key that resources name it with. */
export interface PlannedProvider extends Provider {
  /** `provider.aws`, `module.m.provider.aws`. */
  readonly id: string;
  readonly at: NodePath;
}

/** The part of a plan that repeats the configuration it was made from. */
export class PlannedConfiguration {
  readonly providers = new Map<string, PlannedProvider>();
  private readonly configuration: Json;
  private readonly variables: Json;
  /** Provider keys by address without instance keys. */
  private readonly keys = new Map<string, string>();
  /** What the arguments of resources are made of, by address without instance keys. */
  private readonly expressions = new Map<string, unknown>();
  /** Module calls whose files come from elsewhere. */
  readonly remote: { readonly id: string; readonly body: Json; readonly at: NodePath }[] = [];

  constructor(plan: Json) {
    this.configuration = isObject(plan['configuration']) ? plan['configuration'] : {};
    this.variables = isObject(plan['variables']) ? plan['variables'] : {};
    const providers = isObject(this.configuration['provider_config']) ? this.configuration['provider_config'] : {};
    for (const key of Object.keys(providers)) this.provider(key, providers[key]);
    this.module(this.configuration['root_module'], '', ['configuration', 'root_module'], true);
  }

  /** The provider that an instance uses. */
  providerOf(address: string): PlannedProvider | undefined {
    const key = this.keys.get(withoutKeys(address)) ?? '';
    return this.providers.get(key) ?? this.providers.get(key.slice(key.lastIndexOf(':') + 1));
  }

  /** The expressions behind the arguments of an instance, as the plan repeats them. */
  expressionsOf(address: string): unknown {
    return this.expressions.get(withoutKeys(address));
  }

  private provider(key: string, config: unknown): void {
    if (!isObject(config)) return;
    const { name, alias, full_name: source, module_address: module, expressions } = config;
    const prefix = typeof module === 'string' ? `${module}.` : '';
    const label = String(name ?? key);
    this.providers.set(key, {
      id: `${prefix}provider.${label}${typeof alias === 'string' ? `.${alias}` : ''}`,
      name: label,
      alias: typeof alias === 'string' ? alias : '',
      source: typeof source === 'string' ? known(plainSource(source)) : unknown('the plan names no source of the provider'),
      body: isObject(expressions) ? (this.node(expressions, prefix === '') as Json) : undefined,
      at: ['configuration', 'provider_config', key],
    });
  }

  private module(module: unknown, prefix: string, at: NodePath, root: boolean): void {
    if (!isObject(module)) return;
    for (const resource of Array.isArray(module['resources']) ? module['resources'].filter(isObject) : []) {
      this.keys.set(prefix + String(resource['address']), String(resource['provider_config_key']));
      this.expressions.set(prefix + String(resource['address']), resource['expressions']);
    }
    const calls = isObject(module['module_calls']) ? module['module_calls'] : {};
    for (const name of Object.keys(calls)) this.call(calls[name], `${prefix}module.${name}`, [...at, 'module_calls', name], root);
  }

  private call(call: unknown, id: string, at: NodePath, root: boolean): void {
    if (!isObject(call)) return;
    const { source, version_constraint: version, expressions } = call;
    if (typeof source === 'string' && !isLocalSource(source)) {
      const inputs = isObject(expressions) ? (this.node(expressions, root) as Json) : {};
      this.remote.push({ id, at, body: objectOf([...Object.entries(inputs), ['source', source], ...(typeof version === 'string' ? [['version', version] as const] : [])]) });
    }
    this.module(call['module'], `${id}.`, [...at, 'module'], false);
  }

  /** An expression as a plan repeats it: its constant, or the names it refers to. */
  private node(expression: unknown, root: boolean): unknown {
    if (Array.isArray(expression)) return expression.map((item) => this.node(item, root));
    if (!isObject(expression)) return expression;
    if (Object.hasOwn(expression, 'constant_value')) return expression['constant_value'];
    if (Array.isArray(expression['references'])) return this.referring(expression['references'], root);
    return objectOf(Object.keys(expression).map((key) => [key, this.node(expression[key], root)] as const));
  }

  /** A plan does not show the expression: that a lone variable is passed on as it is, is assumed. */
  private referring(names: readonly unknown[], root: boolean): unknown {
    const [only, ...more] = names;
    const name = root && more.length === 0 && typeof only === 'string' && only.startsWith('var.') ? only.slice(4) : undefined;
    const variable = name !== undefined && Object.hasOwn(this.variables, name) ? this.variables[name] : undefined;
    const value = isObject(variable) ? variable['value'] : undefined;
    const settled = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return new Deferred(() => (settled ? known(value, 'assumed') : unknown('a plan does not show how the expression is made')));
  }
}
