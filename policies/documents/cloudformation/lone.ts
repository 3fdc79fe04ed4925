import type { Document } from '../document';
import type { Parsed } from '../syntax/parsed';
import type { Environment } from './environment';
import { member, section } from './node';
import { adopt, passedTo } from './nesting';
import type { Scope, Shared } from './scope';
import { readTemplate, type Template } from './template';

/** A template that no assembly names. */
export interface Lone {
  readonly file: string;
  readonly parsed: Parsed;
}

/** What lone templates are read with. */
export interface LoneInput {
  readonly environment: Environment;
  readonly shared: Shared;
  /** The template that a path in another one names, where it is among those read. */
  readonly open: (from: Lone, path: string) => Lone | undefined;
}

/** Where types of nested stacks name their template. */
const TEMPLATES: ReadonlyMap<unknown, string> = new Map([['AWS::CloudFormation::Stack', 'TemplateURL'], ['AWS::Serverless::Application', 'Location']]);
const MOST_LEVELS = 20;
/** One template can be nested many times in many others. */
const MOST_NESTED = 1_000;

/** Reads templates that nobody placed. Those that others name by their path are read as their nested stacks, with what is passed to them. */
export function readLone(templates: readonly Lone[], input: LoneInput): readonly Document[] {
  const nested = new Map(templates.map((one) => [one, nestedIn(one, input)] as const));
  const named = new Set([...nested].flatMap(([one, children]) => children.map(({ child }) => child).filter((child) => child !== one)));
  const documents: Document[] = [];
  const reached = new Set<Lone>();
  for (const root of [...templates.filter((one) => !named.has(one)), ...templates]) {
    if (!reached.has(root)) read(root, [], { input, nested, reached, documents, most: templates.length + MOST_NESTED });
  }
  return documents;
}

interface Child {
  readonly id: string;
  readonly child: Lone;
}

interface Reading {
  readonly input: LoneInput;
  readonly nested: ReadonlyMap<Lone, readonly Child[]>;
  readonly reached: Set<Lone>;
  readonly documents: Document[];
  /** Nested stacks beyond this many documents are read on their own. */
  readonly most: number;
}

function nestedIn(one: Lone, { open }: LoneInput): readonly Child[] {
  return Object.entries(section(one.parsed.value, 'Resources')).flatMap(([id, resource]) => {
    const property = TEMPLATES.get(member(resource, 'Type'));
    const path = property === undefined ? undefined : member(member(resource, 'Properties'), property);
    const child = typeof path === 'string' && !path.includes('://') ? open(one, path) : undefined;
    return child === undefined ? [] : [{ id, child }];
  });
}

interface Nesting {
  readonly key: string;
  readonly stack: string;
  readonly passed: Scope['passed'];
}

function read(one: Lone, above: readonly Lone[], reading: Reading, nesting?: Nesting): Template {
  const { input: { environment, shared }, nested, reached, documents } = reading;
  reached.add(one);
  const template = readTemplate({ ...one, environment, shared, ...nesting });
  documents.push(template.document);
  const line = [...above, one];
  if (line.length > MOST_LEVELS) return template;
  for (const { id, child } of nested.get(one) ?? []) {
    const resource = template.document.resources.find((made) => made.id === id);
    if (resource === undefined || line.includes(child) || documents.length >= reading.most) continue;
    adopt(template, id, read(child, line, reading, { key: `${template.scope.key}/${id}`, stack: nesting === undefined ? id : `${nesting.stack}/${id}`, passed: passedTo(resource, template) }));
  }
  return template;
}
