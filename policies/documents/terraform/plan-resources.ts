import { unknown } from '../../facts';
import type { NodePath } from '../document';
import { Deferred, isObject, objectOf } from './node';

type Json = Readonly<Record<string, unknown>>;

/** One resource instance as a plan will leave it. */
export interface PlannedResource {
  readonly address: string;
  readonly type: string;
  readonly body: Json;
  readonly at: NodePath;
}

/** Planned managed resources, and the data sources that were read before planning. */
export function plannedResources(plan: Json): PlannedResource[] {
  const unknowns = unknownsOf(plan['resource_changes']);
  const planned = instances(plan['planned_values'], ['planned_values'], unknowns);
  const state = isObject(plan['prior_state']) ? plan['prior_state']['values'] : undefined;
  const read = instances(state, ['prior_state', 'values'], unknowns).filter(({ mode }) => mode === 'data');
  const there = new Set(planned.map(({ address }) => address));
  return [...planned, ...read.filter(({ address }) => !there.has(address))];
}

function instances(values: unknown, at: NodePath, unknowns: ReadonlyMap<string, unknown>): (PlannedResource & { readonly mode: unknown })[] {
  const found: (PlannedResource & { readonly mode: unknown })[] = [];
  const todo: { readonly module: unknown; readonly at: NodePath }[] = [{ module: isObject(values) ? values['root_module'] : undefined, at: [...at, 'root_module'] }];
  for (const { module, at: above } of todo) {
    for (const [index, resource] of listed(module, 'resources')) {
      const { address, type, mode } = resource;
      if (typeof address !== 'string' || typeof type !== 'string') continue;
      const body = known(isObject(resource['values']) ? resource['values'] : {}, unknowns.get(address)) as Json;
      found.push({ address, type, mode, body, at: [...above, 'resources', index, 'values'] });
    }
    for (const [index, child] of listed(module, 'child_modules')) todo.push({ module: child, at: [...above, 'child_modules', index] });
  }
  return found;
}

function listed(parent: unknown, key: string): (readonly [number, Json])[] {
  const list = isObject(parent) ? parent[key] : undefined;
  return Array.isArray(list) ? list.flatMap((item: unknown, index) => (isObject(item) ? [[index, item] as const] : [])) : [];
}

/** By address: what of each resource is only known after apply. */
function unknownsOf(changes: unknown): ReadonlyMap<string, unknown> {
  const list = Array.isArray(changes) ? changes.filter(isObject) : [];
  return new Map(list.map(({ address, change }) => [String(address), isObject(change) ? change['after_unknown'] : undefined] as const));
}

/** Values with unknown nodes where the plan says so; nulls, which stand for what is not set, are left out. */
function known(value: unknown, open: unknown): unknown {
  if (open === true) return new Deferred(() => unknown('it is known only after apply'));
  if (Array.isArray(value)) return value.map((item: unknown, index) => known(item, Array.isArray(open) ? open[index] : undefined));
  if (!isObject(value)) return isObject(open) && Object.values(open).includes(true) ? known({}, open) : value;
  const marks = isObject(open) ? open : {};
  const keys = new Set([...Object.keys(value), ...Object.keys(marks)]);
  return objectOf([...keys].map((key) => [key, known(own(value, key), own(marks, key))] as const).filter(([, node]) => node !== null && node !== undefined));
}

function own(object: Json, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
