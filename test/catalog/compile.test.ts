import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

test('the compiled catalog is that of the data files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalog-'));
  const target = join(folder, 'deep', 'compiled.json');
  execFileSync(process.execPath, [join(ROOT, 'scripts/compile-catalog.mjs'), target]);
  const fresh = readFileSync(target, 'utf8');
  rmSync(folder, { recursive: true });
  expect(fresh === readFileSync(join(ROOT, 'catalog/compiled.json'), 'utf8') ? 'same' : 'stale: run `npm run build`').toBe('same');
});

test('a catalog that was never compiled says what to run', () => {
  jest.isolateModules(() => {
    jest.doMock('node:fs', () => ({ readFileSync: () => { throw new Error('ENOENT'); } }));
    const { catalogDate } = jest.requireActual<typeof import('../../catalog')>('../../catalog');
    expect(() => catalogDate()).toThrow('run `npm run build`');
  });
});

test('nothing at run time reads a schema', () => {
  const sources = ['index', 'load', 'places', 'operators', 'countries', 'hosts', 'host-pattern', 'aws-hosts', 'aws-accounts', 'bedrock', 'types', 'compiled'];
  for (const name of sources) expect([name, /schema|zod/.test(readFileSync(join(ROOT, `catalog/${name}.ts`), 'utf8'))]).toEqual([name, false]);
});
