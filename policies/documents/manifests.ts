import { looksLikeAssembly, readAssembly } from './cloudformation';
import type { InputFile } from './files';
import type { Reading } from './read';
import { parseJson } from './syntax/json';
import { parseCdktfManifest } from './terraform';

/**
 * Reads what manifests name: stacks of cloud assemblies, and which folders of a CDKTF output are current.
 * Returns the paths that nobody else has to look at, because a manifest spoke for their folder.
 */
export function readManifests(reading: Reading): ReadonlySet<string> {
  const claimed = new Set<string>();
  const manifests = reading.files.files.filter(({ path }) => /(?:^|\/)manifest\.json$/.test(path)).sort((a, b) => a.path.length - b.path.length);
  for (const file of manifests) {
    if (claimed.has(file.path)) continue;
    const parsed = parseJson(file.text, file.path);
    if (parsed.problems.length > 0) {
      reading.problems.push(...parsed.problems);
      claimed.add(file.path);
    } else if (looksLikeAssembly(parsed.value)) {
      claimAssembly(file, assembly(file, parsed.value, reading), claimed, reading);
    } else {
      const stacks = parseCdktfManifest(parsed.value);
      if (stacks !== undefined) claimOutput(file, [...stacks.values()].map((stack) => stack.folder), claimed, reading);
    }
  }
  return claimed;
}

/** Reads an assembly and the stages inside it; the paths of all files that were read. */
function assembly(file: InputFile, manifest: unknown, reading: Reading): readonly string[] {
  const read = readAssembly({ file: file.path, manifest, open: (name) => reading.files.open(file, name), region: reading.options.region, shared: reading.shared });
  reading.documents.push(...read.documents);
  reading.problems.push(...read.problems);
  return [file.path, ...read.read, ...read.stages.flatMap((stage) => stageOf(file, stage, reading))];
}

function stageOf(parent: InputFile, stage: string, reading: Reading): readonly string[] {
  const file = reading.files.open(parent, `${stage}/manifest.json`);
  if (file === undefined || 'message' in file) {
    reading.problems.push(file ?? { file: parent.path, message: 'the manifest names a stage that is not there; clean the folder and synthesize again' });
    return [];
  }
  const parsed = parseJson(file.text, file.path);
  reading.problems.push(...parsed.problems);
  return parsed.value === undefined ? [file.path] : assembly(file, parsed.value, reading);
}

const TEMPLATE = /\.(?:template|nested\.template)\.(?:json|ya?ml)$/;

/** What an assembly names is read with it, and a template that it does not name is left over; whatever else lies there is anybody's. */
function claimAssembly(manifest: InputFile, read: readonly string[], claimed: Set<string>, reading: Reading): void {
  const known = new Set(read);
  for (const file of inside(folderOf(manifest.path), reading)) {
    const leftOver = TEMPLATE.test(file.path) || /(?:^|\/)manifest\.json$/.test(file.path);
    const asset = /(?:^|\/)asset\.[^/]*$/.test(file.path);
    if (!known.has(file.path) && !leftOver && !asset) continue;
    claimed.add(file.path);
    if (known.has(file.path)) continue;
    if (leftOver) reading.problems.push({ file: file.path, message: 'the manifest beside it does not name it; clean the folder and synthesize again' });
    else reading.ignored += 1;
  }
}

/** A CDKTF output: the folders of its stacks are read as Terraform would, all others are left over. */
function claimOutput(manifest: InputFile, stacks: readonly string[], claimed: Set<string>, reading: Reading): void {
  const root = folderOf(manifest.path);
  const current = stacks.map((folder) => `${root}${folder}/`);
  claimed.add(manifest.path);
  for (const file of inside(`${root}stacks/`, reading)) {
    if (current.some((folder) => file.path.startsWith(folder))) continue;
    claimed.add(file.path);
    reading.problems.push({ file: file.path, message: 'the manifest names no such stack; clean the folder and synthesize again' });
  }
  for (const folder of current) {
    if (!reading.files.files.some(({ path }) => path.startsWith(folder))) reading.problems.push({ file: manifest.path, message: 'the manifest names a stack that is not there; synthesize again' });
  }
}

function inside(folder: string, { files }: Reading): readonly InputFile[] {
  return files.files.filter(({ path }) => path.startsWith(folder));
}

/** The folder of a path with its slash; `''` for a file in the working directory. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
