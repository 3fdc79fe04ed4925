import { mapValue, type Value } from '../../facts';
import type { Expression } from '../syntax/hcl-expression';
import { type Environment, evaluated } from './environment';
import { asSet } from './loops';
import { Deferred, isAttributed, isObject, members, objectOf, valueOf } from './node';

/** A value as its declared type shapes it: `optional` attributes get their defaults, sets become sets. */
export function conformed(value: Value<unknown>, type: Expression | undefined, environment: Environment): Value<unknown> {
  if (type?.kind !== 'call') return value;
  const [inner] = type.args;
  if (type.name === 'optional') return conformed(value, inner, environment);
  return mapValue(value, (plain) => shaped(plain, type.name, inner, environment));
}

function shaped(plain: unknown, name: string, inner: Expression | undefined, environment: Environment): unknown {
  const item = (node: unknown): unknown => new Deferred(() => conformed(valueOf(node), inner, environment));
  if (Array.isArray(plain)) {
    if (name === 'set') return asSet([...new Set(plain)]);
    return name === 'list' && inner?.kind === 'call' ? plain.map(item) : plain;
  }
  if (!isObject(plain) || isAttributed(plain)) return plain;
  if (name === 'map' && inner?.kind === 'call') return objectOf(members(plain).map(([key, node]) => [key, item(node)] as const));
  return name === 'object' && inner?.kind === 'object' ? object(plain, inner.items, environment) : plain;
}

function object(plain: Readonly<Record<string, unknown>>, items: Extract<Expression, { kind: 'object' }>['items'], environment: Environment): unknown {
  const entries = items.flatMap(({ key, value: type }): [string, unknown][] => {
    const name = key.kind === 'literal' ? String(key.value) : '';
    if (Object.hasOwn(plain, name)) return [[name, new Deferred(() => given(valueOf(plain[name]), type, environment))]];
    return isOptional(type) ? [[name, fallback(type, environment)]] : [];
  });
  return objectOf(entries);
}

/** A null stands for the default of an optional attribute. */
function given(value: Value<unknown>, type: Expression, environment: Environment): Value<unknown> {
  const absent = value.state === 'known' && value.value === null && isOptional(type);
  return absent ? valueOf(fallback(type, environment)) : conformed(value, type, environment);
}

function isOptional(type: Expression): type is Extract<Expression, { kind: 'call' }> {
  return type.kind === 'call' && type.name === 'optional';
}

function fallback(type: Extract<Expression, { kind: 'call' }>, environment: Environment): unknown {
  const [inner, written] = type.args;
  if (written === undefined) return null;
  return new Deferred(() => conformed(evaluated(written, environment), inner, environment));
}

