import type { Signature } from '../signature';
import { awsGlobal } from './aws/aws';
import { block } from './block';
import { holdsOf } from './holds';
import { located, prefixOf, PROVIDERS } from './places';

/** Providers whose data sources only read what is there, beside those whose resources have places. */
const READERS: ReadonlySet<string> = new Set(['kubernetes', 'helm', 'kubectl', 'local', 'random', 'tls', 'time', 'archive', 'template', 'cloudinit', 'null', 'terraform']);

const made = new Map<string, Signature>();

/**
 * A signature for a type of a known provider that has none of its own: where it is, and what its name tells that it holds.
 * A type that starts with `data.` reads and places nothing. Undefined for providers that are not known.
 */
export function terraformFallback(type: string): Signature | undefined {
  const known = made.get(type);
  if (known !== undefined) return known;
  const signature = type.startsWith('data.') ? reader(type) : resource(type);
  if (signature !== undefined) made.set(type, signature);
  return signature;
}

function reader(type: string): Signature | undefined {
  const prefix = prefixOf(type.slice('data.'.length));
  return PROVIDERS.has(prefix) || READERS.has(prefix) ? block(type, { holds: 'nothing', scope: 'none' }) : undefined;
}

function resource(type: string): Signature | undefined {
  const prefix = prefixOf(type);
  const provider = PROVIDERS.get(prefix);
  if (provider === undefined || prefix.length + 1 >= type.length) return undefined;
  const name = type.slice(prefix.length + 1);
  const holds = holdsOf(name);
  if (provider.located(name)) return located(type, { holds });
  return prefix === 'aws' ? awsGlobal(type, { holds, classified: false }, true) : block(type, { holds, scope: 'none', classified: false });
}
