import type { NodePath, Position, Problem } from '../document';
import { type Hcl, HclFault } from '../syntax/hcl';
import { parseJson } from '../syntax/json';
import { positionsOf, withoutMark } from '../syntax/positions';
import { type Block, type Blocks, blocksOfHcl, blocksOfJson, type Misfit } from './blocks';
import { isObject } from './node';

/** A file as the file walker hands it over: its path as shown, relative and with `/`, and its text. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}

/** One configuration file that could be read. */
export interface SourceFile {
  readonly path: string;
  readonly blocks: readonly Block[];
  /** The whole value of a JSON file. */
  readonly json: unknown;
  /** Position of an offset in an HCL file. */
  position(offset: number): Position;
  /** Position of a node in a JSON file. */
  locate(path: NodePath): Position | undefined;
}

export interface Reading {
  readonly source: SourceFile | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a file of either syntax. */
export function readSource(file: InputFile, hcl: Hcl | undefined): Reading {
  return isJson(file) ? readJson(file) : readHcl(file, hcl);
}

/** Whether a file is JSON, by its name or, where that says nothing, by its first character: no HCL file starts with a brace. */
export function isJson({ path, text }: InputFile): boolean {
  return path.endsWith('.json') || /^\uFEFF?\s*\{/.test(text);
}

function readHcl({ path, text }: InputFile, hcl: Hcl | undefined): Reading {
  const source = withoutMark(text);
  const position = positionsOf(source);
  if (hcl === undefined) return unread({ file: path, message: 'HCL cannot be read: load the HCL parser first' });
  try {
    const found = blocksOfHcl(hcl.parseFile(source), path);
    return { source: { path, blocks: found.blocks, json: undefined, position, locate: () => undefined }, problems: misfits(found, (at) => position(at as number), path) };
  } catch (error) {
    if (error instanceof HclFault) return unread({ file: path, ...position(error.offset), message: error.message });
    throw error;
  }
}

function readJson({ path, text }: InputFile): Reading {
  const { value, problems, locate } = parseJson(text, path);
  if (problems.length > 0) return { source: undefined, problems };
  if (!isObject(value)) return unread({ file: path, line: 1, column: 1, message: 'no object at the top: write Terraform JSON' });
  const found = blocksOfJson(value, path);
  const source = { path, blocks: found.blocks, json: value, position: () => ({ line: 1, column: 1 }), locate };
  return { source, problems: misfits(found, (at) => locate(at as NodePath), path) };
}

function misfits({ misfits: found }: Blocks, position: (at: Misfit['at']) => Position | undefined, file: string): Problem[] {
  return found.map(({ at, message }) => ({ file, ...position(at), message }));
}

function unread(problem: Problem): Reading {
  return { source: undefined, problems: [problem] };
}
