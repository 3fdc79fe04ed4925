import { known, unknown, type Value } from '../../facts';
import { keyOf, mark } from '../reference';
import { pseudoParameter } from './environment';
import { parameter } from './parameters';
import type { Scope } from './scope';

/** What a name stands for: a pseudo parameter, a parameter, or a resource, which becomes a mark. */
export function reference(name: string, scope: Scope): Value<unknown> {
  return pseudoParameter(name, scope.environment, scope.stack) ?? parameter(name, scope) ?? resourceMark(name, 'Ref', scope);
}

/** A resource's attribute as a mark that linking can follow. */
export function resourceMark(id: string, name: string, scope: Scope): Value<unknown> {
  if (!Object.hasOwn(scope.resources, id)) return unknown('it refers to a resource that the template does not declare');
  return known(mark({ key: keyOf(scope.key, id), attribute: name }));
}

/** A resolved node as CloudFormation writes it into a text. */
export function text(plain: unknown): string {
  if (typeof plain === 'string') return plain;
  if (plain === undefined || plain === null) return '';
  return typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
}
