import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './apps';

export const ROOT = dirname(dirname(__dirname));

/** The package as it would be published. */
export interface Packed {
  readonly tarball: string;
  /** SHA-256, in hex. */
  readonly digest: string;
  /** Paths in the package. */
  readonly files: readonly string[];
  /** What stands beside the sources once it is packed, and did not before. */
  readonly left: readonly string[];
}

const SOURCES = ['package.json', 'package-lock.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'dist', 'schemas', 'catalog', 'scripts'];

/** Packs what is built, with the files of a release, in a copy: other tests read the working tree meanwhile. */
export function pack(): Packed {
  const folder = temporaryFolder();
  for (const name of SOURCES) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const before = readdirSync(folder);
  const run = (command: string, ...args: readonly string[]): string => execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  run(process.execPath, 'scripts/release-files.mjs');
  const out = temporaryFolder();
  const [made] = JSON.parse(run('npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', out)) as { filename: string; files: { path: string }[] }[];
  run(process.execPath, 'scripts/release-files.mjs', '--clean');
  const tarball = join(out, made?.filename ?? '');
  const digest = createHash('sha256').update(readFileSync(tarball)).digest('hex');
  return { tarball, digest, files: made?.files.map(({ path }) => path) ?? [], left: readdirSync(folder).filter((name) => !before.includes(name)) };
}

/** A file of a package, as text. */
export function unpacked({ tarball }: Packed, file: string): string {
  return execFileSync('tar', ['xzOf', tarball, `package/${file}`], { encoding: 'utf8', maxBuffer: 16_777_216 });
}
