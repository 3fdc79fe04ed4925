import type { Resource } from '../documents';
import type { Classified } from '../facts';
import { CLASS_TAG, tagOf } from './tags';

/** The data class that a resource's tags declare. */
export function classOf(resource: Resource): Classified {
  return { kind: 'class', source: { subject: resource, path: '' }, dataClass: tagOf(resource, CLASS_TAG) };
}
