import type { Resource } from '../../documents';
import { known, type Value } from '../../facts';
import { isRecord, own, type Bag } from '../record';
import type { Principals } from './principals';
import { includesEverybody } from './public';

/** A member of a statement: what it says, one value an entry. */
export type Entries = readonly Value<unknown>[];

/** One statement of a policy document, its members as far as the document tells. */
export interface Permission {
  readonly allows: boolean;
  /** Whether its principals are everybody. */
  readonly everybody: Value<boolean>;
  /** Who it speaks of; undefined where it names nobody, or cannot be told. */
  readonly principals: Principals | undefined;
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

/** A statement as a document writes it. A class, because there are many: what is asked of few is read then. */
export class WrittenPermission implements Permission {
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

  public get principals(): Principals | undefined {
    const { statement } = this;
    return Object.hasOwn(statement, 'Principal') || Object.hasOwn(statement, 'NotPrincipal') ? namedIn(statement, this.resource) : undefined;
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

/** Every kind of principal that a statement names. */
function namedIn(statement: Bag, resource: Resource): Principals {
  const node = own(statement, 'Principal');
  const value = resource.document.resolve(node ?? {});
  const of = (kind: string): Entries => (value.state === 'known' ? entriesOf(own(value.value, kind), resource) : []);
  return { aws: node === undefined ? [] : principalsOf(node, resource), federated: of('Federated'), canonical: of('CanonicalUser'), allBut: own(statement, 'NotPrincipal') !== undefined };
}

/** `*`, or the AWS principals; services are no accounts. */
function principalsOf(node: unknown, resource: Resource): Entries {
  const value = resource.document.resolve(node);
  return value.state === 'known' && isRecord(value.value) ? entriesOf(own(value.value, 'AWS'), resource) : entriesOf(node, resource);
}

const NONE: Entries = [];

/** Every value of a member that is one value or a list. */
export function entriesOf(node: unknown, resource: Resource): Entries {
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
