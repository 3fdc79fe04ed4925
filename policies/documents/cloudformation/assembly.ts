import { known } from '../../facts';
import type { Document, Origin, Problem, Resource } from '../document';
import { keyOf } from '../reference';
import { parseJson } from '../syntax/json';
import type { Parsed } from '../syntax/parsed';
import { manifestEnvironment, regionOf, type Environment } from './environment';
import { member, section, type JsonObject } from './node';
import { originsOf } from './origins';
import { adopt, nestedStacks, passedTo } from './nesting';
import type { Shared } from './scope';
import { readTemplate, type Template } from './template';

/** Opens a file that a manifest names, relative to the manifest, inside the roots given. */
export type Open = (name: string) => { readonly path: string; readonly text: string } | Problem | undefined;

/** What an assembly is read with. */
export interface AssemblyInput {
  /** Shown path of `manifest.json`. */
  readonly file: string;
  readonly manifest: unknown;
  readonly open: Open;
  /** Deploy region for stacks that name none. */
  readonly region?: string | undefined;
  /** What the stacks of the whole analysis hand each other. */
  readonly shared: Shared;
  /** Construct path of the stage this assembly belongs to; `''` for the app. */
  readonly prefix?: string;
}

export interface AssemblyRead {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  /** Paths of the files that were read, so that a walk does not read them again. */
  readonly read: readonly string[];
  /** Directories of nested assemblies (stages), relative to this manifest. */
  readonly stages: readonly string[];
}

/** Whether a parsed `manifest.json` is a cloud assembly's. */
export function looksLikeAssembly(value: unknown): boolean {
  return typeof member(value, 'version') === 'string' && Object.values(section(value, 'artifacts')).some((artifact) => typeof member(artifact, 'type') === 'string');
}

/** Reads the stacks that an assembly's manifest names, and no other file beside it. */
export function readAssembly(input: AssemblyInput): AssemblyRead {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  const read: string[] = [];
  const stages: string[] = [];
  const reader = { input, documents, problems, read, lookupsPending: [member(input.manifest, 'missing') ?? []].flat().length > 0 };
  const artifacts = Object.entries(section(input.manifest, 'artifacts'));
  for (const [id, artifact] of artifacts) {
    const properties = section(artifact, 'properties');
    const type = member(artifact, 'type');
    if (type === 'aws:cloudformation:stack') readStack(id, artifact, properties, reader);
    else if (type === 'cdk:cloud-assembly') stages.push(String(member(properties, 'directoryName')));
  }
  const nothing = documents.every(({ resources }) => resources.length === 0);
  for (const [id, artifact] of artifacts) if (!nothing && member(artifact, 'type') === 'cdk:asset-manifest') readAssets(id, section(artifact, 'properties'), reader);
  return { documents, problems, read, stages };
}

interface Reader {
  readonly input: AssemblyInput;
  readonly documents: Document[];
  readonly problems: Problem[];
  readonly read: string[];
  readonly lookupsPending: boolean;
}

function readStack(id: string, artifact: unknown, properties: JsonObject, reader: Reader): void {
  const templateFile = String(member(properties, 'templateFile'));
  const parsed = openJson(templateFile, reader);
  if (parsed === undefined) return;
  const metadata = member(artifact, 'additionalMetadataFile');
  const origins = once(() => originsOf(typeof metadata === 'string' ? metadataIn(metadata, reader) : member(artifact, 'metadata')));
  const environment = manifestEnvironment(member(artifact, 'environment'), reader.input.region);
  const stack = displayed(member(artifact, 'displayName'), id);
  const assets = templateFile.replace(/\.template\.json$/, '.assets.json');
  const family = { origins, environment, files: () => section(openJson(assets, reader)?.parsed.value, 'files') };
  const template = readTemplate({ ...parsed, ...shared(reader, family, templateFile), key: `${reader.input.file}:${id}`, stack });
  reader.documents.push(template.document);
  readNested(template, family, reader);
}

/** What the nested stacks of one stack share. */
interface Family {
  readonly origins: () => ReadonlyMap<string, ReadonlyMap<string, Origin>>;
  readonly environment: Environment;
  readonly files: () => JsonObject;
}

const NO_ORIGINS: ReadonlyMap<string, Origin> = new Map();

function shared({ input, lookupsPending }: Reader, { origins, environment }: Family, templateFile: string) {
  return { environment, shared: input.shared, lookupsPending, origins: () => origins().get(templateFile) ?? NO_ORIGINS };
}

function readNested(parent: Template, family: Family, reader: Reader): void {
  for (const { resource, file } of nestedStacks(parent, family.files)) {
    const parsed = openJson(file, reader);
    if (parsed === undefined) continue;
    const nested = readTemplate({
      ...parsed,
      ...shared(reader, family, file),
      key: `${parent.scope.key}/${resource.id}`,
      stack: `${parent.document.stack ?? ''}/${resource.id}`,
      passed: passedTo(resource, parent),
    });
    adopt(parent, resource.id, nested);
    reader.documents.push(nested.document);
    readNested(nested, family, reader);
  }
}

/** Where code, images and templates are uploaded: a document of its own, whose only resource is the manifest. */
function readAssets(id: string, properties: JsonObject, reader: Reader): void {
  const opened = openJson(String(member(properties, 'file')), reader);
  if (opened === undefined) return;
  const { file, parsed } = opened;
  const resources: Resource[] = [];
  const stack = id.replace(/\.assets$/, '');
  const document: Document = { file, format: 'cloudformation', stack, resources, resolve: (node) => known(node), locate: parsed.locate };
  const artifact = member(section(reader.input.manifest, 'artifacts'), stack);
  const region = regionOf(manifestEnvironment(member(artifact, 'environment'), reader.input.region));
  resources.push({ id, key: keyOf(file, id), type: 'cdk:asset-manifest', file, stack, document, body: parsed.value, root: '', at: [], region, when: '' });
  reader.documents.push(document);
}

function openJson(name: string, reader: Reader): { readonly file: string; readonly parsed: Parsed } | undefined {
  const opened = reader.input.open(name);
  if (opened === undefined || 'message' in opened) {
    reader.problems.push(opened ?? { file: reader.input.file, message: 'the manifest names a file that is not there; clean the folder and synthesize again' });
    return undefined;
  }
  reader.read.push(opened.path);
  const parsed = parseJson(opened.text, opened.path, () => opened.text);
  reader.problems.push(...parsed.problems);
  return parsed.value === undefined ? undefined : { file: opened.path, parsed };
}

/** Metadata only tells where constructs were written: unreadable, it says nothing, and no verdict depends on it. */
function metadataIn(name: string, { input }: Reader): unknown {
  const opened = input.open(name);
  return opened === undefined || 'message' in opened ? undefined : parseJson(opened.text, opened.path).value;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A stack's name for people: its construct path rather than its artifact id, where the manifest has it. */
function displayed(name: unknown, id: string): string {
  return typeof name === 'string' && name !== '' ? name.replace(/ \(.*\)$/, '') : id;
}
