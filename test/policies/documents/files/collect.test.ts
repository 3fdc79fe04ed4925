import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CollectOptions, collectFiles, type InputFile } from '../../../../policies/documents/files';
import { walk } from '../../../../policies/documents/files/walk';

const MARKER = 'zq7marker';
let base: string;
let cwd: string;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'files-')));
  cwd = join(base, 'project');
  mkdirSync(cwd);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
}

const collect = (paths: readonly string[], options: Partial<CollectOptions> = {}) => collectFiles(paths, { cwd, ...options });
const pathsIn = (paths: readonly string[], options: Partial<CollectOptions> = {}) => collect(paths, options).files.map(({ path }) => path);

describe('what is named', () => {
  test('a file is read once, with the digest of its bytes', () => {
    const bytes = Buffer.from('\uFEFF{"a": "é"}');
    write({ 'a.json': bytes });
    expect(collect(['a.json']).files).toEqual([
      { path: 'a.json', text: '{"a": "é"}', sha256: createHash('sha256').update(bytes).digest('hex'), root: 'a.json', named: true },
    ]);
  });

  test('a file of any name is read, one of another tool too', () => {
    write({ 'package.json': '{}', 'stack.cfn': 'a: 1' });
    expect(pathsIn(['stack.cfn', 'package.json'])).toEqual(['stack.cfn', 'package.json']);
  });

  test('a file named beside its folder is named, and there once', () => {
    write({ 'a/x.json': '{}', 'a/y.json': '{}' });
    expect(collect(['a', 'a/y.json', 'a']).files.map(({ path, named }) => [path, named])).toEqual([['a/x.json', false], ['a/y.json', true]]);
  });

  test('a path outside of the working directory is shown as it was named', () => {
    write({ '../other/a.json': '{}' });
    expect(pathsIn(['../other', join(cwd, '..', 'other', 'a.json')])).toEqual(['../other/a.json']);
  });

  test('standard input', () => {
    expect(collect(['-'], { stdin: () => 'a: 1' }).files).toMatchObject([{ path: 'stdin', text: 'a: 1', root: '-', named: true }]);
  });

  test.each([
    ['a missing file', 'none.json', 'none.json', 'does not exist: name a file or folder that does'],
    ['standard input that is not there', '-', 'stdin', 'there is no standard input: name a file'],
    ['a path with a NUL', 'a\0b', 'a\0b', 'cannot be read (ERR_INVALID_ARG_VALUE)'],
  ])('%s is a problem', (_, path, file, message) => {
    expect(collect([path])).toMatchObject({ files: [], problems: [{ file, message }] });
  });

  test('a pipe is a problem, and is not waited for', () => {
    execFileSync('mkfifo', [join(cwd, 'pipe.json')]);
    expect(collect(['pipe.json', '.']).problems).toEqual(Array(2).fill({ file: 'pipe.json', message: 'neither a regular file nor a folder: name a file' }));
  });
});

