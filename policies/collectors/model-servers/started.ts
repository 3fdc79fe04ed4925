import type { Unknown, Value } from '../../facts';
import { at, isOpen, itemsOf, textOf, valueOf } from '../held';

/** A variable of a container. */
export interface Variable {
  readonly name: string;
  readonly node: unknown;
  /** Index in the list. */
  readonly index: number;
}

/** What a container is started with, as far as the document tells. */
export interface Started {
  /** Command and arguments, word by word; shell lines are split. */
  readonly words: readonly string[];
  readonly variables: ReadonlyMap<string, Variable>;
  /** A part of it that cannot be told. */
  readonly open: Value<unknown> | undefined;
}

const SHELL = /(?:^|\/)(?:ba|da|a|z)?sh$/;

/** Reads command, arguments and variables of a container. */
export function startedWith(container: unknown): Started {
  const nodes = [...itemsOf(at(container, 'command')), ...itemsOf(at(container, 'args'))];
  const texts = nodes.map(textOf).filter((text) => text !== undefined);
  const isShell = texts.some((text) => SHELL.test(text));
  const words = texts.flatMap((text) => (isShell || text.includes('\n') ? split(text) : [text]));
  const variables = new Map(itemsOf(at(container, 'env')).flatMap((entry, index) => {
    const name = textOf(at(entry, 'name'));
    return name === undefined ? [] : [[name, { name, node: at(entry, 'value'), index }] as const];
  }));
  const open = [at(container, 'command'), at(container, 'args'), at(container, 'env'), ...nodes, ...itemsOf(at(container, 'env'))].find(isOpen);
  return { words: normalized(words), variables, open: open === undefined ? undefined : valueOf(open) };
}

/** A shell line in words; quotes are taken off, line continuations dropped. */
function split(text: string): readonly string[] {
  return text.replace(/\\\r?\n/g, ' ').split(/[\s;&|]+/).map((word) => word.replace(/^["']|["']$/g, '')).filter((word) => word !== '');
}

/** Options with their value in the next word become `--option=value`. */
function normalized(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const takes = /^--?[a-zA-Z][\w-]*$/.test(word) && next !== undefined && !next.startsWith('-');
    return takes ? [word, `${word}=${next}`] : [word];
  });
}

/** The value of the first of some options. */
export function optionOf(words: readonly string[], names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = words.find((word) => word.startsWith(`${name}=`));
    if (found !== undefined) return found.slice(name.length + 1);
  }
  return undefined;
}

/** Why something about it cannot be told. */
export function openReason({ open }: Started): Unknown | undefined {
  return open?.state === 'unknown' ? open : undefined;
}
