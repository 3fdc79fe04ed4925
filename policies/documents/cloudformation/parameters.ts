import { known, mapValue, oneOf, then, unknown, unknownCalled, type Value } from '../../facts';
import { stored } from './dynamic';
import { type JsonObject, member, section, text } from './node';
import type { Scope } from './scope';

const SETTLE = 'close it with AllowedValues, write the value into the template';

/** The value of a template parameter; undefined when the template declares none of that name. */
export function parameter(name: string, scope: Scope): Value<unknown> | undefined {
  const declared = section(scope.parameters, name);
  // A secret names no place on purpose, and messages would print it.
  if (String(member(declared, 'NoEcho')) === 'true') return unknown(`parameter ${name} is NoEcho, and its value is not looked at`, 'keep places and hosts in parameters that are shown');
  const passed = scope.passed.get(name)?.();
  if (!Object.hasOwn(scope.parameters, name)) return passed;
  const type = String(member(declared, 'Type'));
  if (type.startsWith('AWS::SSM::Parameter::Value')) return then(passed ?? given(name, declared, type), (key) => mapValue(stored(text(key), scope), (value) => listed(value, type)));
  return passed === undefined ? given(name, declared, type) : mapValue(passed, (value) => listed(value, type));
}

function given(name: string, declared: JsonObject, type: string): Value<unknown> {
  const fallback = member(declared, 'Default');
  const allowed = member(declared, 'AllowedValues');
  if (Array.isArray(allowed)) return oneOf(allowed.map((value) => ({ value: known(listed(value, type)), when: `${name} is ${String(value)}` })));
  if (fallback !== undefined) return known(listed(fallback, type), 'assumed');
  return unknownCalled(`parameter:${name}`, `parameter ${name} is given at deployment`, SETTLE);
}

function listed(value: unknown, type: string): unknown {
  const list = /^(?:AWS::SSM::Parameter::Value<)?(?:CommaDelimitedList|List<)/.test(type);
  return list && typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value;
}
