import type { Document, NodePath, Origin, Resource } from '../document';
import { Handed } from '../handed';
import { keyOf } from '../reference';
import type { Parsed } from '../syntax/parsed';
import { existsWhen } from './conditions';
import { regionOf, type Environment } from './environment';
import { loopNames, unrolled } from './loops';
import { isObject, member, section, writer } from './node';
import { scopeOf } from './resolve';
import type { Scope, Shared } from './scope';

/** What a template is read with; a lone one has only a file. */
export interface TemplateInput {
  readonly file: string;
  readonly parsed: Parsed;
  /** Key prefix of its resources; the file when left out. */
  readonly key?: string;
  readonly stack?: string;
  readonly environment: Environment;
  readonly passed?: Scope['passed'];
  readonly shared?: Shared;
  readonly lookupsPending?: boolean;
  /** Where constructs were written; asked for only when something is found, because it costs as much as the templates. */
  readonly origins?: () => ReadonlyMap<string, Origin>;
}

/** A template as a document, with its scope for whoever reads on: parents of nested stacks, importers of exports. */
export interface Template {
  readonly document: Document;
  readonly scope: Scope;
}

/** Whether a parsed file is a CloudFormation template. */
export function looksLikeTemplate(value: unknown): boolean {
  if (member(value, 'AWSTemplateFormatVersion') !== undefined) return true;
  const resources = section(value, 'Resources');
  return writer(resources) !== undefined || Object.values(resources).some((resource) => typeof member(resource, 'Type') === 'string');
}

export function readTemplate(input: TemplateInput): Template {
  const body = input.parsed.value;
  const scope = scopeOf(body, {
    key: input.key ?? input.file,
    stack: input.stack ?? '',
    environment: input.environment,
    passed: input.passed ?? new Map(),
    shared: input.shared ?? { exports: new Handed(), parameters: new Handed() },
    lookupsPending: input.lookupsPending ?? false,
  });
  for (const output of Object.values(scope.outputs)) publish(output, scope);
  const resources: Resource[] = [];
  const document: Document = {
    file: input.file,
    format: 'cloudformation',
    stack: input.stack,
    resources,
    resolve: scope.evaluate,
    locate: input.parsed.locate,
  };
  const written = [...unrolled(scope)];
  for (const resource of declared(written, document, scope, input)) resources.push(resource);
  resources.push(...pseudoResources(written, document, body, scope));
  return { document, scope };
}

type Written = readonly (readonly [id: string, resource: unknown])[];

function declared(written: Written, document: Document, scope: Scope, input: TemplateInput): readonly Resource[] {
  const resources: Resource[] = [];
  const region = regionOf(input.environment);
  for (const [id, resource] of written) {
    const when = existsWhen(resource, scope);
    if (when !== undefined) resources.push(new TemplateResource(id, keyOf(scope.key, id), resource, when, region, document, input));
  }
  return resources;
}

/** A class, because there are many: what is asked only of findings is worked out for those. */
class TemplateResource implements Resource {
  public readonly type: string;
  public readonly body: unknown;

  public constructor(
    public readonly id: string,
    public readonly key: string,
    resource: unknown,
    public readonly when: string,
    public readonly region: Resource['region'],
    public readonly document: Document,
    private readonly input: TemplateInput,
  ) {
    this.type = typed(resource);
    this.body = member(resource, 'Properties') ?? {};
  }

  public get file(): string {
    return this.input.file;
  }

  public get stack(): string | undefined {
    return this.input.stack;
  }

  public get root(): string {
    return 'Properties';
  }

  public get at(): NodePath {
    return ['Resources', this.id, 'Properties'];
  }

  public get origin(): Origin | undefined {
    return this.input.origins?.().get(this.id);
  }
}

/** What `cfn-init` sets a machine up with. */
const INIT = 'AWS::CloudFormation::Init';

/** Parts of a template that are no resources and matter: macros and loops that cannot be unrolled, and what machines are set up with. */
function* pseudoResources(written: Written, document: Document, body: unknown, scope: Scope): Generator<Resource> {
  const transforms = [member(body, 'Transform') ?? []].flat().map((name) => (isObject(name) ? member(name, 'Name') : name)).map(String);
  const loops = loopNames(scope);
  const named = [
    ...transforms.filter((name) => name !== 'AWS::LanguageExtensions').map((name) => ({ id: 'Transform', type: 'Transform', body: { Name: name }, at: ['Transform'] })),
    ...loops.map((id) => ({ id, type: 'Fn::ForEach', body: {}, at: ['Resources', id] })),
    ...written.filter(([, resource]) => (writer(resource) ?? writer(member(resource, 'Properties'))) !== undefined).map(([id]) => ({ id: `${id}.Fn::Transform`, type: 'Transform', body: { Name: 'Fn::Transform' }, at: ['Resources', id] })),
    ...written.map(([id, resource]) => [id, member(member(resource, 'Metadata'), INIT)] as const).filter(([, init]) => init !== undefined).map(([id, init]) => ({ id: `${id}.Metadata`, type: INIT, body: init, at: ['Resources', id, 'Metadata', INIT] })),
    ...('Fn::Transform' in section(body, 'Resources') ? [{ id: 'Fn::Transform', type: 'Transform', body: { Name: 'Fn::Transform' }, at: ['Resources', 'Fn::Transform'] }] : []),
  ];
  for (const part of named) {
    yield { ...part, key: keyOf(scope.key, part.id), file: document.file, stack: document.stack, document, root: '', region: regionOf(scope.environment), when: '' };
  }
}

function publish(output: unknown, scope: Scope): void {
  const name = scope.evaluate(member(member(output, 'Export'), 'Name'));
  if (name.state === 'known' && typeof name.value === 'string') scope.shared.exports.add(name.value, scope.environment, () => scope.evaluate(member(output, 'Value')));
}

function typed(resource: unknown): string {
  const type = member(resource, 'Type');
  return typeof type === 'string' ? type : '(no type)';
}
