import type { Signature } from './signature';

type Lookup = (type: string) => Signature | undefined;

/** The signatures of a format are a long table, and most checks meet one format: each is loaded when it is first asked. */
const lookups = {
  cloudformation: later(() => {
    const { cloudformation, cloudformationFallback } = require('./cloudformation') as typeof import('./cloudformation');
    return lookup(cloudformation, cloudformationFallback);
  }),
  terraform: later(() => {
    const { terraform, terraformFallback } = require('./terraform') as typeof import('./terraform');
    return lookup(terraform, terraformFallback);
  }),
};

/** What is read of a resource type; undefined when this version reads nothing of it. */
export function signatureOf(type: string): Signature | undefined {
  return /[:(]|^(?:Transform|Fn)/.test(type) ? lookups.cloudformation(type) : lookups.terraform(type);
}

function lookup(signatures: readonly Signature[], fallback: Lookup): Lookup {
  const byType = new Map(signatures.map((signature) => [signature.type, signature]));
  return (type) => byType.get(type) ?? fallback(type);
}

function later(load: () => Lookup): Lookup {
  let loaded: Lookup | undefined;
  return (type) => (loaded ??= load())(type);
}