describe('content', () => {
  test.each([
    ['a binary', 'a.json', Buffer.from([0x7b, 0, 0x7d]), 'binary, or text in UTF-16: name text in UTF-8'],
    ['text in UTF-16', 'a.yaml', Buffer.from('a: 1', 'utf16le'), 'binary, or text in UTF-16: name text in UTF-8'],
    ['text in Latin-1', 'a.tf', Buffer.from([0x61, 0xe9, 0x61]), 'not UTF-8: save the file as UTF-8'],
    ['an HCL file too large', 'a.tf', Buffer.alloc(2_000_001, 0x20), 'larger than 2 MB: split the file'],
    ['a YAML file too large', 'a.yml', Buffer.alloc(10_000_001, 0x20), 'larger than 10 MB: split the file'],
    ['an Ansible vault', 'a.yaml', Buffer.from(`$ANSIBLE_VAULT;1.1;AES256\n${MARKER}`), expect.stringMatching(/^an encrypted file .* decrypt it/)],
    ['SOPS in YAML', 'a.yaml', Buffer.from(`a: ENC[AES256_GCM,data:${MARKER}]\nsops:\n  mac: x`), expect.stringMatching(/^an encrypted file/)],
    ['SOPS in JSON', 'a.json', Buffer.from(`{"a": "ENC[AES256_GCM,data:${MARKER}]",\n\t"sops": {}}`), expect.stringMatching(/^an encrypted file/)],
    ['Terragrunt', 'terragrunt.hcl', Buffer.from(MARKER), expect.stringMatching(/^Terragrunt .* render it/)],
    ['a Kustomize overlay', 'kustomization.yaml', Buffer.from(MARKER), expect.stringMatching(/^a Kustomize overlay .* kustomize build/)],
    ['OpenTofu', 'main.tofu', Buffer.from(MARKER), expect.stringMatching(/^OpenTofu/)],
  ])('%s is a problem, named or walked', (_, name, bytes, message) => {
    write({ [name]: bytes });
    for (const path of [name, '.']) {
      const { files, problems } = collect([path]);
      expect({ files, problems }).toEqual({ files: [], problems: [{ file: name, message }] });
      expect(JSON.stringify(problems)).not.toContain(MARKER);
    }
  });

  test('a large JSON file is no large HCL file', () => {
    write({ 'a.tf.json': Buffer.alloc(2_000_001, 0x20) });
    expect(pathsIn(['.'])).toEqual(['a.tf.json']);
  });
});

describe('a walk', () => {
  test('reads candidates in code unit order and counts the rest', () => {
    write({ 'b.tf': '', 'B.yaml': '', 'a.json': '{}', 'a/z.yml': '', 'a-b/c.template': '', 'v.TFVARS': '', 'é.tf': '', 'README.md': '', 'run.sh': '\0', 'package.json': '{}', 'tsconfig.build.json': '{}' });
    const { files, ignored, problems } = collect(['.']);
    expect(files.map(({ path }) => path)).toEqual(['B.yaml', 'a-b/c.template', 'a.json', 'a/z.yml', 'b.tf', 'v.TFVARS', 'é.tf']);
    expect({ ignored, problems }).toEqual({ ignored: 4, problems: [] });
  });

  test('passes by what tools keep for themselves', () => {
    write({ 'node_modules/a/b.json': '{', '.git/a.json': '{', 'x/.terraform/m/main.tf': '', '.hidden/a.tf': '', 'asset.1/a.json': '{}' });
    expect(pathsIn(['.'])).toEqual(['.hidden/a.tf', 'asset.1/a.json']);
  });

  test('leaves what CDK writes beside a manifest to the manifest', () => {
    const assembly = { 'manifest.json': '{}', 'A.template.json': '{}', 'A.metadata.json': '{}', 'tree.json': '{}', 'asset.1/x.json': '{', 'assembly-P/manifest.json': '{}' };
    write(Object.fromEntries(Object.entries(assembly).map(([path, text]) => [`out/${path}`, text])));
    write({ 'tree.json': '{}' });
    const { files, ignored } = collect(['.']);
    expect(files.map(({ path }) => path)).toEqual(['out/A.template.json', 'out/assembly-P/manifest.json', 'out/manifest.json', 'tree.json']);
    expect(ignored).toBe(2);
  });

  test('leaves out what a glob or a folder in `ignore` says, but not what is named', () => {
    write({ 'a/x.json': '{', 'a/b/y.json': '{', 'c/.d/z.yaml': ': [', 'keep.tf': '' });
    const ignore = ['a', '**/*.yaml'];
    expect(pathsIn(['.'], { ignore })).toEqual(['keep.tf']);
    expect(collect(['.'], { ignore }).ignored).toBe(3);
    expect(pathsIn(['.', 'a/x.json'], { ignore })).toEqual(['keep.tf', 'a/x.json']);
  });

  test('an empty folder is no problem', () => {
    expect(collect(['.'])).toMatchObject({ files: [], problems: [], ignored: 0 });
  });

  test('gives up beyond its limit, and says so', () => {
    write(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`d${at}/f.tf`, ''])));
    const refused = walk(cwd, 20).filter(({ as }) => typeof as === 'object');
    expect(refused).toMatchObject([{ path: '', as: { why: 'more than 20 files and folders: name fewer folders' } }]);
    expect(walk(cwd, 100).filter(({ as }) => typeof as === 'object')).toEqual([]);
  });

  test('an unreadable file and folder are problems', () => {
    write({ 'a.tf': '', 'b/c.tf': '' });
    chmodSync(join(cwd, 'a.tf'), 0);
    chmodSync(join(cwd, 'b'), 0);
    const isRoot = canRead(join(cwd, 'a.tf'));
    if (isRoot) process.stderr.write('this user can read everything: EACCES is not tested\n');
    const denied = ['a.tf', 'b'].map((file) => ({ file, message: 'cannot be read (EACCES)' }));
    expect(collect(['.']).problems).toEqual(isRoot ? [] : denied);
    chmodSync(join(cwd, 'b'), 0o700);
  });
});

