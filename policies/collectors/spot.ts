import type { Resource } from '../documents';
import type { Source } from '../facts';
import type { Context } from './context';

/** Where in the documents a collector is reading. */
export interface Spot {
  readonly resource: Resource;
  readonly context: Context;
  /** As messages print it. */
  readonly path: string;
}

/** The spot as the source of a fact. */
export function sourceOf({ resource, path }: Spot): Source {
  return { subject: resource, path };
}

/** The same spot, elsewhere in the resource. */
export function spotAt(spot: Spot, path: string): Spot {
  return { resource: spot.resource, context: spot.context, path };
}
