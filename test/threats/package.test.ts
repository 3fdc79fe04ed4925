import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { trusted } from '../../policies/documents/syntax/hcl';
import { pack, ROOT, unpacked } from '../support/package';

const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[]; scripts: Record<string, string>; dependencies: Record<string, string> };

const first = pack();

test('files allow-list: sources, tests, research and dot files stay at home', () => {
  expect(MANIFEST.files.length).toBeGreaterThan(0);
  expect(first.files.filter((file) => /^(?:test|bench|scripts|docs|examples|policies|constructs|stacks|node_modules|\.)/.test(file) || /(?<!\.d)\.ts$|\.tsbuildinfo$/.test(file))).toEqual([]);
});

test('no install scripts', () => {
  expect(Object.keys(MANIFEST.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
});

test('exact dependencies', () => {
  expect(Object.values(MANIFEST.dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('with a shrinkwrap', () => {
  const { packages } = JSON.parse(unpacked(first, 'npm-shrinkwrap.json')) as { packages: Record<string, { version: string; integrity?: string; resolved?: string; dev?: boolean; peer?: boolean }> };
  const pinned = Object.entries(packages).filter(([path]) => path !== '');
  expect(pinned.map(([path]) => path)).toEqual(expect.arrayContaining(Object.keys(MANIFEST.dependencies).map((name) => `node_modules/${name}`)));
  expect(pinned.map(([path]) => path)).not.toContain('node_modules/aws-cdk-lib');
  expect(pinned.filter(([, { integrity, resolved, dev, peer }]) => integrity === undefined || resolved !== undefined || dev === true || peer === true)).toEqual([]);
});

test('packing leaves no shrinkwrap behind', () => {
  expect(first.left).toEqual([]);
  expect(MANIFEST.scripts).toMatchObject({ prepack: expect.stringMatching(/ && node scripts\/release-files\.mjs$/), postpack: 'node scripts/release-files.mjs --clean' });
});

test('CycloneDX SBOM of our own', () => {
  const text = unpacked(first, 'dist/sbom.cdx.json');
  const bill = JSON.parse(text) as { specVersion: string; metadata: { component: { purl: string } }; components: { purl: string; hashes: { alg: string; content: string }[]; licenses: object[] }[] };
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component: { name: 'freehold' } } });
  expect(bill.components.map(({ purl }) => purl)).toEqual(expect.arrayContaining(Object.entries(MANIFEST.dependencies).map(([name, version]) => `pkg:npm/${name}@${version}`)));
  expect(bill.components.filter(({ hashes: [hash], licenses }) => !/^[0-9a-f]{128}$/.test(hash?.content ?? '') || licenses.length === 0)).toEqual([]);
  expect(text).not.toMatch(/timestamp|serialNumber/);
});

test('wasm checked by digest before it is instantiated', () => {
  const bytes = readFileSync(join(ROOT, first.files.find((file) => file.endsWith('hcl.wasm')) ?? ''));
  expect(trusted(bytes)).toBe(bytes);
  expect(() => trusted(Buffer.concat([bytes, Buffer.from([0])]))).toThrow('install freehold again');
});

test('two packs byte-equal', () => {
  expect(pack().digest).toBe(first.digest);
});

test('actions pinned by commit', () => {
  const folder = join(ROOT, '.github', 'workflows');
  const uses = existsSync(folder) ? readdirSync(folder).flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/uses:\s*(\S+)/g)].map(([, action]) => action as string)) : [];
  expect(uses.filter((action) => !action.startsWith('./') && !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

test('nothing is fetched: no module of the package opens a socket or reads the clock of a check', () => {
  const compiled = first.files.filter((file) => file.startsWith('dist/policies/') && file.endsWith('.js')).map((file) => [file, readFileSync(join(ROOT, file), 'utf8')] as const);
  expect(compiled.length).toBeGreaterThan(0);
  expect(compiled.filter(([, text]) => /require\("(?:node:)?(?:https?|net|tls|dgram|dns|child_process|http2)"\)|\bfetch\(/.test(text)).map(([file]) => file)).toEqual([]);
  expect(compiled.filter(([file, text]) => !file.includes('/gates/') && /\bnew Date\(\)|Date\.now\(|process\.env/.test(text)).map(([file]) => file)).toEqual([]);
});