describe('links', () => {
  test('a file is not read a second time under another name', () => {
    write({ 'z.yaml': 'a: 1', 'hidden.txt': 'b: 2' });
    symlinkSync('z.yaml', join(cwd, 'a.yaml'));
    symlinkSync('hidden.txt', join(cwd, 'b.yaml'));
    symlinkSync('hidden.txt', join(cwd, 'c.yaml'));
    expect(pathsIn(['.'])).toEqual(['b.yaml', 'z.yaml']);
  });

  test('a Terraform file is there in each folder that lists it', () => {
    write({ 'common/p.tf': '', 'prod/main.tf': '' });
    symlinkSync('../common/p.tf', join(cwd, 'prod/p.tf'));
    expect(pathsIn(['.'])).toEqual(['common/p.tf', 'prod/main.tf', 'prod/p.tf']);
  });

  test('loops end', () => {
    write({ 'a/x.tf': '', 'b/y.tf': '' });
    symlinkSync('..', join(cwd, 'a/up'));
    symlinkSync('../b', join(cwd, 'a/b'));
    symlinkSync('../a', join(cwd, 'b/a'));
    symlinkSync('self.tf', join(cwd, 'self.tf'));
    const { files, problems } = collect(['.']);
    expect(files.map(({ path }) => path)).toEqual(['a/x.tf', 'b/y.tf']);
    expect(problems).toEqual([{ file: 'self.tf', message: 'cannot be read (ELOOP)' }]);
  });

  test('a folder that only a link leads to is walked', () => {
    write({ 'node_modules/shared/x.tf': '' });
    symlinkSync('node_modules/shared', join(cwd, 'shared'));
    expect(pathsIn(['.'])).toEqual(['shared/x.tf']);
  });

  test('a link out of the folder is a problem where it matters', () => {
    write({ '../secret/a.yaml': MARKER, '../secret/b.txt': '' });
    symlinkSync('../secret', join(cwd, 'folder'));
    symlinkSync('../secret/a.yaml', join(cwd, 'file.yaml'));
    symlinkSync('../secret/b.txt', join(cwd, 'notes.txt'));
    symlinkSync('nowhere', join(cwd, 'dangling.tf'));
    symlinkSync('nowhere', join(cwd, 'lock'));
    const { files, problems, ignored } = collect(['.']);
    expect({ files, ignored }).toEqual({ files: [], ignored: 2 });
    expect(problems).toEqual([
      { file: 'dangling.tf', message: 'a link that leads nowhere: remove it' },
      { file: 'file.yaml', message: 'a link out of the folder: name its target' },
      { file: 'folder', message: 'a link out of the folder: name its target' },
    ]);
  });

  test('a folder beside the root whose name begins alike is outside', () => {
    write({ '../project-2/a.tf': '' });
    symlinkSync('../project-2/a.tf', join(cwd, 'a.tf'));
    expect(collect(['.'])).toMatchObject({ files: [], problems: [{ file: 'a.tf' }] });
  });

  test('a named link is followed', () => {
    write({ '../other/a.tf': '' });
    symlinkSync('../other', join(cwd, 'link'));
    expect(pathsIn(['link'])).toEqual(['link/a.tf']);
  });
});

