import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { baselineOf, check, effectivePolicy, FORMATS, type AnyRule, type CheckOptions } from '../policies';
import { cdkApp, frankfurt } from './support/apps';

// Starts processes, on machines that do other things as well.
jest.setTimeout(60_000);

const ROOT = join(__dirname, '..');
const TODAY = '2026-11-21';
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const node = (...words: readonly string[]) => spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name.replaceAll('\\', '/')}`).filter((name) => name.endsWith('.md')).sort();
const PAGES = ['README.md', 'CHANGELOG.md', 'examples/own-rule/README.md', ...inDocs];
const pages = PAGES.map((name) => [name, read(name)] as const);
/** Pages that people write; those of the rules come from the code. */
const written = pages.filter(([name]) => !name.startsWith('docs/rules/'));

interface Fence {
  readonly page: string;
  readonly info: string;
  readonly body: string;
}
const FENCE = /^```([^\n]*)\n([^]*?)^```$/gm;
const fences = pages.flatMap(([page, text]) => [...text.matchAll(FENCE)].map(([, info = '', body = '']): Fence => ({ page, info, body })));
const prose = (text: string) => text.replace(FENCE, '');
const inlineCode = (text: string) => [...prose(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

describe('what pages name is there', () => {
  const top = new Set(readdirSync(ROOT).filter((name) => name !== 'dist' && name !== 'node_modules'));

  test.each(pages)('links and paths of %s', (name, text) => {
    const links = [...prose(text).matchAll(/\]\(([^)#\s]+)/g)].map(([, link = '']) => link).filter((link) => !/^https?:/.test(link)).map((link) => join(dirname(name), link));
    const paths = inlineCode(text).filter((code) => /^[\w.@/-]+$/.test(code) && (code.includes('/') ? top.has(code.split('/')[0] ?? '') : /\.(?:md|ts|mjs|cjs)$/.test(code) && name === 'README.md'));
    expect([...links, ...paths].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test.each(pages)('npm scripts of %s', (_name, text) => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
    expect(named.flatMap((script) => /^node (scripts\/\S+)/.exec(scripts[script] ?? '')?.[1] ?? []).filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  test('commands and options of freehold', () => {
    const help = read('docs/command-line.md');
    const commands = new Set([...help.matchAll(/^## ([a-z-]+)$/gm)].map(([, command]) => command));
    const lines = written.flatMap(([, text]) => [...text.matchAll(/npx --no-install freehold ([a-z-]+)([^`\n]*)/g)]);
    expect(lines.length).toBeGreaterThan(5);
    for (const [line, command, rest = ''] of lines) {
      const options = [...rest.matchAll(/ (--[a-z-]+)/g)].map(([, option]) => option).filter((option) => !help.includes(`  ${option}`));
      expect([line, commands.has(command), options]).toEqual([line, true, []]);
    }
  });

  test('what code in pages imports', () => {
    const imports = fences.filter(({ info }) => /^[jt]s\b/.test(info)).flatMap(({ body }) => [...body.matchAll(/(?:import|const) \{ ([^}]+) \}(?: from | = require\()'(freehold[^']*)'/g)]);
    expect(imports.length).toBeGreaterThan(2);
    for (const [, names = '', from = ''] of imports) {
      const found = node('-e', `console.log(Object.keys(require('${from}')).join())`).stdout.trim().split(',');
      expect(names.split(', ').filter((name) => !found.includes(name))).toEqual([]);
    }
  });
});

describe('what pages show is real', () => {
  test('generated pages, printed output and included files are those of the code: npm run docs', () => {
    const { stderr, status } = node('scripts/docs.mjs', '--check');
    expect([stderr, status]).toEqual(['', 0]);
  });

  test('the rejection in the README names rule, value got, values allowed, line and fix', () => {
    const shown = fences.find(({ page, body }) => page === 'README.md' && body.startsWith('$ npx'))?.body;
    expect(shown).toMatch(/rejected fatal {2}residency\/copies[^]*us-east-1 \(US\); the boundary allows EU\n {2}at .*:\d+:\d+ [^]*fix /);
  });

  const policies = fences.filter(({ info }) => info.startsWith('yaml policy'));
  test('there are policies to load', () => expect(policies.length).toBeGreaterThan(10));

  test.each(policies.map((fence) => [fence.page, fence] as const))('the policy loads: %s', async (page, { info, body }) => {
    const folder = mkdtempSync(join(tmpdir(), 'freehold-docs-'));
    for (const other of policies.filter((fence) => fence.page === page)) {
      const name = / ([\w./-]+\.yaml)$/.exec(other.info)?.[1];
      if (name !== undefined) write(join(folder, name), other.body);
    }
    const rules = /rules=(\S+)/.exec(info)?.[1];
    const own = rules === undefined ? [] : [((await import(join(ROOT, rules))) as { readonly default: AnyRule }).default];
    const file = write(join(folder, 'freehold.yaml'), body);
    expect(effectivePolicy(file, { now: TODAY, rules: own }).digest).toMatch(/^sha256:/);
  });

  test('every key of the policy file has an example', () => {
    const { properties } = JSON.parse(read('schemas/policy.schema.json')) as { properties: object };
    const shown = policies.map(({ body }) => body).join('\n');
    expect(Object.keys(properties).filter((key) => !shown.includes(`${key}:`) && key !== '$schema')).toEqual([]);
  });

  test('the rule of examples/own-rule passes its own test', () => {
    const { stdout, status } = node('--test', 'examples/own-rule/data-centers.test.cjs');
    expect(status === 0 ? '' : stdout).toBe('');
  });
});

