import { isObject } from './node';
import type { PlannedResource } from './plan-resources';

type Json = Readonly<Record<string, unknown>>;

/** Why a plan does not show everything that would be deployed; undefined when it does. */
export function incomplete(plan: Json, planned: readonly PlannedResource[]): string | undefined {
  if (!/^1\./.test(String(plan['format_version']))) return 'a plan format that this version does not know; allowed: 1.x';
  if (plan['errored'] === true) return 'the plan ended in an error: fix it and plan again';
  if (plan['complete'] === false) return 'the plan is partial (-target, or deferred changes): plan again without';
  if (!isObject(plan['planned_values'])) return 'the plan has no planned values: use terraform show -json on a saved plan';
  const configured = configuredAddresses(plan);
  if (!Array.isArray(plan['resource_changes']) && configured.length > 0) return 'the plan only refreshes the state: plan again without -refresh-only';
  const there = new Set(planned.map(({ address }) => withoutKeys(address)));
  const missing = configured.filter((address) => !there.has(address)).length;
  return missing > 0 ? `the plan leaves out ${missing} configured resources: plan again without -target or -destroy` : undefined;
}

/** Managed resources that have to be in a whole plan: those that nothing repeats or switches off. */
function configuredAddresses(plan: Json): string[] {
  const configuration = isObject(plan['configuration']) ? plan['configuration'] : {};
  const found: string[] = [];
  const todo: { readonly module: unknown; readonly prefix: string }[] = [{ module: configuration['root_module'], prefix: '' }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (!isObject(next.module)) continue;
    const { prefix } = next;
    const resources = Array.isArray(next.module['resources']) ? next.module['resources'].filter(isObject) : [];
    found.push(...resources.filter((resource) => resource['mode'] === 'managed' && isCertain(resource)).map(({ address }) => prefix + String(address)));
    const calls = isObject(next.module['module_calls']) ? next.module['module_calls'] : {};
    for (const name of Object.keys(calls)) {
      const call = calls[name];
      if (isObject(call) && isCertain(call)) todo.push({ module: call['module'], prefix: `${prefix}module.${name}.` });
    }
  }
  return found;
}

function isCertain(block: Json): boolean {
  return block['count_expression'] === undefined && block['for_each_expression'] === undefined;
}

/** `module.m["a"].aws_x.y[0]` as `module.m.aws_x.y`. */
export function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '');
}