describe('Helm charts', () => {
  test('the templates of an unrendered chart are one problem, and nothing else is', () => {
    write({ 'c/Chart.yaml': 'name: c', 'c/templates/a/d.yaml': 'a: {{ .Values.a }}', 'c/templates/e.yaml': 'a: 1', 'c/crds/x.yaml': 'a: 1', 'd/Chart.yaml': '', 'd/templates/x.yaml': 'a: 1', 'templates/y.yaml': '{{ .x }}' });
    const { files, problems } = collect(['.']);
    expect(files.map(({ path }) => path)).toEqual(['c/Chart.yaml', 'c/crds/x.yaml', 'd/Chart.yaml', 'd/templates/x.yaml', 'templates/y.yaml']);
    expect(problems).toEqual([{ file: 'c/Chart.yaml', message: expect.stringMatching(/Helm chart .* helm template/) }]);
  });

  test('a chart can be the folder that is named', () => {
    write({ 'Chart.yaml': '', 'templates/y.yaml': '{{ .x }}' });
    expect(collect(['.'])).toMatchObject({ files: [{ path: 'Chart.yaml' }], problems: [{ file: 'Chart.yaml' }] });
  });
});

describe('open', () => {
  const manifestOf = (files: readonly InputFile[]) => files.find(({ path }) => path.endsWith('manifest.json')) as InputFile;

  test('gives a file of the set itself, and one that was left out', () => {
    write({ 'out/manifest.json': '{}', 'out/A.template.json': '{}', 'out/A.metadata.json': '{"m": 1}', 'out/in/b.txt': 'b' });
    const set = collect(['out']);
    const manifest = manifestOf(set.files);
    expect(set.open(manifest, 'A.template.json')).toBe(set.files.find(({ path }) => path === 'out/A.template.json'));
    expect(set.ignored).toBe(2);
    const metadata = set.open(manifest, './A.metadata.json');
    expect(metadata).toMatchObject({ path: 'out/A.metadata.json', text: '{"m": 1}', root: 'out', named: false });
    expect(set.open(manifest, 'in/../A.metadata.json')).toBe(metadata);
    expect(set.open(set.open(manifest, 'in/b.txt') as InputFile, '../manifest.json')).toBe(manifest);
    expect(set.ignored).toBe(0);
  });

  test('reads what is beside a file that was named alone', () => {
    write({ 'out/manifest.json': '{}', 'out/A.template.json': '{}' });
    const set = collect(['out/manifest.json']);
    expect(set.open(manifestOf(set.files), 'A.template.json')).toMatchObject({ path: 'out/A.template.json', text: '{}' });
  });

  test.each([
    ['a path that leads out', `../${MARKER}.json`, expect.stringContaining('outside of its folder')],
    ['a link that leads out', 'link.json', expect.stringContaining('outside of its folder')],
    ['a path with a NUL', 'a\0b', 'refers to a file that cannot be read (ERR_INVALID_ARG_VALUE)'],
  ])('%s is a problem of the file that refers to it', (_, name, message) => {
    write({ 'out/manifest.json': '{}', [`${MARKER}.json`]: '{}' });
    symlinkSync(`../${MARKER}.json`, join(cwd, 'out/link.json'));
    const set = collect(['out']);
    expect(set.open(manifestOf(set.files), name)).toEqual({ file: 'out/manifest.json', message });
  });

  test('a missing file is undefined, a folder and a binary are problems', () => {
    write({ 'out/manifest.json': '{}', 'out/a/b': '', 'out/c.json': '\0' });
    const set = collect(['out']);
    const manifest = manifestOf(set.files);
    expect(set.open(manifest, 'none.json')).toBeUndefined();
    expect(set.open(manifest, 'a')).toEqual({ file: 'out/a', message: expect.stringContaining('neither a regular file') });
    expect(set.open(manifest, 'c.json')).toEqual({ file: 'out/c.json', message: expect.stringContaining('binary') });
  });

  test('standard input has no neighbors', () => {
    const set = collect(['-'], { stdin: () => '{}' });
    expect(set.open(set.files[0] as InputFile, 'package.json')).toBeUndefined();
  });
});

function canRead(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
