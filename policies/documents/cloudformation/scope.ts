import type { Value } from '../../facts';
import type { Environment } from './environment';
import type { JsonObject } from './node';

/** What the expressions of one template are evaluated against. */
export interface Scope {
  /** Key prefix of its resources in references: one per stack of an analysis. */
  readonly key: string;
  /** Stack name; `''` for a lone template. */
  readonly stack: string;
  readonly environment: Environment;
  /** Parameter values that a parent stack passes; they win over defaults. */
  readonly passed: ReadonlyMap<string, Value<unknown>>;
  /** Exports of every stack of the analysis, by name; filled while reading, used afterwards. */
  readonly exports: Map<string, () => Value<unknown>>;
  /** True while an assembly still waits for context lookups: its `dummy…` values are placeholders. */
  readonly lookupsPending: boolean;
  readonly parameters: JsonObject;
  readonly mappings: JsonObject;
  readonly conditions: JsonObject;
  readonly resources: JsonObject;
  evaluate(node: unknown): Value<unknown>;
  /** The condition's value; unknown text becomes a choice of true and false. */
  condition(name: string): Value<boolean>;
}
