import type { CompiledScheme } from './compiled';
import { compiled, once } from './load';

/** A certification scheme. */
export type Scheme = CompiledScheme;

/** A scheme as somebody wrote it: `BSI C5 type 2`. */
export interface Named {
  readonly scheme: Scheme;
  /** Index into the levels of the scheme; undefined where no level is named. */
  readonly level: number | undefined;
}

/** Ways to write each scheme, the longest first. */
const names = once(() => compiled().schemes
  .flatMap((scheme) => [scheme.name, ...scheme.also ?? []].map((name) => ({ words: wordsOf(name), scheme })))
  .sort((a, b) => b.words.length - a.words.length));

/** The scheme that a text names, with its level; what else follows the name (`3.2`, `:2020`) is its version. Undefined for a scheme the catalog does not have. */
export function findScheme(text: string): Named | undefined {
  const written = wordsOf(text);
  const found = names().find(({ words }) => words.every((word, index) => written[index] === word));
  return found && { scheme: found.scheme, level: levelIn(written.slice(found.words.length), found.scheme) };
}

/** Whether a certificate meets a demand for the same scheme; undefined where the certificate names no level and the demand does. */
export function meetsLevel(demanded: Named, held: Named): boolean | undefined {
  if (demanded.level === undefined) return true;
  return held.level === undefined ? undefined : held.level >= demanded.level;
}

function levelIn(rest: readonly string[], { levels = [] }: Scheme): number | undefined {
  const said = ` ${rest.join(' ')} `;
  const at = levels.findIndex((spellings) => spellings.some((spelling) => said.includes(` ${wordsOf(spelling).join(' ')} `)));
  return at < 0 ? undefined : at;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
