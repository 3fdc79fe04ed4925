import { all, atBest, known, mapValue, then, unknown, unknownCalled, type Value } from '../../facts';
import { hasMark, readable } from '../reference';
import { isObject, member, text } from './node';
import { reference, resourceMark } from './references';
import type { Scope } from './scope';
import { split } from './split';
import { substitute } from './substitute';

type Function = (argument: unknown, scope: Scope) => Value<unknown>;

/** The intrinsic functions this version evaluates; a Map, because the names come from input. */
export const FUNCTIONS: ReadonlyMap<string, Function> = new Map<string, Function>([
  ['Ref', (name, scope) => reference(String(name), scope)],
  ['Fn::GetAtt', attribute],
  ['Fn::Sub', substitute],
  ['Fn::Join', join],
  ['Fn::Split', split],
  ['Fn::Select', select],
  ['Fn::If', choose],
  ['Fn::FindInMap', find],
  ['Fn::ImportValue', importValue],
  ['Fn::Base64', (argument, scope) => scope.evaluate(argument)],
  ['Fn::GetAZs', zones],
  ['Fn::Length', (argument, scope) => then(list(argument, scope), (items) => known(items.length))],
  ['Fn::ToJsonString', (argument, scope) => mapValue(deep(argument, scope), (plain) => JSON.stringify(plain))],
]);

function attribute(argument: unknown, scope: Scope): Value<unknown> {
  const [id, ...rest] = Array.isArray(argument) ? (argument as unknown[]) : String(argument).split('.');
  if (rest.length === 1 && typeof rest[0] === 'string') return resourceMark(String(id), rest[0], scope);
  return then(all(rest.map((part) => scope.evaluate(part))), (parts) => resourceMark(String(id), parts.join('.'), scope));
}

function join(argument: unknown, scope: Scope): Value<unknown> {
  const [separator, items] = Array.isArray(argument) ? (argument as unknown[]) : [];
  return mapValue(list(items, scope), (parts) => parts.map(text).join(String(separator)));
}

function select(argument: unknown, scope: Scope): Value<unknown> {
  const [index, items] = Array.isArray(argument) ? (argument as unknown[]) : [];
  return then(scope.evaluate(index), (at) => then(elements(items, scope), (plain) => {
    const item: unknown = plain[Number(at)];
    return item === undefined ? unknown('Fn::Select finds no such item') : scope.evaluate(item);
  }));
}

function choose(argument: unknown, scope: Scope): Value<unknown> {
  const [name, yes, no] = Array.isArray(argument) ? (argument as unknown[]) : [];
  return then(scope.condition(String(name)), (holds) => scope.evaluate(holds ? yes : no));
}

function find(argument: unknown, scope: Scope): Value<unknown> {
  const [map, first, second, options] = Array.isArray(argument) ? (argument as unknown[]) : [];
  return then(all([map, first, second].map((node) => scope.evaluate(node))), ([name, top, key]) => {
    if ([name, top, key].some((part) => hasMark(String(part)))) return unknown('the row of the mapping is known at deployment');
    const row = member(member(scope.mappings, String(name)), String(top));
    const found = member(row, String(key));
    if (found !== undefined) return scope.evaluate(found);
    const fallback = member(options, 'DefaultValue');
    return fallback === undefined ? unknown(`the mapping has no such row`) : scope.evaluate(fallback);
  });
}

function importValue(argument: unknown, scope: Scope): Value<unknown> {
  return then(scope.evaluate(argument), (name) => {
    const exported = scope.shared.exports.findAnywhere(text(name), scope.environment);
    return exported ?? unknownCalled(`export:${readable(text(name))}`, 'it is imported from a stack that is not part of this check', 'check the exporting stack in the same run');
  });
}

function zones(argument: unknown, scope: Scope): Value<unknown> {
  const region = argument === '' || argument === undefined || argument === null ? scope.environment.region : scope.evaluate(argument);
  return atBest(mapValue(region, (code) => ['a', 'b', 'c'].map((letter) => `${text(code) || 'unknown'}${letter}`)), 'assumed');
}

/** The items of a list, unresolved: a list written out, or one that a function gives. */
function elements(node: unknown, scope: Scope): Value<readonly unknown[]> {
  return then(scope.evaluate(node), (plain) => (Array.isArray(plain) ? known(plain as unknown[]) : unknown('it is no list')));
}

/** The items of a list, each evaluated. */
function list(node: unknown, scope: Scope): Value<unknown[]> {
  return then(elements(node, scope), (items) => all(items.map((item) => scope.evaluate(item))));
}

/** A node with every intrinsic below it evaluated. */
export function deep(node: unknown, scope: Scope): Value<unknown> {
  return then(scope.evaluate(node), (plain) => {
    if (Array.isArray(plain)) return all(plain.map((item) => deep(item, scope)));
    if (!isObject(plain)) return known(plain);
    const entries = Object.entries(plain);
    return mapValue(all(entries.map(([, value]) => deep(value, scope))), (values) => Object.fromEntries(entries.map(([key], at) => [key, values[at]])));
  });
}
