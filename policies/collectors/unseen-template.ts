import type { Fact } from '../facts';
import type { Resource } from '../documents';
import type { Context } from './context';

const scopes = new WeakMap<Context, ReadonlySet<string>>();

/** That nobody can tell what a nested stack declares: its template is not part of the check. */
export function unseenTemplate(resource: Resource, context: Context): readonly Fact[] {
  if (resource.type !== 'AWS::CloudFormation::Stack' || scopesOf(context).has(resource.key.replace(/#(?=[^#]*$)/, '/'))) return [];
  return [{ kind: 'unread', source: { subject: resource, path: '' }, because: 'its template is not part of this check, so nobody can tell what it declares', settle: 'check the template in the same run' }];
}

/** The templates that resources of the check stand in: a nested one is keyed by its parent's key and its own id. */
function scopesOf(context: Context): ReadonlySet<string> {
  let found = scopes.get(context);
  if (found === undefined) scopes.set(context, (found = new Set(context.resources.map(({ key }) => key.slice(0, key.lastIndexOf('#'))))));
  return found;
}
