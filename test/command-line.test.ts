import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean, freehold, PROGRAM, type Ended } from './support/command';
import { BUCKET, folderOf, template, type Files } from './support/inputs';

/** The compiled command, as a shell would run it. Statuses: 0 clean, 1 findings, 2 usage or policy, 3 unread or nothing. */
const NOW = ['--now', '2026-11-21'];
const EU = ['--profile', 'eu-residency', ...NOW];
const FRANKFURT = ['--region', 'eu-central-1'];
const OUTSIDE = template('AWS::DynamoDB::GlobalTable', { TableName: 't', Replicas: [{ Region: 'us-east-1' }] });
const OPEN_HOST = template('AWS::Lambda::Function', { Runtime: 'nodejs22.x', Handler: 'i.h', Role: 'r', Code: { ZipFile: 'x' }, Environment: { Variables: { URL: 'https://example.com' } } });

const FILES: Files = { 'good.json': BUCKET, 'bad.json': OUTSIDE, 'host.json': OPEN_HOST, 'broken.json': '{', 'policy.yaml': 'version: 1\nprofile: eu-residency\n', 'typo.yaml': 'profil: eu-residency\n' };

function check(args: readonly string[], files: Files = FILES, input?: string): Ended {
  return freehold(folderOf(files), ['check', ...args], input);
}

describe('statuses', () => {
  test.each<[number, string, readonly string[]]>([
    [0, 'all is read and nothing is open', ['good.json', ...EU, ...FRANKFURT]],
    [1, 'a fatal finding', ['bad.json', ...EU, ...FRANKFURT]],
    [1, 'an error', ['host.json', ...EU, ...FRANKFURT]],
    [1, 'undetermined', ['good.json', ...EU]],
    [2, 'no profile', ['good.json', ...FRANKFURT]],
    [2, 'an unknown profile', ['good.json', '--profile', 'eu-residenzy']],
    [2, 'a bad policy', ['good.json', '--policy', 'typo.yaml']],
    [2, 'a policy that is not there', ['good.json', '--policy', 'nowhere.yaml']],
    [2, 'an unknown option', ['good.json', '--unknown']],
    [2, 'no path', [...EU]],
    [2, 'an unknown format', ['good.json', ...EU, '--format', 'xml']],
    [2, 'a day that is none', ['good.json', '--profile', 'eu-residency', '--now', '2026-02-30']],
    [2, 'an output without a file', ['good.json', ...EU, '--output', 'json']],
    [2, 'a baseline that is none', ['good.json', ...EU, '--baseline', 'good.json']],
    [2, 'rules that are none', ['good.json', ...EU, '--rules', 'good.json']],
    [3, 'a file that does not parse', ['broken.json', ...EU]],
    [3, 'a path that is not there', ['nowhere.json', ...EU]],
    [3, 'an empty file set', ['.', ...EU, '--policy', 'policy.yaml']],
    [3, '3 wins over 1', ['bad.json', 'broken.json', ...EU, ...FRANKFURT]],
    [2, '2 wins over 1', ['bad.json', ...FRANKFURT, '--policy', 'typo.yaml']],
    [2, '2 wins over 3', ['broken.json', '--policy', 'typo.yaml']],
  ])('%d: %s', (status, _what, args) => {
    const ended = check(args);
    expect(ended.status).toBe(status);
    expect(ended.stdout + ended.stderr).not.toMatch(/^ {4}at |node:internal|internal fault/m);
    if (status === 2) expect([ended.stdout, ended.stderr.trim()]).toEqual(['', expect.stringMatching(/./)]);
  });

  test.each<[number, readonly string[]]>([
    [2, []], [2, ['chekc']], [0, ['--help']], [0, ['--version']], [0, ['check', '--help']], [0, ['rules']], [0, ['profiles']], [0, ['profiles', 'eu-residency']],
    [2, ['profiles', 'nowhere']], [0, ['explain', 'residency/copies']], [0, ['explain', 'AWS::S3::Bucket']], [2, ['explain', 'nothing']],
  ])('%d: freehold %j', (status, args) => {
    expect(freehold(folderOf({}), args).status).toBe(status);
  });

  test('--help shows no default that is nothing', () => {
    expect(freehold(folderOf({}), ['check', '--help']).stdout).not.toContain('[]');
  });

  test('what is not built is not in --help', () => {
    const { stdout } = freehold(folderOf({}), ['--help']);
    for (const later of ['what-if', 'audit', 'verify', 'map']) expect(stdout).not.toMatch(new RegExp(`^ +${later}\\b`, 'm'));
  });
});

