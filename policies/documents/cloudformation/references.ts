import { known, unknown, unknownCalled, type Value } from '../../facts';
import { keyOf, mark } from '../reference';
import { stored } from './dynamic';
import { pseudoParameter } from './environment';
import { member } from './node';
import { parameter } from './parameters';
import type { Scope } from './scope';

/** What a name stands for: a pseudo parameter, a parameter, or a resource, which becomes a mark. */
export function reference(name: string, scope: Scope): Value<unknown> {
  return pseudoParameter(name, scope.environment, scope.stack, scope.key) ?? parameter(name, scope) ?? resourceMark(name, 'Ref', scope);
}

/** A resource's attribute as a mark that linking can follow. */
export function resourceMark(id: string, name: string, scope: Scope): Value<unknown> {
  if (!Object.hasOwn(scope.resources, id)) return unknown('it refers to a resource that the template does not declare');
  return handed(id, name, scope) ?? known(mark({ key: keyOf(scope.key, id), attribute: name }));
}

/** What an attribute of a resource carries from somewhere else; undefined for one that is the resource's own. */
function handed(id: string, name: string, scope: Scope): Value<unknown> | undefined {
  const resource = scope.resources[id];
  const type = member(resource, 'Type');
  if (type === 'AWS::SSM::Parameter' && name === 'Value') return scope.evaluate(member(member(resource, 'Properties'), 'Value'));
  if (type === 'Custom::CrossRegionExportReader' && name.startsWith('/')) return stored(name, scope);
  if (!name.startsWith('Outputs.') || (type !== 'AWS::CloudFormation::Stack' && type !== 'AWS::Serverless::Application')) return undefined;
  const output = scope.nested.get(id)?.(name.slice('Outputs.'.length));
  return output ?? unknownCalled(`${id}.${name}`, 'it is an output of a nested stack that is not part of this check', 'check the template of the nested stack in the same run');
}
