import type { Resource } from '../documents';
import type { Fact } from '../facts';
import { linkResources } from '../linking';
import { signatureOf } from '../signatures';
import { NO_DECLARATIONS, type Context, type Declarations } from './context';
import { classOf } from './classes';
import { isKubernetes, kubernetesFacts } from './kubernetes';
import { networkFacts } from './networks';
import { literalFacts } from './literals';
import { factsOf } from './signed';

/** A data source reads what it names and places nothing: it has signatures of its own. */
function blockType({ id, type, document }: Resource): string {
  return document.format === 'terraform' && /(?:^|\.)data\.[^.]+\.[^.]+$/.test(id) ? `data.${type}` : type;
}

/** Every located statement about every resource; a resource nothing is known of states that it is unread. */
export function* collect(resources: readonly Resource[], declared: Declarations = NO_DECLARATIONS): Generator<Fact> {
  const context: Context = { resources, links: linkResources(resources), declared, cache: new Map() };
  for (const resource of resources) {
    if (isKubernetes(resource)) {
      yield* kubernetesFacts(resource, context);
      continue;
    }
    const signature = signatureOf(blockType(resource));
    if (signature === undefined) {
      yield { kind: 'unread', source: { subject: resource, path: '' }, because: `this version reads nothing of ${resource.type}` };
      continue;
    }
    yield* factsOf(resource, signature, context);
    if (signature.classified) yield classOf(resource);
    yield* networkFacts(resource, context);
    yield* literalFacts(resource, signature, context);
  }
}
