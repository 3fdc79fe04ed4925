import { isObject } from './node';

const BLOCKS = ['resource', 'data', 'module', 'provider', 'variable', 'output', 'locals', 'terraform', 'ephemeral', 'moved', 'import', 'check', 'removed', 'action'];
const PLAN = ['planned_values', 'resource_changes', 'configuration', 'prior_state', 'errored'];

/** Whether a JSON value is Terraform configuration: nothing at the top but blocks, each an object or a list. */
export function looksLikeTerraformJson(value: unknown): boolean {
  if (!isObject(value)) return false;
  const keys = Object.keys(value).filter((key) => key !== '//');
  return keys.length > 0 && keys.every((key) => BLOCKS.includes(key) && typeof value[key] === 'object') && (Object.hasOwn(value, '//') || keys.some((key) => key !== 'data' && key !== 'output'));
}

/** Whether a JSON value is what `terraform show -json` prints for a plan. */
export function looksLikePlan(value: unknown): boolean {
  return isObject(value) && typeof value['format_version'] === 'string' && PLAN.some((key) => Object.hasOwn(value, key));
}
