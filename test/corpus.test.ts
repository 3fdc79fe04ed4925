import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { check, rules, statusOf, type Report } from '../policies';

/**
 * Cases need no code. `test/corpus/<family>/<rule>/rejects-*` has to be refused by that rule, its twin `accepts-*` must not be;
 * `test/corpus/cases/*` may be anything. What `test/corpus/evasion` hides is never passed; `test/corpus/look-alikes` only looks like a leak,
 * and passes. Beside each input stands `<name>.out`: one line a finding, sorted, then the status.
 * The policy is `<name>.policy.yaml`, or the nearest `policy.yaml` above; the strictest profile where there is neither.
 * The deploy region is Frankfurt's, unless the name of the case ends with `without-region`.
 * `UPDATE_CORPUS=1 npx jest test/corpus` writes the `.out` files: read the difference before you keep it.
 */
const CORPUS = join(__dirname, 'corpus');
const DEFAULTS = { profile: 'eu-sovereign', now: '2026-11-21' };

interface Case {
  readonly name: string;
  readonly input: string;
  readonly expected: string;
}

function casesBelow(folder: string): Case[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): Case[] => {
    const path = join(folder, entry.name);
    const stem = join(folder, basename(entry.name, extname(entry.name)));
    if (entry.isDirectory() && !existsSync(`${path}.out`)) return isCase(path) ? [caseOf(path, path)] : casesBelow(path);
    if (/(?:\.out|\.md|^policy\.yaml|\.policy\.yaml)$/.test(entry.name)) return [];
    return [caseOf(path, entry.isDirectory() ? path : stem)];
  });
}

/** A folder is one case when it is named for one. */
function isCase(path: string): boolean {
  return /^(?:rejects|accepts|case)-/.test(basename(path));
}

function caseOf(input: string, stem: string): Case {
  return { name: relative(CORPUS, stem), input, expected: `${stem}.out` };
}

const cases = casesBelow(CORPUS);

async function run({ input, expected }: Case): Promise<string> {
  const report = await check([input], policyOf(expected) ?? { profile: DEFAULTS.profile }, { now: DEFAULTS.now, ...flags(expected), cwd: CORPUS });
  return printed(report);
}

function flags(expected: string): { readonly region?: string } {
  return expected.endsWith('without-region.out') ? {} : { region: 'eu-central-1' };
}

function policyOf(expected: string): string | undefined {
  const own = expected.replace(/\.out$/, '.policy.yaml');
  const folders = dirname(relative(CORPUS, expected)).split('/');
  const above = folders.map((_folder, index) => join(CORPUS, ...folders.slice(0, folders.length - index), 'policy.yaml'));
  return [own, ...above].find((path) => existsSync(path));
}

function printed(report: Report): string {
  const findings = report.findings.map(({ rule, verdict, severity, source, message }) => `${verdict} ${severity} ${rule} ${source.resource}${source.path === undefined ? '' : ` ${source.path}`}: ${message}`);
  const problems = report.problems.map(({ file, line, column, message }) => `not read ${[basename(file), line, column].filter((part) => part !== undefined).join(':')}: ${message}`);
  return `${[...findings.toSorted(), ...problems, `status ${statusOf(report)}`].join('\n')}\n`;
}

describe.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  test('turns out as written', async () => {
    const actual = await run(one);
    if (process.env['UPDATE_CORPUS'] === '1') writeFileSync(one.expected, actual);
    expect(actual).toBe(readFileSync(one.expected, 'utf8'));
  });
});

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const own = cases.filter(({ name }) => name.startsWith(`${id}/`));
  const output = (kind: string) => own.filter(({ name }) => basename(name).startsWith(kind)).map(({ expected }) => readFileSync(expected, 'utf8'));

  test('fires in the corpus', () => {
    expect(output('rejects-').length).toBeGreaterThan(0);
    for (const text of output('rejects-')) expect(text).toMatch(new RegExp(`^(?:rejected|undetermined) \\w+ ${id} `, 'm'));
  });

  test('is silent about the accepted twin', () => {
    expect(output('accepts-').length).toBeGreaterThan(0);
    for (const text of output('accepts-')) expect(text).not.toContain(` ${id} `);
  });
});

/** What is refused, or could not be read, blocks; a warning does not. */
const BLOCKS = /^(?:(?:rejected|undetermined) (?:error|fatal) |not read )/m;
const within = (folder: string) => cases.filter(({ name }) => name.startsWith(`${folder}/`)).map(({ name, expected }) => [name, expected] as const);

test.each(within('evasion'))('%s does not pass', (_name, expected) => {
  const text = readFileSync(expected, 'utf8');
  expect(text).toMatch(BLOCKS);
  expect(text).toMatch(/^status [13]$/m);
});

test.each(within('look-alikes'))('%s passes', (_name, expected) => {
  const text = readFileSync(expected, 'utf8');
  expect(text).not.toMatch(/^(?:rejected|undetermined|not read) /m);
  expect(text).toMatch(/^status 0$/m);
});

test.each(['evasion', 'look-alikes'])('%s holds 150 cases at least', (folder) => {
  expect(within(folder).length).toBeGreaterThanOrEqual(150);
});

test('the corpus has a folder for nothing but rules and cases', () => {
  const folders = readdirSync(CORPUS).filter((name) => statSync(join(CORPUS, name)).isDirectory());
  expect(folders.filter((name) => !['cases', 'evasion', 'look-alikes'].includes(name) && !rules.some(({ id }) => id.startsWith(`${name}/`)))).toEqual([]);
});
