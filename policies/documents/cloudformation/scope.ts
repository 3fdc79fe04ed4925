import type { Value } from '../../facts';
import type { Handed } from '../handed';
import type { Environment } from './environment';
import type { JsonObject } from './node';

/** What the stacks of one analysis hand each other by name; filled while reading, used afterwards. */
export interface Shared {
  readonly exports: Handed;
  /** What is written into the parameter store. */
  readonly parameters: Handed;
}

/** What the expressions of one template are evaluated against. */
export interface Scope {
  /** Key prefix of its resources in references: one per stack of an analysis. */
  readonly key: string;
  /** Stack name; `''` for a lone template. */
  readonly stack: string;
  readonly environment: Environment;
  /** Parameter values that a parent stack passes; they win over defaults. */
  readonly passed: ReadonlyMap<string, () => Value<unknown>>;
  /** What the stacks of the analysis hand each other. */
  readonly shared: Shared;
  /** Outputs of the nested stacks that are part of this check, by the stack's logical id and their own name. */
  readonly nested: Map<string, (output: string) => Value<unknown> | undefined>;
  /** True while an assembly still waits for context lookups: its `dummy…` values are placeholders. */
  readonly lookupsPending: boolean;
  readonly parameters: JsonObject;
  readonly mappings: JsonObject;
  readonly conditions: JsonObject;
  readonly resources: JsonObject;
  readonly outputs: JsonObject;
  evaluate(node: unknown): Value<unknown>;
  /** The condition's value; unknown text becomes a choice of true and false. */
  condition(name: string): Value<boolean>;
}
