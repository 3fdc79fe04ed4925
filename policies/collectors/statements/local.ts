import type { Fact } from '../../facts';
import type { LocalStatement } from '../../signatures';
import type { Context } from '../context';
import { own } from '../record';
import type { Met } from './statement';

/** State is that of the root module, and any of its blocks may say where it is kept. */
export function sayLocal({ statement, path, resource, context }: Met<LocalStatement>): readonly Fact[] {
  const isRoot = !resource.id.includes('.');
  const isAbsent = path === 'backend';
  return isRoot && !(isAbsent && keptElsewhere(context).has(resource.key)) ? [{ kind: 'local', source: { subject: resource, path }, what: statement.what }] : [];
}

const stating = new WeakMap<Context, ReadonlySet<string>>();

/** Keys of the root modules that say where their state is kept. */
function keptElsewhere(context: Context): ReadonlySet<string> {
  let keys = stating.get(context);
  if (keys === undefined) {
    const blocks = context.resources.filter(({ type, body }) => type === 'terraform' && (own(body, 'backend') ?? own(body, 'cloud')) !== undefined);
    stating.set(context, (keys = new Set(blocks.map(({ key }) => key))));
  }
  return keys;
}
