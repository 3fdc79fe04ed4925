import type { Holds } from '../../facts';
import { nothing, signature, text, type Written } from '../define';
import type { Signature, When } from '../signature';

/** What blocks of every provider can have: names that tell nothing, and commands that Terraform itself runs. */
const COMMON = {
  name: nothing, name_prefix: nothing, description: nothing, tags: nothing, tags_all: nothing, labels: nothing, lifecycle: nothing, timeouts: nothing,
  'provisioner[].local-exec[].command': text('script'),
  'provisioner[].remote-exec[].inline[]': text('script'),
} as const;

/** Declares what is read of a Terraform block type. */
export function block(type: string, { properties, ...written }: Written): Signature {
  return signature(type, { ...written, properties: { ...COMMON, ...properties } });
}

/** Block types of which only the place is read. */
export function plain(declare: (type: string, written: Written) => Signature, holds: Holds, ...types: readonly string[]): readonly Signature[] {
  return types.map((type) => declare(type, { holds }));
}

export const EVERYONE: When = { oneOf: ['0.0.0.0/0', '::/0'] };
export const PRESENT: When = { matches: /[^]/ };
