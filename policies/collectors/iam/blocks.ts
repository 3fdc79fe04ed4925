import type { Resource } from '../../documents';
import type { Links } from '../../linking';
import { isRecord, own, type Bag } from '../record';
import { visits } from '../walk';

/** The data source that writes a policy in blocks. */
const DATA = 'aws_iam_policy_document';
/** Its arguments that take the text of other policies. */
export const SOURCES: readonly string[] = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json'];

/** The data sources whose policy a text is, those among them that others are made of included. */
export function policyData(text: string, links: Links): readonly Resource[] {
  const found = new Set<Resource>();
  const todo = [text];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const data = links.named(next);
    if (data?.type !== DATA || found.has(data)) continue;
    found.add(data);
    for (const { value } of SOURCES.flatMap((path) => visits(data, `${path}[]`))) if (value.state === 'known' && typeof value.value === 'string') todo.push(value.value);
  }
  return [...found];
}

/** A `statement` block with the names that the JSON of a policy has. */
export function statementOf(block: Bag, resource: Resource): Bag {
  return {
    Effect: own(block, 'effect'),
    Action: own(block, 'actions'),
    NotAction: own(block, 'not_actions'),
    Resource: own(block, 'resources'),
    NotResource: own(block, 'not_resources'),
    ...(own(block, 'principals') !== undefined && { Principal: principals(blocksIn(own(block, 'principals'), resource), resource) }),
    ...(own(block, 'not_principals') !== undefined && { NotPrincipal: own(block, 'not_principals') }),
    ...(own(block, 'condition') !== undefined && { Condition: conditions(blocksIn(own(block, 'condition'), resource), resource) }),
  };
}

/** `{ type, identifiers }`; everybody is of the type `*`, and a type that cannot be told may be. */
function principals(blocks: readonly unknown[], resource: Resource): unknown {
  const entries = blocks.map((block) => ({ type: plain(own(block, 'type'), resource), identifiers: own(block, 'identifiers') }));
  if (entries.some(({ type }) => type === '*')) return '*';
  const of = (...types: readonly unknown[]): readonly unknown[] => entries.filter(({ type }) => types.includes(type)).map(({ identifiers }) => identifiers);
  return { AWS: of('AWS', undefined), Federated: of('Federated'), CanonicalUser: of('CanonicalUser') };
}

/** `{ test, variable, values }`. */
function conditions(blocks: readonly unknown[], resource: Resource): Bag {
  const byTest = new Map<string, Map<string, unknown[]>>();
  for (const block of blocks) {
    const [test, variable] = ['test', 'variable'].map((key) => String(plain(own(block, key), resource) ?? '')) as [string, string];
    const byVariable = byTest.get(test) ?? new Map<string, unknown[]>();
    byTest.set(test, byVariable.set(variable, [...byVariable.get(variable) ?? [], own(block, 'values')]));
  }
  return Object.fromEntries([...byTest].map(([test, byVariable]) => [test, Object.fromEntries(byVariable)]));
}

/** Blocks are a list; one alone may stand without. */
function blocksIn(node: unknown, resource: Resource): readonly unknown[] {
  const blocks = plain(node, resource);
  return [blocks].flat().map((block) => plain(block, resource)).map((block) => (isRecord(block) ? block : {}));
}

function plain(node: unknown, resource: Resource): unknown {
  const value = resource.document.resolve(node);
  return value.state === 'known' ? value.value : undefined;
}
