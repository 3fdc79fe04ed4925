import { known, mapValue, then, unknown, type Value } from '../../facts';
import { hasMark } from '../reference';
import { MOST_NESTING } from '../syntax/limits';
import { MOST_RESULTS } from './limits';
import { isAttributed, isObject, members, objectOf, valueOf } from './node';
import { together } from './together';

/** A node with everything inside it evaluated, keys sorted; unknown when any part is. */
export function deep(node: unknown): Value<unknown> {
  return within(node, MOST_NESTING, { left: MOST_RESULTS });
}

/** The JSON text of a plain value, keys sorted: equal values have equal texts. */
export function jsonOf(node: unknown): Value<string> {
  return mapValue(deep(node), (plain) => JSON.stringify(plain));
}

/** Whether two plain values are the same; what resources compute cannot be told before they exist. */
export function equal(a: unknown, b: unknown): Value<boolean> {
  return then(jsonOf(a), (one) => then(jsonOf(b), (other) => (hasMark(one) || hasMark(other) ? computed() : known(one === other))));
}

/** What cannot be done to text that only exists after deployment. */
export function computed<T>(): Value<T> {
  return unknown('it depends on what a resource computes');
}

function within(node: unknown, levels: number, budget: { left: number }): Value<unknown> {
  budget.left -= 1;
  if (levels === 0) return unknown(`nested deeper than ${MOST_NESTING} levels`);
  if (budget.left < 0) return unknown(`more than ${MOST_RESULTS.toLocaleString('en-US')} values in one`);
  return then(valueOf(node), (plain) => {
    if (isAttributed(plain)) return computed();
    if (Array.isArray(plain)) return together(plain.map((item) => within(item, levels - 1, budget)));
    if (!isObject(plain)) return known(plain);
    const inside = members(plain);
    return mapValue(together(inside.map(([, item]) => within(item, levels - 1, budget))), (values) => objectOf(inside.map(([key], index) => [key, values[index]] as const)));
  });
}
