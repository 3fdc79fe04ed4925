import { looksLikeTemplate, loneEnvironment, readTemplate, type Template } from './cloudformation';
import type { Document, Problem } from './document';
import type { FileSet, InputFile } from './files';
import { looksLikeKubernetes, readKubernetes } from './kubernetes';
import { readManifests } from './manifests';
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
  readonly exports: Template['scope']['exports'];
  readonly terraform: InputFile[];
  ignored: number;
}

/** Reads a set of files into documents. Every file is recognized by what it holds, not by where it is. */
export function readFiles(files: FileSet, options: ReadOptions): ReadResult {
  const reading: Reading = { options, files, documents: [], problems: [...files.problems], exports: new Map(), terraform: [], ignored: files.ignored };
  const claimed = readManifests(reading);
  for (const file of files.files) if (!claimed.has(file.path)) readFile(file, reading);
  if (reading.terraform.length > 0) {
    const { documents, problems } = readTerraform(reading.terraform, options);
    reading.documents.push(...documents);
    reading.problems.push(...problems);
  }
  return reading;
}

const TERRAFORM = /\.(?:tf|tfvars|tf\.json|tfvars\.json)$/;

function readFile(file: InputFile, reading: Reading): void {
  if (TERRAFORM.test(file.path)) reading.terraform.push(file);
  else if (/^\s*[[{]/.test(file.text) && !/\.ya?ml$/.test(file.path)) readJson(file, parseJson(file.text, file.path), reading);
  else readYaml(file, reading);
}

function readJson(file: InputFile, parsed: Parsed, reading: Reading): void {
  const { value } = parsed;
  if (parsed.problems.length > 0) reading.problems.push(...parsed.problems);
  else if (looksLikePlan(value)) add(readPlan(file, value, parsed.locate, reading.options), reading);
  else if (looksLikeKubernetes(value)) add(readKubernetes(file, [parsed], {}), reading);
  else if (looksLikeTemplate(value)) template(file, parsed, reading);
  else if (looksLikeTerraformJson(value)) reading.terraform.push(file);
  else unrecognized(file, reading);
}

function readYaml(file: InputFile, reading: Reading): void {
  const { documents, problems } = parseYaml(file.text, file.path, { tags: 'cloudformation' });
  const objects = documents.filter(({ value }) => value !== null && value !== undefined);
  if (problems.length > 0) reading.problems.push(...problems);
  else if (objects.length === 1 && looksLikeTemplate(objects[0]?.value)) template(file, objects[0] as Parsed, reading);
  else if (objects.some(({ value }) => looksLikeTemplate(value))) reading.problems.push({ file: file.path, line: 1, column: 1, message: 'more than one document in a CloudFormation template: split the file' });
  else if (objects.some(({ value }) => looksLikeKubernetes(value))) add(readKubernetes(file, objects, {}), reading);
  else unrecognized(file, reading);
}

function template(file: InputFile, parsed: Parsed, { options, exports, documents }: Reading): void {
  documents.push(readTemplate({ file: file.path, parsed, environment: loneEnvironment(options.region), exports }).document);
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

