import type { Resource } from '../documents';
import { known, then, unknown, type Value } from '../facts';
import { isRecord, own } from './record';

/** The tag by which a resource declares its data class. */
export const CLASS_TAG = 'freehold:data-class';
/** The tag with the commit or version of the weights that a resource loads. */
export const REVISION_TAG = 'freehold:weights-revision';
/** The tag with their digest. No service compares it with what it loads: it says what the team pins. */
export const DIGEST_TAG = 'freehold:weights-digest';
/** The tag with the host that verifies the attestation of a confidential machine. */
export const VERIFIER_TAG = 'freehold:attestation-verifier';

/** What a resource's own tags, its provider's, or those that a plan has worked out say under a name; known `''` for nothing. */
export function tagOf(resource: Resource, name: string): Value<string> {
  const { body, defaultTags } = resource;
  const written = own(body, 'Tags') ?? own(body, 'tags') ?? own(body, 'labels');
  return [written, defaultTags, own(body, 'tags_all')].reduce<Value<string>>(
    (found, tags) => then(found, (text) => (text === '' && tags !== undefined ? tagIn(tags, name, resource) : known(text))),
    known(''),
  );
}

function tagIn(node: unknown, name: string, resource: Resource): Value<string> {
  return then(resource.document.resolve(node), (tags) => {
    if (Array.isArray(tags)) return inList(tags, name, resource);
    const value = own(tags, name) ?? own(tags, name.replace(':', '_'));
    return value === undefined ? known('') : textOf(value, name, resource);
  });
}

/** `{Key, Value}` pairs, in the spellings that CloudFormation and Terraform have. */
function inList(tags: readonly unknown[], name: string, resource: Resource): Value<string> {
  for (const node of tags) {
    const tag = resource.document.resolve(node);
    if (tag.state !== 'known' || !isRecord(tag.value)) return unknown('a tag cannot be told');
    const key = resource.document.resolve(own(tag.value, 'Key') ?? own(tag.value, 'key'));
    if (key.state === 'known' && key.value === name) return textOf(own(tag.value, 'Value') ?? own(tag.value, 'value'), name, resource);
  }
  return known('');
}

function textOf(node: unknown, name: string, resource: Resource): Value<string> {
  return then(resource.document.resolve(node), (plain) => (typeof plain === 'string' ? known(plain) : unknown(`the tag ${name} is no text`)));
}
