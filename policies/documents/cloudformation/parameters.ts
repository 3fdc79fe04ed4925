import { known, oneOf, unknown, type Value } from '../../facts';
import { member, section } from './node';
import type { Scope } from './scope';

const SETTLE = 'close it with AllowedValues, or write the value into the template';

/** The value of a template parameter; undefined when the template declares none of that name. */
export function parameter(name: string, scope: Scope): Value<unknown> | undefined {
  const declared = section(scope.parameters, name);
  // A secret names no place on purpose, and messages would print it.
  if (String(member(declared, 'NoEcho')) === 'true') return unknown(`parameter ${name} is NoEcho, and its value is not looked at`, 'keep places and hosts in parameters that are shown');
  const passed = scope.passed.get(name);
  if (passed !== undefined) return passed;
  if (!Object.hasOwn(scope.parameters, name)) return undefined;
  const type = String(member(declared, 'Type'));
  if (type.startsWith('AWS::SSM::')) return unknown(`parameter ${name} is read from the parameter store at deployment`, SETTLE);
  const fallback = member(declared, 'Default');
  const allowed = member(declared, 'AllowedValues');
  if (Array.isArray(allowed)) return oneOf(allowed.map((value) => ({ value: known(listed(value, type)), when: `${name} is ${String(value)}` })));
  if (fallback !== undefined) return known(listed(fallback, type), 'assumed');
  return unknown(`parameter ${name} is given at deployment`, SETTLE);
}

function listed(value: unknown, type: string): unknown {
  const list = type === 'CommaDelimitedList' || type.startsWith('List<');
  return list && typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value;
}
