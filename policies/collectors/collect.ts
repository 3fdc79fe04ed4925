import type { Resource } from '../documents';
import type { Fact, FactKind } from '../facts';
import { linkResources } from '../linking';
import { signatureOf } from '../signatures';
import { accessFacts } from './access';
import { isAsked, NO_DECLARATIONS, type Context, type Declarations } from './context';
import { classOf } from './classes';
import { custodyFacts } from './custody';
import { inUseFacts } from './in-use';
import { isKubernetes, kubernetesFacts } from './kubernetes';
import { literalFacts } from './literals';
import { factsOf } from './signed';
import { unseenTemplate } from './unseen-template';

/** A data source reads what it names and places nothing: it has signatures of its own. */
function blockType({ id, type, document }: Resource): string {
  return document.format === 'terraform' && /(?:^|\.)data\.[^.]+\.[^.]+$/.test(id) ? `data.${type}` : type;
}

/**
 * Every located statement about every resource, in the order of the resources.
 *
 * @param today the day of the check, `YYYY-MM-DD`: what the catalog knew for some time only may be too old
 */
export function* collect(resources: readonly Resource[], declared: Declarations = NO_DECLARATIONS, today?: string): Generator<Fact> {
  for (const { facts } of collectEach(resources, declared, today)) yield* facts;
}

/** What is stated of one resource. */
export interface Collected {
  readonly resource: Resource;
  readonly facts: readonly Fact[];
}

/**
 * The same, resource by resource; one that nothing is known of states that it is unread.
 *
 * @param asked the kinds of fact that some rule reads; all when left out
 */
export function* collectEach(resources: readonly Resource[], declared: Declarations = NO_DECLARATIONS, today?: string, asked?: ReadonlySet<FactKind>): Generator<Collected> {
  const context: Context = { resources, links: linkResources(resources), declared, ...(today !== undefined && { today }), cache: new Map(), asked };
  for (const resource of resources) yield { resource, facts: statedOf(resource, context) };
}

function statedOf(resource: Resource, context: Context): readonly Fact[] {
  if (isKubernetes(resource)) return [...kubernetesFacts(resource, context)];
  const signature = signatureOf(blockType(resource));
  if (signature === undefined) return [{ kind: 'unread', source: { subject: resource, path: '' }, because: `this version reads nothing of ${resource.type}` }];
  const facts = factsOf(resource, signature, context);
  facts.push(...unseenTemplate(resource, context));
  if (signature.classified) facts.push(classOf(resource));
  if (isAsked('custody', context)) facts.push(...custodyFacts(resource, signature, facts, context));
  if (isAsked('in-use', context)) facts.push(...inUseFacts(resource, signature, context));
  if (isAsked('access', context)) facts.push(...accessFacts(resource, context));
  for (const fact of literalFacts(resource, signature, context)) facts.push(fact);
  return facts;
}
