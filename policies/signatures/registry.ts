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
  return isCloudFormation(type) ? lookups.cloudformation(type) : lookups.terraform(type);
}

/** The paths of a CloudFormation type that lead somewhere and have to be there, when what holds them is. */
export function requiredOf(type: string): readonly string[] {
  return isCloudFormation(type) ? required().get(type) ?? [] : [];
}

const required = once(() => (require('./cloudformation/required') as typeof import('./cloudformation/required')).REQUIRED);

function isCloudFormation(type: string): boolean {
  return /[:(]|^(?:Transform|Fn)/.test(type);
}

function lookup(signatures: readonly Signature[], fallback: Lookup): Lookup {
  const byType = new Map(signatures.map((signature) => [signature.type, signature]));
  return (type) => byType.get(type) ?? fallback(type);
}

function later(load: () => Lookup): Lookup {
  const loaded = once(load);
  return (type) => loaded()(type);
}

function once<T>(load: () => T): () => T {
  let loaded: T | undefined;
  return () => (loaded ??= load());
}
