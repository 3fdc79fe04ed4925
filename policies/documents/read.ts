import { looksLikeTemplate, loneEnvironment, readLone, type Shared } from './cloudformation';
import type { Document, Problem } from './document';
import type { FileSet, InputFile } from './files';
import { Handed } from './handed';
import { looksLikeKubernetes, readKubernetes } from './kubernetes';
import { readManifests } from './manifests';
import { fileParameters } from './parameter-store';
import { parseJson } from './syntax/json';
import type { Parsed } from './syntax/parsed';
import { parseYaml } from './syntax/yaml';
import { looksLikePlan, looksLikeTerraformJson, readPlan, readTerraform, type TerraformContext } from './terraform';

/** What reading depends on beside the files. */
export interface ReadOptions extends TerraformContext {
  /** Deploy region of lone templates and environment-agnostic stacks. */
  readonly region?: string;
}

/** Everything that was read, and everything that had to be and was not. */
export interface ReadResult {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  /** Files that are no infrastructure. */
  readonly ignored: number;
}

/** What the steps of one reading share. */
export interface Reading {
  readonly options: ReadOptions;
  readonly files: FileSet;
  readonly documents: Document[];
  readonly problems: Problem[];
  readonly shared: Shared;
  readonly templates: Map<InputFile, Parsed>;
  readonly terraform: InputFile[];
  ignored: number;
}

/** Reads a set of files into documents. Every file is recognized by what it holds, not by where it is. */
export function readFiles(files: FileSet, options: ReadOptions): ReadResult {
  const reading: Reading = { options, files, documents: [], problems: [...files.problems], shared: { exports: new Handed(), parameters: new Handed() }, templates: new Map(), terraform: [], ignored: files.ignored };
  const claimed = readManifests(reading);
  for (const file of files.files) if (!claimed.has(file.path)) readFile(file, reading);
  readTemplates(reading);
  if (reading.terraform.length > 0) {
    const { documents, problems } = readTerraform(reading.terraform, { ...options, shared: reading.shared });
    reading.documents.push(...documents);
    reading.problems.push(...problems);
  }
  fileParameters(reading.documents, reading.shared.parameters);
  return reading;
}

const TERRAFORM = /\.(?:tf|tfvars|tf\.json|tfvars\.json)$/;

function readFile(file: InputFile, reading: Reading): void {
  if (TERRAFORM.test(file.path)) return void reading.terraform.push(file);
  const { text } = file;
  if (/^\s*[[{]/.test(text) && !/\.ya?ml$/.test(file.path)) readJson(file, parseJson(text, file.path, () => file.text), reading);
  else readYaml(file, text, reading);
}

function readJson(file: InputFile, parsed: Parsed, reading: Reading): void {
  const { value } = parsed;
  if (parsed.problems.length > 0) reading.problems.push(...parsed.problems);
  else if (looksLikePlan(value)) add(readPlan(file, value, parsed.locate, reading.options), reading);
  else if (looksLikeKubernetes(value)) add(readKubernetes(file, [parsed], {}), reading);
  else if (looksLikeTemplate(value)) reading.templates.set(file, parsed);
  else if (looksLikeTerraformJson(value)) reading.terraform.push(file);
  else unrecognized(file, reading);
}

function readYaml(file: InputFile, text: string, reading: Reading): void {
  const { documents, problems } = parseYaml(text, file.path, { tags: 'cloudformation' });
  const objects = documents.filter(({ value }) => value !== null && value !== undefined);
  if (problems.length > 0) reading.problems.push(...problems);
  else if (objects.length === 1 && looksLikeTemplate(objects[0]?.value)) reading.templates.set(file, objects[0] as Parsed);
  else if (objects.some(({ value }) => looksLikeTemplate(value))) reading.problems.push({ file: file.path, line: 1, column: 1, message: 'more than one document in a CloudFormation template: split the file' });
  else if (objects.some(({ value }) => looksLikeKubernetes(value))) add(readKubernetes(file, objects, {}), reading);
  else unrecognized(file, reading);
}

function readTemplates({ options, shared, documents, files, templates }: Reading): void {
  const byFile = new Map([...templates].map(([file, parsed]) => [file, { file: file.path, parsed }] as const));
  const byPath = new Map([...byFile].map(([file, one]) => [one, file] as const));
  documents.push(...readLone([...byFile.values()], {
    environment: loneEnvironment(options.region),
    shared,
    open: (from, path) => {
      const origin = byPath.get(from);
      const opened = origin === undefined ? undefined : files.open(origin, path);
      return opened === undefined || 'message' in opened ? undefined : byFile.get(opened);
    },
  }));
}

function add({ documents, problems }: { readonly documents: readonly Document[]; readonly problems: readonly Problem[] }, reading: Reading): void {
  reading.documents.push(...documents);
  reading.problems.push(...problems);
}

/** A file that was named has to be infrastructure; one that was merely walked past may be anything. */
function unrecognized(file: InputFile, reading: Reading): void {
  if (file.named) reading.problems.push({ file: file.path, message: 'this is no CloudFormation, Terraform or Kubernetes that this version reads' });
  else reading.ignored += 1;
}

