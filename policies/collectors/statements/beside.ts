import type { Resource } from '../../documents';
import type { Statement } from '../../signatures';
import { visits } from '../walk';
import { matching } from './matches';

/** Whether what a statement says of the resource's other properties leaves room for it; when in doubt, it does. */
export function applies(statement: Statement, resource: Resource): boolean {
  if ('unless' in statement && statement.unless?.some((path) => visits(resource, path).some(({ value }) => value.state === 'known'))) return false;
  if (!('given' in statement) || statement.given === undefined) return true;
  const { path, when } = statement.given;
  return visits(resource, path).some(({ value }) => matching(value, when) !== undefined);
}
