import { known, mapValue, then, unknown, type Value } from '../../facts';
import { hasMark } from '../reference';
import { computed, equal, jsonOf } from './deep';
import { MOST_RESULTS } from './limits';
import { asSet, isSet } from './loops';
import { failed, isAttributed, isObject, members, objectOf, valueOf } from './node';
import { numberOf } from './operators';
import type { Strict } from './strict';
import { textOf } from './text';
import { together } from './together';

/** Functions of lists, sets and objects; members stay unevaluated where the answer does not depend on them. */
export const COLLECTION_FUNCTIONS: readonly (readonly [string, Strict])[] = [
  ['concat', (lists) => (lists.every(Array.isArray) ? sized(lists.flat(1)) : failed('only lists can be concatenated'))],
  ['merge', (objects) => onAll(objects.filter((object) => object !== null), (all) => known(objectOf(all.flatMap(members))))],
  ['lookup', lookup],
  ['element', ([list, index]) => onList(list, (items) => then(numberOf(index), (at) => element(items, at)))],
  ['length', ([value]) => length(value)],
  ['tolist', ([list]) => onList(list, (items) => known([...items]))],
  ['toset', ([list]) => onList(list, toSet)],
  ['tomap', ([map]) => onAll([map], ([object]) => known(object))],
  ['keys', ([map]) => onAll([map], ([object]) => known(members(object ?? {}).map(([key]) => key)))],
  ['values', ([map]) => onAll([map], ([object]) => known(members(object ?? {}).map(([, node]) => node)))],
  ['zipmap', ([keys, values]) => onList(keys, (names) => onList(values, (nodes) => zipped(names, nodes)))],
  ['contains', ([list, wanted]) => onList(list, (items) => contains(items, wanted))],
  ['slice', ([list, from, to]) => onList(list, (items) => then(numberOf(from), (start) => then(numberOf(to), (end) => slice(items, start, end))))],
  ['reverse', ([list]) => onList(list, (items) => known([...items].reverse()))],
  ['sort', ([list]) => onList(list, (items) => mapValue(plainTexts(items), (texts) => [...texts].sort()))],
  ['flatten', ([list]) => onList(list, (items) => flat(items, 100, { left: MOST_RESULTS }))],
  ['distinct', ([list]) => onList(list, distinct)],
  ['compact', ([list]) => onList(list, (items) => mapValue(together(items.map(valueOf)), (plain) => plain.filter((item) => item !== null && item !== '')))],
  ['one', ([list]) => onList(list, ([first, second]) => (second === undefined ? valueOf(first ?? null) : failed('one needs at most one item')))],
  ['coalescelist', (lists) => valueOf(lists.find((list) => Array.isArray(list) && list.length > 0) ?? null)],
  ['sensitive', ([value]) => known(value)],
  ['nonsensitive', ([value]) => known(value)],
];

function onList(plain: unknown, next: (items: readonly unknown[]) => Value<unknown>): Value<unknown> {
  if (Array.isArray(plain)) return next(plain);
  return typeof plain === 'string' && hasMark(plain) ? computed() : failed('a function needs a list');
}

function onAll(plains: readonly unknown[], next: (objects: Readonly<Record<string, unknown>>[]) => Value<unknown>): Value<unknown> {
  if (plains.some((plain) => isAttributed(plain) || (typeof plain === 'string' && hasMark(plain)))) return computed();
  return plains.every(isObject) ? next([...plains]) : failed('a function needs an object');
}

function sized(items: readonly unknown[]): Value<unknown> {
  return items.length > MOST_RESULTS ? unknown(`more than ${MOST_RESULTS.toLocaleString('en-US')} items in a list`) : known(items);
}

function lookup(args: readonly unknown[]): Value<unknown> {
  const [map, key, fallback] = args;
  return onAll([map], ([object]) => then(textOf(key), (name) => {
    if (hasMark(name)) return computed();
    if (object !== undefined && Object.hasOwn(object, name)) return valueOf(object[name]);
    return args.length === 3 ? known(fallback) : failed('lookup finds no such key');
  }));
}

function element(items: readonly unknown[], at: number): Value<unknown> {
  if (items.length === 0 || !Number.isInteger(at) || at < 0) return failed('element finds no such item');
  return valueOf(items[at % items.length]);
}

function length(value: unknown): Value<unknown> {
  if (typeof value === 'string') return hasMark(value) ? computed() : known([...value].length);
  if (Array.isArray(value)) return known(value.length);
  return onAll([value], ([object]) => known(Object.keys(object ?? {}).length));
}

function plainTexts(items: readonly unknown[]): Value<string[]> {
  return together(items.map((item) => then(then(valueOf(item), textOf), (text) => (hasMark(text) ? computed<string>() : known(text)))));
}

function toSet(items: readonly unknown[]): Value<unknown> {
  return isSet(items) ? known(items) : then(distinct(items), (plain) => mapValue(plainTexts(plain as unknown[]), (texts) => asSet([...texts].sort())));
}

function distinct(items: readonly unknown[]): Value<unknown> {
  return then(together(items.map(jsonOf)), (texts) => {
    const first = new Map<string, unknown>();
    texts.forEach((text, index) => { if (!first.has(text)) first.set(text, items[index]); });
    return known([...first.values()]);
  });
}

function zipped(names: readonly unknown[], nodes: readonly unknown[]): Value<unknown> {
  return mapValue(plainTexts(names), (keys) => objectOf(keys.map((key, index) => [key, nodes[index] ?? null] as const)));
}

function contains(items: readonly unknown[], wanted: unknown): Value<unknown> {
  let answer: Value<boolean> = known(false);
  for (const item of items) {
    const same = equal(item, wanted);
    if (same.state === 'known' && same.value) return same;
    answer = then(answer, (yes) => (yes ? known(true) : same));
  }
  return answer;
}

function slice(items: readonly unknown[], start: number, end: number): Value<unknown> {
  return start < 0 || end > items.length || start > end ? failed('slice reaches outside its list') : known(items.slice(start, end));
}

function flat(items: readonly unknown[], levels: number, budget: { left: number }): Value<unknown[]> {
  if (levels === 0) return unknown('lists nested too deep to flatten');
  const parts = items.map((item) => then(valueOf(item), (plain) => {
    if (Array.isArray(plain)) return flat(plain, levels - 1, budget);
    budget.left -= 1;
    return budget.left < 0 ? unknown(`more than ${MOST_RESULTS.toLocaleString('en-US')} items in a list`) : known([plain]);
  }));
  return mapValue(together(parts), (lists) => lists.flat(1));
}
