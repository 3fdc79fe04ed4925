import type { Problem } from '../document';
import { type Hcl, HclFault } from '../syntax/hcl';
import { parseJson } from '../syntax/json';
import { positionsOf, withoutMark } from '../syntax/positions';
import { Written } from './blocks';
import { isObject } from './node';
import type { InputFile } from './source';

/** The values of tfvars files that Terraform reads by itself. */
export interface Tfvars {
  /** By variable; later files win. Plain JSON or `Written`. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
}

const AUTOMATIC = /(?:^|\/)(?:terraform|[^/]*\.auto)\.tfvars(?:\.json)?$/;
const FIRST = ['terraform.tfvars', 'terraform.tfvars.json'];

/** Reads `terraform.tfvars` and `*.auto.tfvars`; other tfvars files are only read when whoever applies names them. */
export function readTfvars(files: readonly InputFile[], hcl: Hcl | undefined): Tfvars {
  const values = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const file of files.filter(({ path }) => AUTOMATIC.test(path)).sort(byPrecedence)) {
    const read = file.path.endsWith('.json') ? jsonValues(file) : hclValues(file, hcl);
    if (Array.isArray(read)) problems.push(...(read as Problem[]));
    else for (const [name, value] of read as Map<string, unknown>) values.set(name, value);
  }
  return { values, problems };
}

function byPrecedence(a: InputFile, b: InputFile): number {
  const [first, second] = [rank(a.path), rank(b.path)];
  return first === second ? (a.path < b.path ? -1 : 1) : first - second;
}

function rank(path: string): number {
  const at = FIRST.indexOf(path.slice(path.lastIndexOf('/') + 1));
  return at === -1 ? FIRST.length : at;
}

function jsonValues({ path, text }: InputFile): Map<string, unknown> | readonly Problem[] {
  const { value, problems } = parseJson(text, path);
  if (problems.length > 0) return problems;
  if (!isObject(value)) return [{ file: path, line: 1, column: 1, message: 'no object at the top: write variables and their values' }];
  return new Map(Object.entries(value));
}

function hclValues({ path, text }: InputFile, hcl: Hcl | undefined): Map<string, unknown> | readonly Problem[] {
  const source = withoutMark(text);
  const position = positionsOf(source);
  if (hcl === undefined) return [{ file: path, message: 'HCL cannot be read: load the HCL parser first' }];
  try {
    const { attributes, blocks } = hcl.parseFile(source);
    const [block] = blocks;
    if (block !== undefined) return [{ file: path, ...position(block.at), message: 'a block among variable values: write variables and their values' }];
    return new Map(attributes.map(({ name, value }) => [name, new Written(value, path)] as const));
  } catch (error) {
    if (error instanceof HclFault) return [{ file: path, ...position(error.offset), message: error.message }];
    throw error;
  }
}
