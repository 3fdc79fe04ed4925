import { all, known, mapValue, unknown, type Value } from '../../facts';
import { isObject, member, text } from './node';
import { reference, resourceMark } from './references';
import type { Scope } from './scope';

const HOLE = /\$\{([^}]*)\}/g;

/** `Fn::Sub`: a text, or a text and a map of names, with `${Name}`, `${Name.Attribute}` and the escape `${!Literal}`. */
export function substitute(argument: unknown, scope: Scope): Value<unknown> {
  const [template, names] = Array.isArray(argument) ? (argument as unknown[]) : [argument, {}];
  if (typeof template !== 'string') return unknown('Fn::Sub has no text');
  const holes = [...template.matchAll(HOLE)].map(([, inner = '']) => hole(inner.trim(), names, scope));
  return mapValue(all(holes), (values) => {
    let next = 0;
    return template.replace(HOLE, () => text(values[next++]));
  });
}

function hole(inner: string, names: unknown, scope: Scope): Value<unknown> {
  if (inner.startsWith('!')) return known(`\${${inner.slice(1)}}`);
  if (isObject(names) && Object.hasOwn(names, inner)) return scope.evaluate(member(names, inner));
  const dot = inner.indexOf('.');
  return dot < 0 ? reference(inner, scope) : resourceMark(inner.slice(0, dot), inner.slice(dot + 1), scope);
}
