import { Written } from './blocks';
import { isObject } from './node';

/** `aws.west` as a resource or module call writes it; the alias is `''` for the default configuration. */
export interface ProviderReference {
  readonly name: string;
  readonly alias: string;
}

const REFERENCE = /^(?:\$\{)?([\w-]{1,100})(?:\.([\w-]{1,100}))?\}?$/;

/** What a `provider` argument names; `computed` for anything but a plain reference, undefined when there is none. */
export function providerReference(raw: unknown): ProviderReference | 'computed' | undefined {
  if (raw === undefined) return undefined;
  const text = raw instanceof Written ? referenceText(raw) : raw;
  const [, name, alias = ''] = (typeof text === 'string' ? REFERENCE.exec(text) : null) ?? [];
  return name === undefined ? 'computed' : { name, alias };
}

/** The `providers` argument of a module call, by the name and alias inside the called module. */
export function passedProviders(raw: unknown): ReadonlyMap<string, ProviderReference | 'computed'> {
  const passed = new Map<string, ProviderReference | 'computed'>();
  const entries: [unknown, unknown][] = raw instanceof Written && raw.expression.kind === 'object'
    ? raw.expression.items.map(({ key, value }) => [new Written(key, raw.file), new Written(value, raw.file)])
    : isObject(raw) ? Object.entries(raw) : [];
  for (const [key, value] of entries) {
    const inner = providerReference(key);
    if (inner !== undefined && inner !== 'computed') passed.set(idOf(inner.name, inner.alias), providerReference(value) ?? 'computed');
  }
  return passed;
}

function referenceText({ expression }: Written): string | undefined {
  if (expression.kind === 'literal') return String(expression.value);
  if (expression.kind !== 'reference' || expression.steps.some((key) => key.kind !== 'literal')) return undefined;
  return [expression.root, ...expression.steps.map((key) => (key.kind === 'literal' ? String(key.value) : ''))].join('.');
}

/** `aws`, or `aws.west` for an alias. */
export function idOf(name: string, alias: string): string {
  return alias === '' ? name : `${name}.${alias}`;
}
