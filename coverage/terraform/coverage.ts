import { signatureOf, type Signature } from '../../policies/signatures';
import { classify, isOpen, type Classified } from '../classify';
import { matcher } from '../glob';
import type { Irrelevance } from '../irrelevance';
import { irrelevant } from './irrelevant';
import { probed } from './kubernetes';
import { schemas, type Schema } from './schema';
import { twins } from './twins';

/** A provider, and what is done about each of its resource types and of what its `provider` block takes. */
export interface ProviderCoverage {
  readonly schema: Schema;
  readonly classified: readonly Classified[];
}

export interface Looking {
  readonly signatureOf: (type: string) => Signature | undefined;
  readonly irrelevant: readonly Irrelevance[];
}

/** What a `provider` block is called among the types of a provider. */
export const BLOCK = 'provider';

/** Every resource type of every provider, with the properties that may carry a place. */
export function coverage(looking: Looking = { signatureOf, irrelevant: [...irrelevant, ...twins] }): readonly ProviderCoverage[] {
  return schemas().map((schema) => {
    const tried = schema.prefix === 'kubernetes' ? probed(schema.resources) : undefined;
    const signed = (type: string) => looking.signatureOf(type) ?? tried?.get(type);
    return { schema, classified: classify([{ type: BLOCK, properties: schema.configuration }, ...schema.resources], { ...looking, signatureOf: signed }) };
  });
}

/**
 * The part of a provider that a type belongs to, by the first word of its name: `aws_s3` of `aws_s3_bucket`, `azurerm_subnet` of itself.
 * This is what the pending list speaks of.
 */
export function serviceOf(type: string): string {
  return type.split('_').slice(0, 2).join('_');
}

/** Services with something left to say: a type without a signature, or a property that nobody says anything of. */
export function openServices({ classified }: ProviderCoverage): ReadonlySet<string> {
  return new Set(classified.filter(isOpen).map(({ type }) => serviceOf(type)));
}

/** The entries that no property answers to, or that a signature has overtaken. */
export function unanswered(covered: readonly ProviderCoverage[], entries: readonly Irrelevance[]): readonly Irrelevance[] {
  const silent = covered.flatMap(({ classified }) => classified.flatMap(({ type, carried }) => carried.filter((one) => one.class === 'irrelevant').map(({ property }) => ({ type, path: property.path }))));
  return entries.flatMap((entry) => [entry.path].flat().filter((path) => !answered(silent, matcher(entry.type ?? '**'), matcher(path))).map((path) => ({ ...entry, path })));
}

function answered(silent: readonly { readonly type: string; readonly path: string }[], ofType: (type: string) => boolean, ofPath: (path: string) => boolean): boolean {
  return silent.some(({ type, path }) => ofType(type) && ofPath(path));
}
