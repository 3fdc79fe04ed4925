import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = dirname(dirname(__dirname));
/** The command as it is installed. */
export const PROGRAM = join(ROOT, 'dist', 'bin', 'freehold.js');

/** What a run of the command ended with. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the compiled command in a folder. Needs `npm run build`. */
export function freehold(cwd: string, args: readonly string[], input?: string | Uint8Array): Ended {
  if (!existsSync(PROGRAM)) throw new Error('the command is not compiled: npm run build');
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd, input: input ?? '', encoding: 'utf8', env: clean(), maxBuffer: 64_000_000 });
  return { status, stdout, stderr };
}

/** The environment without what makes tools print differently. */
export function clean(): NodeJS.ProcessEnv {
  const { NO_COLOR: _no, FORCE_COLOR: _force, JEST_WORKER_ID: _id, NODE_ENV: _env, ...rest } = process.env;
  return rest;
}
