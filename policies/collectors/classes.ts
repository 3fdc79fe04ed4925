import type { Resource } from '../documents';
import { known, then, unknown, type Classified, type Value } from '../facts';
import { isRecord, own } from './record';

/** The tag by which a resource declares its data class. */
const CLASS_TAG = 'freehold:data-class';

/** The data class that a resource's tags declare: a CloudFormation list or map, or Terraform's `tags`. */
export function classOf(resource: Resource): Classified {
  const tags = own(resource.body, 'Tags') ?? own(resource.body, 'tags') ?? own(resource.body, 'labels');
  return { kind: 'class', source: { subject: resource, path: '' }, dataClass: tags === undefined ? known('') : classIn(tags, resource) };
}

function classIn(node: unknown, resource: Resource): Value<string> {
  return then(resource.document.resolve(node), (tags) => {
    if (Array.isArray(tags)) return inList(tags, resource);
    const value = own(tags, CLASS_TAG) ?? own(tags, CLASS_TAG.replace(':', '_'));
    return value === undefined ? known('') : textOf(value, resource);
  });
}

/** `{Key, Value}` pairs, in the spellings that CloudFormation and Terraform have. */
function inList(tags: readonly unknown[], resource: Resource): Value<string> {
  for (const node of tags) {
    const tag = resource.document.resolve(node);
    if (tag.state !== 'known' || !isRecord(tag.value)) return unknown('a tag cannot be told');
    const key = resource.document.resolve(own(tag.value, 'Key') ?? own(tag.value, 'key'));
    if (key.state === 'known' && key.value === CLASS_TAG) return textOf(own(tag.value, 'Value') ?? own(tag.value, 'value'), resource);
  }
  return known('');
}

function textOf(node: unknown, resource: Resource): Value<string> {
  return then(resource.document.resolve(node), (plain) => (typeof plain === 'string' ? known(plain) : unknown('the data class is no text')));
}
