import { unknown } from '../../facts';
import { Deferred, isObject, valueOf } from './node';
import { plainSource, type Provider, PROVIDERS } from './providers';

/** The tags that a provider gives to everything it makes, as a node; undefined when it gives none. */
export function defaultTagsOf({ source, body }: Provider): unknown {
  const way = source.state === 'known' ? PROVIDERS.get(plainSource(source.value))?.defaultTags : undefined;
  return way?.reduce<unknown>((node, key) => {
    const value = valueOf(node);
    if (value.state !== 'known') return new Deferred(() => unknown('the tags of the provider cannot be told'));
    const block: unknown = Array.isArray(value.value) ? value.value[0] : value.value;
    return isObject(block) && Object.hasOwn(block, key) ? block[key] : undefined;
  }, body);
}
