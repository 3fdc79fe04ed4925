// What only the package needs, made before it is packed: npm-shrinkwrap.json and dist/sbom.cdx.json. With --clean, takes the first away
// again, because npm would prefer it to package-lock.json. Both follow from the lock file alone, so that two packs are byte-equal.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SHRINKWRAP = 'npm-shrinkwrap.json';
/** Development dependencies of which the build copies a part into dist. */
const COPIED = ['node_modules/@tree-sitter-grammars/tree-sitter-hcl'];

if (process.argv[2] === '--clean') rmSync(join(root, SHRINKWRAP), { force: true });
else release(read('package-lock.json'));

function release(lock) {
  const tree = production(lock.packages);
  write(SHRINKWRAP, { ...lock, packages: Object.fromEntries([...tree.keys()].map((path) => [path, pinned(lock.packages[path])])) });
  write('dist/sbom.cdx.json', billOfMaterials(lock.packages, tree));
}

/** Paths of our package and of everything it needs where it is installed, each with the paths of what it needs itself. */
function production(packages) {
  const tree = new Map();
  const open = [''];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (tree.has(path)) continue;
    const needed = neededBy(packages[path]).map((name) => found(packages, path, name)).sort();
    tree.set(path, needed);
    open.push(...needed);
  }
  return new Map([...tree].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function neededBy({ dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }) {
  const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
  return [...new Set([...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers])];
}

/** Node looks beside the package first, then further and further out. */
function found(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (at === '') throw new Error(`package-lock.json does not hold ${name}: run npm install`);
  }
}

function pinned({ resolved: _resolved, devDependencies: _devDependencies, dev: _dev, devOptional: _devOptional, peer: _peer, ...entry }) {
  return entry;
}

/** CycloneDX 1.6, without a time and a serial number. */
function billOfMaterials(packages, tree) {
  const manifest = read('package.json');
  const paths = [...[...tree.keys()].filter((path) => path !== ''), ...COPIED];
  const ref = (path) => (path === '' ? purl(manifest) : purl(installed(path, packages)));
  const needs = (path) => (path === '' ? [...tree.get(path), ...COPIED] : tree.get(path) ?? []);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
    metadata: { component: { ...component(manifest), description: manifest.description } },
    components: paths.map((path) => ({ ...component(installed(path, packages)), hashes: hashes(packages[path].integrity) })),
    dependencies: ['', ...paths].map((path) => ({ ref: ref(path), dependsOn: needs(path).map(ref).sort() })),
  };
}

/** The manifest of a package as it is installed here. */
function installed(path, packages) {
  const manifest = read(`${path}/package.json`);
  if (manifest.version !== packages[path].version) throw new Error(`${path} is not what package-lock.json holds: run npm ci`);
  return manifest;
}

function component({ name, version, license }) {
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const licenses = license === undefined ? [] : [license.includes(' ') ? { expression: license } : { license: { id: license } }];
  return { type: 'library', 'bom-ref': purl({ name, version }), group, name: own, version, licenses, purl: purl({ name, version }) };
}

function purl({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** Integrity as lock files write it: `sha512-` and base64. */
function hashes(integrity) {
  const [algorithm, digest] = integrity.split(/-(.*)/s);
  return [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }];
}

function read(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

function write(file, content) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${JSON.stringify(content, null, 2)}\n`);
}
