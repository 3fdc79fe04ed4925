import type { Block, RawBody } from './blocks';
import { literalText } from './literal';

/** What an override has to have in common with the block it changes. */
export function identity({ kind, labels, body }: Block): string {
  const alias = kind === 'provider' ? aliasOf(body) : '';
  return [kind, ...labels, alias].join(' ');
}

/** The literal alias of a provider block; `''` when it has none. */
export function aliasOf(body: RawBody): string {
  return literalText(body['alias']) ?? '';
}
