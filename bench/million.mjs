// A million resources in two thousand documents: time and memory in growing steps, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stackOf } from './stacks.mjs';
import { missed, row } from './measure.mjs';

const RESOURCES = 500;
const STEPS = [125, 250, 500, 1_000, 2_000];
const MEGABYTE = 1_000_000;

const folder = mkdtempSync(join(tmpdir(), 'freehold-million-'));
try {
  let bytes = 0;
  let written = 0;
  let fastest = Infinity;
  for (const documents of STEPS) {
    for (; written < documents; written += 1) bytes += write(written);
    const input = bytes / MEGABYTE;
    const budget = 3 * input + 80;
    const { seconds, memory, resources, open } = measured(documents, budget);
    if (resources !== documents * RESOURCES || open === 0) throw new Error(`the check saw ${resources} of ${documents * RESOURCES} resources, and ${open} findings`);
    const each = (seconds / resources) * 1e6;
    fastest = Math.min(fastest, each);
    console.log(`${resources.toLocaleString('en')} resources in ${documents} documents, ${input.toFixed(0)} MB: ${seconds.toFixed(1)} s, ${open} findings`);
    row('  time of one resource', each, undefined, { unit: 'µs' });
    row('  the same, against the fastest step so far', each / fastest, 1.5);
    row('  memory above the imported baseline', memory, budget, { unit: 'MB' });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${missed()} budgets missed`);
process.exitCode = missed() > 0 ? 1 : 0;

/** Writes one document; a folder holds a hundred, as people keep them. */
function write(at) {
  const below = join(folder, String(Math.floor(at / 100)).padStart(3, '0'));
  mkdirSync(below, { recursive: true });
  const file = join(below, `stack-${at}.json`);
  writeFileSync(file, JSON.stringify(stackOf(at, RESOURCES), null, 1));
  return statSync(file).size;
}

/** Seconds and megabytes of a check of everything written so far, by a process whose heap may grow to the budget and no further. */
function measured(documents, budget) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`--max-old-space-size=${Math.floor(budget)}`, join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, 'million-step.mjs'), folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the step of ${documents} documents failed: ${stderr.slice(-2_000)}`);
  return JSON.parse(stdout);
}