describe('the JSON report fits its schema', () => {
  const fits = new Ajv({ allErrors: true }).compile(JSON.parse(read('schemas/report.schema.json')) as object);
  const waiver = { rule: 'residency/copies', resource: 'Weights', to: 'aws:us-east-1', reason: 'r', owner: 'a@example.eu', approver: 'b@example.eu', expires: '2027-03-31' };

  async function reported(inputs: readonly string[], policy: object, options: Partial<CheckOptions> = {}) {
    const file = write(join(mkdtempSync(join(tmpdir(), 'freehold-docs-')), 'freehold.json'), JSON.stringify({ profile: 'eu-residency', ...policy }));
    const report = await check(inputs, file, { now: TODAY, cwd: ROOT, region: 'eu-central-1', ...options });
    const text = FORMATS.get('json')?.()(report, { color: false, showProven: false, failOn: 'error' }) ?? '';
    return { report, parsed: JSON.parse(text) as Record<string, unknown> };
  }

  const folder = mkdtempSync(join(tmpdir(), 'freehold-docs-'));
  const REPLICA = 'docs/examples/replica.template.json';
  test.each([
    ['findings with a flow', [REPLICA], {}, 'rejected'],
    ['a waived finding', [REPLICA], { waivers: [waiver] }, 'waived'],
    ['a loosened policy', [REPLICA], { rules: { 'egress/exposure': { severity: 'off', reason: 'r', owner: 'a', approver: 'b', expires: '2027-01-01' } } }, 'custom (from eu-residency)'],
    ['a file that is not there', ['no-such.template.json'], {}, '"problems":[{'],
    ['Terraform', [write(join(folder, 'main.tf'), 'provider "aws" {\n  region = "us-east-1"\n}\nresource "aws_s3_bucket" "logs" {}\n')], {}, 'aws_s3_bucket.logs'],
    ['Kubernetes', [write(join(folder, 'pod.json'), JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { containers: [{ name: 'c', image: 'vllm/vllm-openai' }] } }))], {}, 'Pod/p'],
    ['a cloud assembly', [assembly(join(folder, 'cdk.out'))], {}, '"origin":'],
  ])('%s', async (_title, inputs, policy, proof) => {
    const { parsed } = await reported(inputs, policy);
    expect(JSON.stringify(parsed)).toContain(proof);
    fits(parsed);
    expect(fits.errors ?? []).toEqual([]);
  });

  test('a baselined finding', async () => {
    const policy = { profile: 'eu-residency', rules: { 'jurisdiction/operator': { severity: 'error' } }, boundary: { operators: { controllers: ['EU'] } } };
    const { report } = await reported([REPLICA], policy);
    const { parsed } = await reported([REPLICA], policy, { baseline: baselineOf(report.findings, TODAY) });
    expect(JSON.stringify(parsed)).toContain('"baselined":true');
    expect([fits(parsed), fits.errors]).toEqual([true, null]);
  });

  test('anything else does not', async () => {
    const { parsed } = await reported([REPLICA], {});
    expect(fits({ ...parsed, extra: 1 })).toBe(false);
    expect(fits({ ...parsed, findings: [{}] })).toBe(false);
  });
});

describe('decisions', () => {
  const decisions = readdirSync(join(ROOT, 'docs/decisions')).filter((name) => name !== 'README.md');

  test.each(decisions)('%s has number, status and date, and is listed with them', (name) => {
    const text = read(`docs/decisions/${name}`);
    const number = /^\d{4}/.exec(name)?.[0] ?? 'none';
    const title = new RegExp(`^# (${number}: .+)$`, 'm').exec(text)?.[1];
    const status = /^- Status: (accepted|superseded by \d{4})$/m.exec(text)?.[1];
    expect(text).toMatch(/^- Date: \d{4}-\d{2}-\d{2}$/m);
    expect(read('docs/decisions/README.md')).toContain(`| [${title}](${name}) | ${status} |`);
  });
});

describe('what pages say', () => {
  const WORDS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?|\\d[\\d,]*';
  const COUNT = new RegExp(`\\b(?:${WORDS}) (?:[\\w-]+ )?(?:rules|profiles|tests|signatures|resource types|collectors|operators|providers|readers|constructs|decisions)\\b`, 'gi');

  test.each(written)('%s has no count that rots, no claim of compliance, no npx that fetches, no floating action', (_name, text) => {
    expect(prose(text).match(COUNT) ?? []).toEqual([]);
    expect(text.match(/compl(?:y|ies|iant|iance) with/gi) ?? []).toEqual([]);
    expect(text.match(/npx (?!--no-install)[^\n`]*freehold(?!\/)/g) ?? []).toEqual([]);
    expect(text.match(/uses: (?!\S+@[0-9a-f]{40} # v)\S+/g) ?? []).toEqual([]);
    expect(text.match(/\p{Extended_Pictographic}/gu) ?? []).toEqual([]);
  });

  test('a count would be found', () => expect('it has twenty-five rules and 3 built-in profiles'.match(COUNT)).toHaveLength(2));
});

/** A cloud assembly with a finding in it. */
function assembly(outdir: string): string {
  const app = cdkApp(outdir);
  new CfnBucket(frankfurt(app), 'Weights', { accelerateConfiguration: { accelerationStatus: 'Enabled' } });
  return app.synth().directory;
}

function write(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
