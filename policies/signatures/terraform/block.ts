import type { Holds } from '../../facts';
import { nothing, signature, text, unread, type Written } from '../define';
import type { Signature, Statement, When } from '../signature';
import { CHILDREN, parentsOf } from './parents';
import { sharedBy } from './shared';

const COMMAND = unread('a provisioner runs a command or copies files when Terraform applies, and nobody can tell where to', 'take the provisioner out, or do its work in a pipeline of its own');

/** What blocks of every provider can have: names that tell nothing, and commands that Terraform itself runs. */
const COMMON = {
  name: nothing, name_prefix: nothing, description: nothing, tags: nothing, tags_all: nothing, labels: nothing, lifecycle: nothing, timeouts: nothing,
  'provisioner[].local-exec': COMMAND,
  'provisioner[].local-exec[].command': text('script'),
  'provisioner[].remote-exec': COMMAND,
  'provisioner[].remote-exec[].inline[]': text('script'),
  'provisioner[].file': COMMAND,
} as const;

/** By what is shared: types of one provider have one table. */
const tables = new Map<Readonly<Record<string, Statement>>, Readonly<Record<string, Statement>>>();

/** Declares what is read of a Terraform block type. What belongs to another resource lies where that one does. */
export function block(type: string, written: Written): Signature {
  const shared = sharedBy(type);
  let table = tables.get(shared);
  if (table === undefined) tables.set(shared, (table = { ...COMMON, ...shared }));
  return signature(type, asChild(type, written), table);
}

/** What belongs to another resource has a place, and says by whose it is. */
function asChild(type: string, written: Written): Written {
  if (!CHILDREN.has(type)) return written;
  const named = Object.fromEntries(parentsOf(type).map(({ path }) => [path, nothing]));
  return { ...written, scope: 'regional', properties: { ...named, ...written.properties } };
}

/** Block types of which only the place is read. */
export function plain(declare: (type: string, written: Written) => Signature, holds: Holds, ...types: readonly string[]): readonly Signature[] {
  return types.map((type) => declare(type, { holds }));
}

export { EVERYONE } from './everyone';
export const PRESENT: When = { matches: /[^]/ };
