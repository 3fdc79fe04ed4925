import type { Problem } from '../document';
import type { Hcl } from '../syntax/hcl';
import type { Block } from './blocks';
import { merged } from './overrides';
import { type InputFile, readSource, type SourceFile } from './source';
import { readTfvars, type Tfvars } from './tfvars';

/** One folder of configuration files: a module, root or not. */
export interface Folder {
  /** `''` for the folder that paths are relative to. */
  readonly path: string;
  readonly sources: readonly SourceFile[];
  /** Blocks of all its files, overrides merged in. */
  readonly blocks: readonly Block[];
  /** Values that Terraform takes for root variables without being told to. */
  readonly tfvars: Tfvars;
  readonly problems: readonly Problem[];
}

/** The files by folder, each read once. */
export function readFolders(files: readonly InputFile[], hcl: Hcl | undefined): Map<string, Folder> {
  const groups = new Map<string, InputFile[]>();
  for (const file of files) {
    const path = parentOf(file.path);
    const group = groups.get(path);
    if (group === undefined) groups.set(path, [file]);
    else group.push(file);
  }
  return new Map([...groups].map(([path, group]) => [path, readFolder(path, group, hcl)] as const));
}

/** The folder of a path; `''` at the top. */
export function parentOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end === -1 ? '' : end === 0 ? '/' : path.slice(0, end);
}

/** A path relative to a folder, with `.` and `..` taken out as far as they can be. */
export function resolvePath(folder: string, relative: string): string {
  const steps: string[] = [];
  const joined = relative.startsWith('/') || folder === '' ? relative : `${folder}/${relative}`;
  for (const step of joined.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return (joined.startsWith('/') ? '/' : '') + steps.join('/');
}

function readFolder(path: string, files: readonly InputFile[], hcl: Hcl | undefined): Folder {
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const readings = ordered.filter((file) => !/\.tfvars(?:\.json)?$/.test(file.path)).map((file) => readSource(file, hcl));
  const sources = readings.flatMap(({ source }) => source ?? []);
  const tfvars = readTfvars(ordered, hcl);
  const { blocks, problems } = merged(sources);
  return { path, sources, blocks, tfvars, problems: [...readings.flatMap((reading) => reading.problems), ...problems, ...tfvars.problems] };
}
