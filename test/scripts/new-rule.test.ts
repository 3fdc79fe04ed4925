import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rule-'));
  cpSync(join(PROJECT, 'policies/rules/index.ts'), join(root, 'policies/rules/index.ts'), { recursive: true });
});
afterEach(() => { rmSync(root, { recursive: true }); });

const run = (...args: readonly string[]) => spawnSync(process.execPath, [join(PROJECT, 'scripts/new-rule.mjs'), ...args], { encoding: 'utf8', cwd: root });
const list = () => readFileSync(join(root, 'policies/rules/index.ts'), 'utf8');

test('a rule gets a file, a test and its place in the list', () => {
  const before = list();
  const { status, stdout } = run('residency/model-caches');
  expect(status).toBe(0);
  expect(stdout).toContain('docs/rules/residency/model-caches.md');
  expect(readFileSync(join(root, 'policies/rules/residency/model-caches.ts'), 'utf8')).toContain("id: 'residency/model-caches'");
  expect(existsSync(join(root, 'test/policies/rules/residency/model-caches.test.ts'))).toBe(true);
  const added = list().split('\n').filter((line) => !before.split('\n').includes(line));
  expect(added).toEqual(["import residencyModelCaches from './residency/model-caches';", '  residencyModelCaches,']);
  expect(before.split('\n').filter((line) => !list().split('\n').includes(line))).toEqual([]);
  const ids = [...list().matchAll(/from '\.\/([^']+)'/g)].map(([, id]) => id);
  expect(ids).toEqual([...ids].sort());
});

test.each(['', 'copies', 'residency/', 'Residency/copies', 'residency/copies.ts', '../residency/copies', 'residency/../copies', 'residency/a/b', "residency/x';", 'residency/--x', '/etc/passwd'])('%j is refused', (id) => {
  const before = list();
  const { status, stderr } = run(id);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/is no id of a rule; allowed: family\/name/)]);
  expect(list()).toBe(before);
});

test('a rule that is there, and a folder that is no repository, are refused', () => {
  run('residency/caches');
  expect(run('residency/caches')).toMatchObject({ status: 2, stderr: 'the rule residency/caches is there already: choose another id\n' });
  expect(run('residency/other', join(root, 'test'))).toMatchObject({ status: 2, stderr: expect.stringContaining('run it at the root') as string });
});
