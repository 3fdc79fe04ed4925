import { resolve } from 'node:path';
import { parseJson } from '../documents/syntax/json';
import { parseYaml } from '../documents/syntax/yaml';
import type { Parsed } from '../documents/syntax/parsed';
import { beside, textOf } from './files';
import type { Policy } from './policy';
import { PolicyError, problemAt, type PolicyProblem, type Written } from './problem';
import { shaped } from './shape';

export { findPolicy } from './files';

/** A chain of `extends` longer than this is refused. */
const MOST_LAYERS = 8;

/** A policy as somebody wrote it, its shape checked. */
export interface PolicyDocument extends Written {
  readonly policy: Policy;
  /** True where a loosening needs no approval: policies of examples. */
  readonly trusted?: boolean;
}

/** A policy file with the policies it extends. */
export interface PolicyFile {
  /** The file as it was named. */
  readonly file: string;
  /** What was extended first, the file itself last. */
  readonly layers: readonly PolicyDocument[];
}

/** Reads a policy file and those it extends; throws a `PolicyError` that names every problem. */
export function loadPolicy(file: string): PolicyFile {
  const layers: PolicyDocument[] = [];
  const seen = new Set<string>();
  let next: string | undefined = file;
  let from: PolicyDocument | undefined;
  while (next !== undefined) {
    if (seen.has(resolve(next))) throw refused(from, 'a policy cannot extend itself');
    if (seen.size === MOST_LAYERS) throw refused(from, `more than ${MOST_LAYERS} policies extend each other`);
    seen.add(resolve(next));
    from = read(next, from);
    layers.unshift(from);
    next = from.policy.extends === undefined ? undefined : beside(next, from.policy.extends);
  }
  return { file, layers };
}

/** An object that counts as a policy file would, and loosens without approvals: for examples and tests. Throws a `PolicyError` when it is none. */
export function policyOf(policy: Policy, file = 'policy'): PolicyFile {
  return { file, layers: [{ ...documentOf(policy, { file, locate: () => undefined }), trusted: true }] };
}

/** A policy in code, its shape checked. */
export function objectOf(policy: Policy): PolicyDocument {
  return documentOf(policy, { locate: () => undefined });
}

function read(file: string, from: PolicyDocument | undefined): PolicyDocument {
  const text = textOf(file);
  if (text === undefined) throw from === undefined ? new PolicyError([{ file, message: 'the policy file cannot be read' }]) : refused(from, 'the policy it extends cannot be read');
  const parsed = parse(text, file);
  if (parsed.problems.length > 0) throw new PolicyError(parsed.problems as readonly PolicyProblem[]);
  return documentOf(parsed.value, { file, locate: (path) => parsed.locate(path) });
}

function parse(text: string, file: string): Parsed {
  if (file.endsWith('.json')) return parseJson(text, file);
  const { documents, problems } = parseYaml(text, file, { tags: 'none', schema: 'core' });
  const [first, ...more] = documents;
  const wrong = more.length === 0 ? problems : [...problems, { file, message: 'a policy is one YAML document' }];
  return { value: first?.value ?? null, problems: wrong, locate: (path) => first?.locate(path) };
}

function documentOf(value: unknown, written: Written): PolicyDocument {
  const policy = shaped(value, written);
  if (Array.isArray(policy)) throw new PolicyError(policy as readonly PolicyProblem[]);
  return { ...written, policy: policy as Policy };
}

function refused(from: PolicyDocument | undefined, message: string): PolicyError {
  return new PolicyError([from === undefined ? { message } : problemAt(from, ['extends'], message)]);
}
