import type { Holds } from '../../facts';
import { nothing, signature, text, unread, type Written } from '../define';
import type { Signature, When } from '../signature';

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

/** Declares what is read of a Terraform block type. */
export function block(type: string, written: Written): Signature {
  return signature(type, written, COMMON);
}

/** Block types of which only the place is read. */
export function plain(declare: (type: string, written: Written) => Signature, holds: Holds, ...types: readonly string[]): readonly Signature[] {
  return types.map((type) => declare(type, { holds }));
}

export const EVERYONE: When = { oneOf: ['0.0.0.0/0', '::/0'] };
export const PRESENT: When = { matches: /[^]/ };
