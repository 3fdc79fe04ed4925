// Synthesizes both reference apps with the real command lines, offline, and judges what they wrote.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** No telemetry, no version checks, nothing asked. */
const QUIET = { CDK_DISABLE_CLI_TELEMETRY: 'true', CHECKPOINT_DISABLE: '1', DISABLE_VERSION_CHECK: 'true', CI: '1' };

function binary(name, command) {
  const manifest = require.resolve(`${name}/package.json`);
  return join(dirname(manifest), require(manifest).bin[command]);
}

function step(title, ...command) {
  console.log(`\n$ ${title}`);
  const { TF_CLI_CONFIG_FILE: _own, ...environment } = process.env;
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env: { ...environment, ...QUIET } });
  if (status !== 0) process.exit(status ?? 1);
}

for (const folder of ['cdk.out', 'cdktf.out']) rmSync(join(root, folder), { recursive: true, force: true });
step('npm run build', 'scripts/build.mjs');
step('cdk synth --quiet', binary('aws-cdk', 'cdk'), 'synth', '--quiet', '--no-notices');
step('cdktf synth', binary('cdktf-cli', 'cdktf'), 'synth');
step('freehold check cdk.out --profile eu-residency', 'dist/bin/freehold.js', 'check', 'cdk.out', '--profile', 'eu-residency');
step('freehold check cdktf.out --policy bin/kubernetes.policy.yaml', 'dist/bin/freehold.js', 'check', 'cdktf.out', '--policy', 'bin/kubernetes.policy.yaml');
