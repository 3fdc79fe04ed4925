import type { core } from 'zod';
import type { NodePath } from '../documents';
import type { Policy } from './policy';
import { problemAt, type PolicyProblem, type Written } from './problem';
import { policyShape } from './schema';

/** The value as a policy when it has the shape of one; what is wrong with it otherwise. */
export function shaped(value: unknown, written: Written): Policy | readonly PolicyProblem[] {
  if (isAtMostProfile(value)) return value;
  const result = policyShape().safeParse(value, { reportInput: true });
  return result.success ? (result.data as unknown as Policy) : result.error.issues.flatMap((issue) => problems(issue, written));
}

/** The usual policy in code, and that of the command line, which need no schema to be checked. */
function isAtMostProfile(value: unknown): value is Policy {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([key, profile]) => key === 'profile' && typeof profile === 'string');
}

function problems(issue: core.$ZodIssue, written: Written): readonly PolicyProblem[] {
  const path = issue.path as NodePath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => problemAt(written, [...path, key], `unknown key ${shown(key)}: take it out, or correct it`));
  const branch = issue.code === 'invalid_union' ? nearest(issue.errors) : undefined;
  if (branch !== undefined) return branch.flatMap((inner) => problems({ ...inner, path: [...path, ...inner.path] }, written));
  // A file that is one text as a whole is no policy, and not ours to print.
  const was = path.length === 0 && typeof issue.input === 'string' ? 'text' : got(issue.input);
  return [problemAt(written, path, `${named(path)} is ${was}; allowed: ${allowed(issue)}`)];
}

/** The branch of a union that was meant: one whose own type fits. */
function nearest(branches: readonly (readonly core.$ZodIssue[])[]): readonly core.$ZodIssue[] | undefined {
  return branches.find((issues) => issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'));
}

function allowed(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value': return issue.values.map(String).join(', ');
    case 'invalid_type': return issue.expected === 'string' ? 'text (in quotes, where YAML reads a number or a yes or no)' : issue.expected;
    case 'too_small': return issue.origin === 'string' ? 'text that is not empty' : 'a list that is not empty';
    case 'invalid_union': return 'one of the forms that the schema has';
    default: return issue.message === 'names nothing' ? 'stage, stack, file or class' : 'what the schema has';
  }
}

function got(input: unknown): string {
  if (input === undefined) return 'missing';
  if (input === null) return 'empty';
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  return typeof input === 'object' ? 'an object' : shown(String(input));
}

function named(path: NodePath): string {
  const last = path[path.length - 1];
  return last === undefined ? 'the policy' : typeof last === 'number' ? `${String(path[path.length - 2] ?? 'item')}[${last}]` : shown(last);
}

/** At most 60 printable characters. */
export function shown(text: string): string {
  const plain = text.replace(/[^\x20-\x7E]/g, '?');
  return plain.length > 60 ? `${plain.slice(0, 57)}...` : plain === '' ? "''" : plain;
}
