import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { composePolicy, findPolicy, loadPolicy, PolicyError, policyOf, type Policy, type PolicyProblem } from '../../../policies/policy';

let root: string;
beforeEach(() => { root = realpathSync(mkdtempSync(join(tmpdir(), 'policy-'))); });
afterEach(() => { rmSync(root, { recursive: true }); });

const write = (path: string, text = ''): string => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const problems = (run: () => unknown): readonly PolicyProblem[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
  return [];
};
const problemsOf = (text: string, name = 'freehold.yaml'): readonly PolicyProblem[] => problems(() => loadPolicy(write(name, text)));

describe('the policy file', () => {
  test('is the nearest one up to the root of the repository', () => {
    write('repo/.git/HEAD');
    write('repo/freehold.yml');
    mkdirSync(join(root, 'repo/a/b'), { recursive: true });
    expect(findPolicy(join(root, 'repo/a/b'))).toBe(join(root, 'repo/freehold.yml'));
    const nearer = write('repo/a/freehold.json');
    expect(findPolicy(join(root, 'repo/a/b'))).toBe(nearer);
  });

  test('is never looked for beyond the repository', () => {
    write('freehold.yaml');
    write('repo/.git/HEAD');
    mkdirSync(join(root, 'repo/a'), { recursive: true });
    expect(findPolicy(join(root, 'repo/a'))).toBeUndefined();
  });

  test('is looked for in the folder alone where there is no repository', () => {
    write('freehold.yaml');
    mkdirSync(join(root, 'a'));
    expect(findPolicy(join(root, 'a'))).toBeUndefined();
    expect(findPolicy(root)).toBe(join(root, 'freehold.yaml'));
  });

  test('is YAML or JSON', () => {
    const policy = { version: 1, profile: 'eu-residency' };
    expect(loadPolicy(write('a.yaml', 'version: 1\nprofile: eu-residency\n')).layers[0]?.policy).toEqual(policy);
    expect(loadPolicy(write('a.json', JSON.stringify(policy))).layers[0]?.policy).toEqual(policy);
  });
});

test.each<[string, string, Partial<PolicyProblem>]>([
  ['an unknown key', 'profile: eu-residency\nprofiles: [x]\n', { line: 2, column: 1, message: 'unknown key profiles: take it out, or correct it' }],
  ['an unknown key below', 'boundary:\n  place: [EU]\n', { line: 2, column: 3, message: 'unknown key place: take it out, or correct it' }],
  ['a wrong version', 'version: 2\n', { line: 1, message: 'version is 2; allowed: 1' }],
  ['a wrong severity', 'rules:\n  egress/closed:\n    severity: high\n', { line: 3, column: 5, message: 'severity is high; allowed: fatal, error, warning, info, off' }],
  ['an empty list of places', 'boundary: { places: [] }\n', { line: 1, column: 13, message: 'places is an empty list; allowed: a list that is not empty' }],
  ['a place that YAML reads as a no', 'boundary: { places: [false] }\n', { line: 1, column: 22, message: 'places[0] is false; allowed: text (in quotes, where YAML reads a number or a yes or no)' }],
  ['a scope that matches nothing', 'scopes:\n  - match: {}\n', { line: 2, message: 'match is an object; allowed: stage, stack, file or class' }],
  ['a waiver without an expiry', 'waivers:\n  - { rule: a/b, resource: R, reason: r, owner: o, approver: p }\n', { line: 2, message: 'expires is missing; allowed: text (in quotes, where YAML reads a number or a yes or no)' }],
  ['an accepted assumption without approval', 'assumptions: { mode: accept }\n', { line: 1, message: expect.stringContaining('reason is missing') as never }],
  ['a list', '- a\n', { message: 'the policy is a list; allowed: object' }],
  ['nothing', '', { message: 'the policy is empty; allowed: object' }],
])('%s is refused where it is written', (_what, text, problem) => {
  expect(problemsOf(text)[0]).toMatchObject({ file: join(root, 'freehold.yaml'), ...problem });
});

test.each([
  ['a duplicate key', 'profile: a\nprofile: b\n'],
  ['two documents', 'profile: a\n---\nprofile: b\n'],
  ['a tag', 'profile: !Ref a\n'],
  ['half a document', 'boundary: { places: [EU\n'],
])('%s is refused', (_what, text) => {
  expect(problemsOf(text)[0]).toMatchObject({ file: join(root, 'freehold.yaml'), message: expect.any(String) });
});

test('a duplicate key is refused in JSON as well', () => {
  expect(problemsOf('{ "profile": "a", "profile": "b" }', 'freehold.json')).toHaveLength(1);
});

test('every key that is wrong is named', () => {
  expect(problemsOf('a: 1\nb: 2\nversion: 3\n')).toHaveLength(3);
});

test('a file that is not there is refused', () => {
  expect(problems(() => loadPolicy(join(root, 'none.yaml')))).toEqual([{ file: join(root, 'none.yaml'), message: 'the policy file cannot be read' }]);
});

describe('extends', () => {
  test('is followed, what is extended first', () => {
    write('org/base.yaml', 'profile: eu-sovereign\nlocked: true\n');
    const { layers } = loadPolicy(write('team/freehold.yaml', 'extends: ../org/base.yaml\nboundary: { places: [FR] }\n'));
    expect(layers.map(({ policy }) => policy.profile)).toEqual(['eu-sovereign', undefined]);
  });

  test('is a file that can be read', () => {
    expect(problemsOf('version: 1\nextends: none.yaml\n')).toEqual([{ file: join(root, 'freehold.yaml'), line: 2, column: 1, message: 'the policy it extends cannot be read' }]);
  });

  test('never goes in a circle', () => {
    write('a.yaml', 'extends: freehold.yaml\n');
    expect(problemsOf('extends: a.yaml\n')).toEqual([expect.objectContaining({ file: join(root, 'a.yaml'), message: 'a policy cannot extend itself' })]);
  });

  test('is not endless', () => {
    for (let at = 0; at < 10; at++) write(`${at}.yaml`, `extends: ${at + 1}.yaml\n`);
    expect(problems(() => loadPolicy(join(root, '0.yaml')))[0]?.message).toBe('more than 8 policies extend each other');
  });
});

test('what only the catalog can tell is found at its line', () => {
  const file = loadPolicy(write('freehold.yaml', 'profile: eu-residency\nboundary:\n  places:\n    - FR\n    - EUU\nwaivers:\n  - rule: a/b\n    resource: R\n    reason: r\n    owner: o\n    approver: o\n    expires: 2027-01-01\n'));
  const found = problems(() => composePolicy({ file, today: '2026-11-21' }));
  expect(found.map(({ line, column }) => [line, column])).toEqual([[5, 7], [7, 5], [11, 5]]);
});

test('an object of an example is a policy file that needs no approvals', () => {
  const file = policyOf({ profile: 'eu-sovereign', assumptions: 'accept' });
  expect(composePolicy({ file, today: '2026-11-21' }).loosened).toEqual(['assumptions are accepted']);
  expect(problems(() => policyOf({ profil: 'x' } as Policy))).toHaveLength(1);
});

test('Norway is a place', () => {
  expect(loadPolicy(write('freehold.yaml', 'version: 1\nprofile: eu-residency\nboundary: { places: [NO, DE] }\n')).layers[0]?.policy.boundary?.places).toEqual(['NO', 'DE']);
});
