// Compiles the catalog, then the sources. Whatever needs the result calls this first; nothing runs at installation.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** The signatures of a format: as large as everything else together, and loaded when the format is met. */
const TABLES = ['cloudformation', 'terraform'];

/** What the bundle of `policies` asks for when it runs, as it lies in `dist/policies`. */
const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /^(\.\.\/)+catalog$/ }, () => ({ path: '../catalog', external: true }));
    build.onResolve({ filter: new RegExp(`^\\./(?:${TABLES.join('|')})$`) }, ({ path, importer }) => (importer.endsWith(join('signatures', 'registry.ts')) ? { path: `./signatures/${path.slice(2)}`, external: true } : undefined));
  },
};

function run(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');

run('scripts/compile-catalog.mjs');
run(compiler, '-p', 'tsconfig.build.json');
await bundle('catalog');
await bundle('policies');
for (const tables of TABLES) await bundle(`policies/signatures/${tables}`);
copy('catalog/compiled.json', 'dist/catalog/compiled.json');
copy('node_modules/@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm', 'dist/policies/hcl.wasm');
copy('node_modules/@tree-sitter-grammars/tree-sitter-hcl/LICENSE', 'dist/policies/hcl.LICENSE');

/** One file instead of hundreds, which take longer to find than to run. Types stay where the compiler put them. */
async function bundle(folder) {
  const { build } = await import('esbuild');
  const out = join(root, 'dist', folder);
  await build({ entryPoints: [join(root, folder, 'index.ts')], outfile: join(out, 'index.js'), allowOverwrite: true, bundle: true, packages: 'external', platform: 'node', target: 'node20', format: 'cjs', minifyWhitespace: true, minifySyntax: true, plugins: [apart], logLevel: 'warning' });
  const kept = new Set(['index.js', 'version.js', 'gates']);
  for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.js') && !kept.has(path.split(sep)[0])) rmSync(join(out, path));
  }
}

function copy(from, to) {
  if (!existsSync(join(root, from))) throw new Error(`${from} is missing: run npm ci`);
  mkdirSync(dirname(join(root, to)), { recursive: true });
  copyFileSync(join(root, from), join(root, to));
}
