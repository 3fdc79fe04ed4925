// One step of the million: checks a folder and prints what it took, as JSON. Time is that of the processor: a shared machine may be busy with others.
import { createRequire } from 'node:module';

const freehold = createRequire(import.meta.url)('../dist/policies/index.js');
void [freehold.rules.length, freehold.profiles.length];
const folder = process.argv[2];

/** The most that the process ever held, in megabytes. */
const peak = () => process.resourceUsage().maxRSS / 1_000;

const before = peak();
const start = process.cpuUsage();
const report = freehold.checkSync([folder], { profile: 'eu-residency' }, { now: '2026-11-21', cwd: folder, region: 'eu-central-1' });
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
const open = report.findings.length;
console.log(JSON.stringify({ seconds, memory: peak() - before, resources: report.summary.resources, open }));
