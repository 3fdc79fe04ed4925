/** Which bytes of a model are served. */
export interface PinnedWeights {
  /** The commit of the model's repository: 40 hexadecimal digits. */
  readonly revision: string;

  /** The digest of the weights' manifest (a list of file and SHA-256): `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
}

/** What a pin looks like, and how an error names that form. */
interface Form {
  readonly pattern: RegExp;
  readonly allowed: string;
}

const FORMS = {
  digest: { pattern: /^sha256:[0-9a-f]{64}$/, allowed: 'sha256: and 64 hexadecimal digits' },
  revision: { pattern: /^[0-9a-f]{40}$/, allowed: 'a commit of 40 hexadecimal digits' },
  image: {
    pattern: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/[a-z0-9._-]+)+@sha256:[0-9a-f]{64}$/,
    allowed: 'registry.example/repository@sha256: and 64 hexadecimal digits, without a tag',
  },
} as const satisfies Record<string, Form>;

/** The token class of a framework: both have one, and neither's knows the other's tokens. */
interface Tokens {
  isUnresolved(value: unknown): boolean;
}

/**
 * Throws unless `value` fixes what it names, now: a value that only deployment settles pins nothing.
 *
 * @param what how the error names the value, such as `image`
 */
export function requirePin(form: keyof typeof FORMS, what: string, value: string, tokens: Tokens): void {
  const { pattern, allowed } = FORMS[form];
  if (tokens.isUnresolved(value)) {
    throw new Error(`${what} is settled only at deployment, allowed is ${allowed}: write it in the code`);
  }
  if (!pattern.test(value)) throw new Error(`${what} is '${value}', allowed is ${allowed}: pin it`);
}

/** Throws unless both pins of the weights are given and known now. */
export function requirePinnedWeights({ revision, digest }: PinnedWeights, tokens: Tokens): void {
  requirePin('revision', 'revision of the weights', revision, tokens);
  requirePin('digest', 'digest of the weights', digest, tokens);
}
