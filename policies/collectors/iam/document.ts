import { hasMark, type Resource } from '../../documents';
import { known, unknown, type Value } from '../../facts';
import { isRecord, own, type Bag } from '../record';
import { below } from '../walk';
import { SOURCES, statementOf } from './blocks';
import { includesEverybody } from './public';

/** A member of a statement: what it says, one value an entry. */
export type Entries = readonly Value<unknown>[];

/** One statement of a policy document, its members as far as the document tells. */
export interface Permission {
  readonly allows: boolean;
  /** Whether its principals are everybody. */
  readonly everybody: Value<boolean>;
  readonly actions: Entries;
  readonly notActions: Entries;
  readonly resources: Entries;
  readonly notResources: Entries;
  readonly conditions: readonly Condition[];
  readonly path: string;
}

/** `StringEquals: { aws:RequestedRegion: [...] }`, with key and operator in lower case. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: Entries;
}

/** The statements of a policy document, an object, the JSON of one, or blocks of Terraform; undefined for what is no policy. */
export function permissionsOf(plain: unknown, resource: Resource, path: string): readonly Permission[] | undefined {
  const document = typeof plain === 'string' ? parsed(plain) : plain;
  if (!isRecord(document)) return undefined;
  const blocks = Object.hasOwn(document, 'statement') || SOURCES.some((source) => Object.hasOwn(document, source));
  const key = blocks ? 'statement' : 'Statement';
  const statements = resource.document.resolve(own(document, key));
  if (statements.state !== 'known') return undefined;
  const many = Array.isArray(statements.value);
  const permissions = [statements.value].flat().flatMap((node, index) => {
    const statement = resource.document.resolve(node);
    if (statement.state !== 'known') return opaque(statement.state === 'unknown' ? statement.because : 'it depends on a condition', path);
    if (!isRecord(statement.value)) return [];
    return new WrittenPermission(blocks ? statementOf(statement.value, resource) : statement.value, resource, `${below(path, key)}${many ? `[${index}]` : ''}`);
  });
  return blocks ? [...permissions, ...SOURCES.flatMap((source) => fromTexts(entriesOf(own(document, source), resource), resource, below(path, source)))] : permissions;
}

/** The statements of policies that others are made of; data sources among them are read on their own. */
function fromTexts(texts: Entries, resource: Resource, path: string): readonly Permission[] {
  return texts.flatMap((text) => {
    if (text.state !== 'known') return [opaque(text.state === 'unknown' ? text.because : 'it depends on a condition', path)];
    return isReference(text.value) ? [] : permissionsOf(text.value, resource, path) ?? [opaque('it is no policy document', path)];
  });
}

/** Whether all that a policy says stands where it refers to. */
export function isReference(plain: unknown): plain is string {
  return typeof plain === 'string' && hasMark(plain) && !plain.includes('{');
}

/** A statement that cannot be told may allow anything it likes. */
function opaque(because: string, path: string): Permission {
  return { allows: true, everybody: unknown(because), actions: [unknown(because)], notActions: [], resources: [unknown(because)], notResources: [], conditions: [], path };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A class, because there are many: what is asked of few statements is read then. */
class WrittenPermission implements Permission {
  public readonly allows: boolean;
  public readonly actions: Entries;
  public readonly notActions: Entries;
  public readonly resources: Entries;
  public readonly notResources: Entries;

  public constructor(private readonly statement: Bag, private readonly resource: Resource, public readonly path: string) {
    const effect = own(statement, 'Effect');
    this.allows = effect !== 'Deny' && !isDenial(resource.document.resolve(effect));
    this.actions = this.entries('Action');
    this.notActions = this.entries('NotAction');
    this.resources = this.entries('Resource');
    this.notResources = this.entries('NotResource');
  }

  public get everybody(): Value<boolean> {
    return includesEverybody(principalsOf(own(this.statement, 'Principal'), this.resource));
  }

  public get conditions(): readonly Condition[] {
    return conditionsOf(own(this.statement, 'Condition'), this.resource);
  }

  private entries(key: string): Entries {
    return entriesOf(own(this.statement, key), this.resource);
  }
}

function isDenial(effect: Value<unknown>): boolean {
  return effect.state === 'known' && effect.value === 'Deny';
}

/** `*`, or the AWS principals; services are no accounts. */
function principalsOf(node: unknown, resource: Resource): Entries {
  const value = resource.document.resolve(node);
  return value.state === 'known' && isRecord(value.value) ? entriesOf(own(value.value, 'AWS'), resource) : entriesOf(node, resource);
}

const NONE: Entries = [];

function entriesOf(node: unknown, resource: Resource): Entries {
  if (node === undefined) return NONE;
  const found: Value<unknown>[] = [];
  addEntries(node, resource, found);
  return found;
}

function addEntries(node: unknown, resource: Resource, found: Value<unknown>[]): void {
  const value = resource.document.resolve(node);
  if (value.state === 'oneOf') {
    for (const { value: option } of value.alternatives) {
      if (option.state === 'known') addEntries(option.value, resource, found);
      else found.push(option);
    }
  } else if (value.state === 'known' && Array.isArray(value.value)) for (const item of value.value as unknown[]) addEntries(item, resource, found);
  else found.push(value);
}

function conditionsOf(node: unknown, resource: Resource): readonly Condition[] {
  const blocks = resource.document.resolve(node ?? {});
  if (blocks.state !== 'known' || !isRecord(blocks.value)) return [{ operator: '', key: '', values: [known('')] }];
  return Object.entries(blocks.value).flatMap(([operator, block]) => {
    const keys = resource.document.resolve(block);
    if (keys.state !== 'known' || !isRecord(keys.value)) return [];
    return Object.entries(keys.value).map(([key, values]) => ({ operator: operator.toLowerCase(), key: key.toLowerCase(), values: entriesOf(values, resource) }));
  });
}