describe('options', () => {
  test('--profile adds to the policy, and may be repeated', () => {
    const { status, stdout } = check(['good.json', '--policy', 'policy.yaml', '--profile', 'eu-sovereign', ...FRANKFURT, ...NOW]);
    expect([status, stdout]).toEqual([1, expect.stringContaining('eu-residency@1, eu-sovereign@1')]);
  });

  test('--policy prints the file and its digest', () => {
    expect(check(['good.json', '--policy', 'policy.yaml', ...FRANKFURT, ...NOW]).stdout).toMatch(/sha256:[0-9a-f]+; policy\.yaml/);
  });

  test('--policy-digest lets only that policy through, flags and baseline included', () => {
    const digestOf = (args: readonly string[]) => (JSON.parse(check([...args, '--format', 'json']).stdout) as { policy: { digest: string } }).policy.digest;
    const args = ['good.json', ...EU, ...FRANKFURT];
    const digest = digestOf(args);
    expect(check([...args, '--policy-digest', digest]).status).toBe(0);
    expect(check([...args, '--policy-digest', `sha256:${'0'.repeat(64)}`])).toMatchObject({ status: 2, stderr: expect.stringContaining(digest) as unknown });
    expect(check(['good.json', ...EU, '--region', 'us-east-1', '--policy-digest', digest]).status).toBe(2);
    expect(check([...args, '--fail-on', 'info', '--policy-digest', digest]).status).toBe(2);
    expect(check(['good.json', '--profile', 'eu-residency', '--now', '2026-12-01', ...FRANKFURT, '--policy-digest', digest]).status).toBe(0);
  });

  test('--region gives what nobody states, with basis flag', () => {
    const { stdout } = check(['good.json', ...EU, ...FRANKFURT, '--format', 'json']);
    expect((JSON.parse(stdout) as { ledger: { basis: string }[] }).ledger[0]?.basis).toBe('flag');
  });

  test.each<[string, RegExp]>([['text', /^rejected fatal/], ['json', /^\{\n {2}"version": 1/], ['sarif', /"version": "2\.1\.0"/], ['github', /^::error file=bad\.json/]])('--format %s', (format, pattern) => {
    expect(check(['bad.json', ...EU, ...FRANKFURT, '--format', format])).toMatchObject({ status: 1, stdout: expect.stringMatching(pattern) as unknown });
  });

  test('--output writes what --format would print, as often as asked', () => {
    const folder = folderOf(FILES);
    const args = ['check', 'bad.json', ...EU, ...FRANKFURT];
    expect(freehold(folder, [...args, '--output', 'json=a.json', '--output', 'sarif=a.sarif']).status).toBe(1);
    for (const [format, file] of [['json', 'a.json'], ['sarif', 'a.sarif']] as const) expect(readFileSync(join(folder, file), 'utf8')).toBe(freehold(folder, [...args, '--format', format]).stdout);
  });

  test.each([['--output', 'json=nowhere/a.json'], ['--write-baseline', 'nowhere/a.json']])('%s that cannot be written is status 2 and names the file', (...args) => {
    expect(check(['good.json', ...EU, ...FRANKFURT, ...args])).toMatchObject({ status: 2, stderr: expect.stringContaining('nowhere/a.json cannot be written') as unknown });
  });

  test.each<[string, number]>([['error', 0], ['warning', 1], ['info', 1]])('--fail-on %s', (severity, status) => {
    expect(check(['good.json', ...EU, ...FRANKFURT, '--fail-on', severity]).status).toBe(status);
  });

  test('a baseline covers errors for 180 days, and counts them as baselined, never as proven', () => {
    const folder = folderOf(FILES);
    const run = (...args: readonly string[]) => freehold(folder, ['check', 'host.json', '--profile', 'eu-residency', ...FRANKFURT, ...args]);
    run(...NOW, '--write-baseline', 'baseline.json');
    expect(run(...NOW, '--baseline', 'baseline.json')).toMatchObject({ status: 0, stdout: expect.stringMatching(/ 0 proven.* [1-9]\d* baselined/) as unknown });
    expect(run('--now', '2027-05-20', '--baseline', 'baseline.json').status).toBe(0);
    expect(run('--now', '2027-05-21', '--baseline', 'baseline.json').status).toBe(1);
    expect(run('--now', '2026-11-20', '--baseline', 'baseline.json').status).toBe(1);
  });

  test('a baseline never covers what is fatal, whoever wrote it', () => {
    const folder = folderOf(FILES);
    const run = (...args: readonly string[]) => freehold(folder, ['check', 'bad.json', ...EU, ...FRANKFURT, ...args]);
    run('--write-baseline', 'baseline.json');
    const { findings } = JSON.parse(run('--format', 'json').stdout) as { findings: { fingerprint: string }[] };
    writeFileSync(join(folder, 'forged.json'), JSON.stringify({ version: 1, created: '2026-11-21', fingerprints: findings.map(({ fingerprint }) => fingerprint) }));
    for (const baseline of ['baseline.json', 'forged.json']) expect(run('--baseline', baseline).status).toBe(1);
  });

  test('--rules loads a module of the user’s own, and only when named', () => {
    const own = "module.exports = { id: 'own/no-buckets', title: 't', why: 'w', fix: 'f', severity: 'fatal', references: [], reads: ['placement'], check: () => ({ verdict: 'rejected', message: 'no buckets here' }), examples: { rejects: [], accepts: [] } };";
    const files = { ...FILES, 'own.js': own };
    expect(check(['good.json', ...EU, ...FRANKFURT], files).status).toBe(0);
    expect(check(['good.json', ...EU, ...FRANKFURT, '--rules', 'own.js'], files)).toMatchObject({ status: 1, stdout: expect.stringContaining('no buckets here') as unknown });
  });

  test('a rule of the user’s own that throws is undetermined, never silent', () => {
    const own = "module.exports = { id: 'own/broken', title: 't', why: 'w', fix: 'f', severity: 'fatal', references: [], reads: ['placement'], check: () => { throw new Error('hunter2'); } };";
    const { status, stdout, stderr } = check(['good.json', ...EU, ...FRANKFURT, '--rules', 'own.js'], { ...FILES, 'own.js': own });
    expect([status, stdout]).toEqual([1, expect.stringContaining('own/broken failed')]);
    expect(stdout + stderr).not.toContain('hunter2');
  });

  test('--now is the day that is printed', () => {
    expect(check(['good.json', ...EU, ...FRANKFURT]).stdout).toContain('evaluated for 2026-11-21');
  });

  test('--show proven lists every resource', () => {
    expect(check(['good.json', ...EU, ...FRANKFURT, '--show', 'proven']).stdout).toMatch(/^proven +flag +Thing/m);
  });

  test('--quiet prints nothing when nothing is open, and everything otherwise', () => {
    const quiet = (file: string) => check([file, ...EU, ...FRANKFURT, '--quiet'], { ...FILES, 'clean.json': template('AWS::CloudFormation::WaitConditionHandle') }).stdout;
    expect(quiet('clean.json')).toBe('');
    expect(quiet('bad.json')).toContain('residency/copies');
    expect(quiet('broken.json')).toContain('not read');
  });

  test('- reads standard input', () => {
    expect(check(['-', ...EU, ...FRANKFURT], {}, JSON.stringify(BUCKET)).status).toBe(0);
    expect(check(['-', ...EU, ...FRANKFURT], {}, JSON.stringify(OUTSIDE))).toMatchObject({ status: 1, stdout: expect.stringContaining('stdin:') as unknown });
    expect(check(['-', ...EU, ...FRANKFURT], {}, '').status).toBe(3);
  });
});

describe('output', () => {
  test('no color where nobody sees it', () => {
    expect(check(['bad.json', ...EU, ...FRANKFURT]).stdout).not.toContain('\u001B');
  });

  test('a reader that goes away (`| head`) ends the printing, without a stack', () => {
    const many = { Resources: Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`T${at}`, { Type: 'AWS::DynamoDB::GlobalTable', Properties: { Replicas: [{ Region: 'us-east-1' }] } }])) };
    const folder = folderOf({ 'many.json': many });
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${PROGRAM}" check many.json ${[...EU, ...FRANKFURT].join(' ')} --format json | head -n 1`], { cwd: folder, encoding: 'utf8', env: clean() });
    expect([stdout, stderr]).toEqual(['{\n', '']);
  });

  test.each(['text', 'json', 'sarif', 'github'])('%s: relative paths with /, LF, one final newline, the same bytes twice', (format) => {
    const folder = folderOf({ 'in/deep/bad.json': OUTSIDE, 'in/broken.yaml': 'a: [', 'in/p.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n' });
    const run = () => freehold(folder, ['check', 'in', ...EU, ...FRANKFURT, '--format', format]).stdout;
    const first = run();
    expect(first).toContain('in/deep/bad.json');
    expect(first).not.toContain(folder);
    expect(first).not.toMatch(/\r|\n\n$/);
    expect(first.endsWith('\n')).toBe(true);
    expect(run()).toBe(first);
  });

  test('the order of paths changes what is first, and no verdict', () => {
    const counts = (...paths: readonly string[]) => check([...paths, ...EU, ...FRANKFURT]).stdout.trimEnd().split('\n').at(-1);
    expect(counts('good.json', 'bad.json')).toBe(counts('bad.json', 'good.json'));
  });
});
