import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';

const NAMES = ['freehold.yaml', 'freehold.yml', 'freehold.json'];

/** The nearest policy file from a folder up to the root of its repository, the folder with `.git`; only the folder itself where there is none. */
export function findPolicy(from: string): string | undefined {
  for (const folder of upward(resolve(from))) {
    const found = NAMES.map((name) => join(folder, name)).find((file) => existsSync(file));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The folders from one up to the root of its repository. */
function upward(from: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = from; ; folder = dirname(folder)) {
    folders.push(folder);
    if (existsSync(join(folder, '.git'))) return folders;
    if (dirname(folder) === folder) return [from];
  }
}

/** The text of a file; undefined when it cannot be read. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The path that a policy means by `extends`. */
export function beside(file: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(file), path);
}
