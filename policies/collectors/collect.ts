import type { Resource } from '../documents';
import type { Fact } from '../facts';
import { linkResources } from '../linking';
import { signatureOf } from '../signatures';
import { NO_DECLARATIONS, type Context, type Declarations } from './context';
import { classOf } from './classes';
import { isKubernetes, kubernetesFacts } from './kubernetes';
import { literalFacts } from './literals';
import { factsOf } from './signed';

/** A data source reads what it names and places nothing: it has signatures of its own. */
function blockType({ id, type, document }: Resource): string {
  return document.format === 'terraform' && /(?:^|\.)data\.[^.]+\.[^.]+$/.test(id) ? `data.${type}` : type;
}

/** Every located statement about every resource, in the order of the resources. */
export function* collect(resources: readonly Resource[], declared: Declarations = NO_DECLARATIONS): Generator<Fact> {
  for (const { facts } of collectEach(resources, declared)) yield* facts;
}

/** What is stated of one resource. */
export interface Collected {
  readonly resource: Resource;
  readonly facts: readonly Fact[];
}

/** The same, resource by resource; one that nothing is known of states that it is unread. */
export function* collectEach(resources: readonly Resource[], declared: Declarations = NO_DECLARATIONS): Generator<Collected> {
  const context: Context = { resources, links: linkResources(resources), declared, cache: new Map() };
  for (const resource of resources) yield { resource, facts: statedOf(resource, context) };
}

function statedOf(resource: Resource, context: Context): readonly Fact[] {
  if (isKubernetes(resource)) return [...kubernetesFacts(resource, context)];
  const signature = signatureOf(blockType(resource));
  if (signature === undefined) return [{ kind: 'unread', source: { subject: resource, path: '' }, because: `this version reads nothing of ${resource.type}` }];
  const facts = factsOf(resource, signature, context);
  if (signature.classified) facts.push(classOf(resource));
  for (const fact of literalFacts(resource, signature, context)) facts.push(fact);
  return facts;
}
