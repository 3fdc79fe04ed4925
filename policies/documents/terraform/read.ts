import type { Document, Problem } from '../document';
import type { Hcl } from '../syntax/hcl';
import { stringsOf } from '../syntax/json-scan';
import { documentsOf } from './document';
import { type Folder, readFolders, resolvePath } from './folder';
import { isLocalSource, literalText } from './literal';
import { Module } from './module';
import type { Outside } from './outside';
import type { RegionContext } from './region';
import { Root } from './root';
import { type InputFile, isJson } from './source';
import { States } from './states';
import { needsParser, Templates } from './templates';

/** What the reader is told beside the files. */
export interface TerraformContext extends RegionContext, Pick<Outside, 'shared'> {
  /** The HCL parser; undefined is enough where `needsHcl` says no. */
  readonly hcl: Hcl | undefined;
}

/** Documents, and what could not be read of the files. */
export interface TerraformReading {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

const OPENING = /[$%]\{/;

/** Whether reading the files takes the HCL parser: all but Terraform JSON with plain references does. */
export function needsHcl(files: readonly InputFile[]): boolean {
  return files.some((file) => !isJson(file) || holdsExpression(file.text));
}

function holdsExpression(text: string): boolean {
  if (!OPENING.test(text)) return false;
  for (const quoted of stringsOf(text)) if (OPENING.test(quoted) && needsParser(quoted)) return true;
  return false;
}

/** Reads configuration folders; every folder that no other one calls is a root module. */
export function readTerraform(files: readonly InputFile[], context: TerraformContext): TerraformReading {
  const folders = readFolders(files, context.hcl);
  const texts = new Map(files.map(({ path, text }) => [path, text] as const));
  const templates = new Templates(context.hcl);
  const documents: Document[] = [];
  const problems = [...folders.values()].flatMap((folder) => folder.problems);
  const states = new States();
  const modules = rootsOf(folders).map((folder) => new Module(new Root(`terraform:${folder.path}`, folder, folders, texts, templates, { ...context, states }), folder, '', ''));
  for (const module of modules) states.add(module);
  for (const module of modules) {
    documents.push(...documentsOf(module));
    problems.push(...module.root.problems);
  }
  return { documents, problems: distinct(problems) };
}

/** A folder that several modules call has each of its problems once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem] as const)).values()];
}

/** Folders no other folder calls; where folders only call each other, the first of them. */
function rootsOf(folders: ReadonlyMap<string, Folder>): readonly Folder[] {
  const called = new Map([...folders].map(([path, folder]) => [path, calledBy(folder)] as const));
  const targets = new Set([...called].flatMap(([path, paths]) => paths.filter((target) => target !== path)));
  const ordered = [...folders.values()].filter(({ sources }) => sources.length > 0).sort((a, b) => (a.path < b.path ? -1 : 1));
  const roots: Folder[] = [];
  const reached = new Set<string>();
  for (const folder of [...ordered.filter(({ path }) => !targets.has(path)), ...ordered]) {
    if (reached.has(folder.path)) continue;
    roots.push(folder);
    reach(folder.path, called, reached);
  }
  return roots;
}

function reach(from: string, called: ReadonlyMap<string, readonly string[]>, reached: Set<string>): void {
  const todo = [from];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    todo.push(...(called.get(path) ?? []));
  }
}

function calledBy({ path, blocks }: Folder): string[] {
  return blocks.filter(({ kind }) => kind === 'module').flatMap(({ body }) => {
    const source = literalText(body['source']);
    return source !== undefined && isLocalSource(source) ? [resolvePath(path, source)] : [];
  });
}
