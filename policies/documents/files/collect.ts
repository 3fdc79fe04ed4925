import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../document';
import type { FileSet, InputFile } from './file-set';
import { Held } from './held';
import { globs, shownPath } from './paths';
import { type Content, contentOf, failure, isMissing } from './read';
import { withoutCharts } from './recognize';
import { isInside, type Met, walk } from './walk';

/** How paths are looked up. */
export interface CollectOptions {
  /** The working directory, absolute. */
  readonly cwd: string;
  /** Globs of shown paths, or of folders, that a walk leaves out; what is named is read all the same. */
  readonly ignore?: readonly string[];
  /** What the path `-` reads. */
  readonly stdin?: () => string | Uint8Array;
}

/** Reads the named files, and what the named folders hold: nothing twice, and nothing through a link out of a folder. */
export function collectFiles(paths: readonly string[], options: CollectOptions): FileSet {
  const collector = new Collector(options);
  for (const path of paths) collector.name(path);
  return collector.set(paths);
}

/** Where a file really is, and the folder that what it refers to must not leave. */
interface Origin {
  readonly real: string;
  readonly realRoot: string;
}

class Collector {
  /** By absolute path, links unresolved: one file under two names in a folder of Terraform is two files. */
  private readonly files = new Map<string, InputFile>();
  private readonly origins = new Map<InputFile, Origin>();
  private readonly held = new Held();
  private readonly opened = new Map<string, InputFile | Problem>();
  private readonly ignored = new Set<string>();
  private readonly problems: Problem[] = [];
  private readonly isIgnored: (path: string) => boolean;

  public constructor(private readonly options: CollectOptions) {
    this.isIgnored = globs(options.ignore ?? []);
  }

  public name(given: string): void {
    if (given === '-') return this.nameInput();
    const absolute = resolve(this.options.cwd, given);
    try {
      const real = realpathSync(absolute);
      if (statSync(real).isDirectory()) this.nameFolder(given, real);
      else this.nameFile(given, absolute, real);
    } catch (thrown) {
      this.problems.push({ file: this.shown(given), message: failure(thrown) });
    }
  }

  public set(roots: readonly string[]): FileSet {
    const { ignored } = this;
    return {
      roots,
      files: [...this.files.values()],
      problems: this.problems,
      get ignored() {
        return ignored.size;
      },
      open: (relativeTo, name) => this.open(relativeTo, name),
    };
  }

  private nameInput(): void {
    const text = this.options.stdin?.();
    const content = text === undefined ? { why: 'there is no standard input: name a file' } : contentOf(Buffer.from(text as string), '');
    this.accept('-', { path: 'stdin', root: '-', named: true }, content);
  }

  private nameFile(given: string, absolute: string, real: string): void {
    const { path, root } = this.files.get(absolute) ?? { path: this.shown(given), root: given };
    this.accept(absolute, { path, root, named: true }, this.held.read(real, basename(absolute)), { real, realRoot: dirname(real) });
  }

  private nameFolder(given: string, realRoot: string): void {
    const before = new Set(this.files.keys());
    for (const met of walk(realRoot)) this.meet(met, given, realRoot);
    const found = [...this.files].filter(([absolute]) => !before.has(absolute));
    const { files, problems } = withoutCharts(found.map(([, file]) => file));
    const kept = new Set(files);
    for (const [absolute, file] of found) if (!kept.has(file)) this.files.delete(absolute);
    this.problems.push(...problems);
  }

  private meet({ path, real, as }: Met, root: string, realRoot: string): void {
    const absolute = resolve(this.options.cwd, root, path);
    const shown = this.shown(root, path);
    if (as === 'ignored' || this.isIgnored(shown)) this.ignored.add(real);
    else if (as !== 'candidate') this.problems.push({ file: shown, message: as.why });
    else if (!this.files.has(absolute)) this.accept(absolute, { path: shown, root, named: false }, this.held.read(real, basename(path)), { real, realRoot });
  }

  private accept(absolute: string, about: Omit<InputFile, 'text' | 'sha256'>, content: Content, origin?: Origin): void {
    if ('why' in content) {
      this.problems.push({ file: about.path, message: content.why });
      return;
    }
    const file = inputOf(about, content);
    this.files.set(absolute, file);
    if (origin === undefined) return;
    this.origins.set(file, origin);
    this.opened.set(origin.real, file);
    this.ignored.delete(origin.real);
  }

  private open(relativeTo: InputFile, name: string): InputFile | Problem | undefined {
    const origin = this.origins.get(relativeTo);
    if (origin === undefined) return undefined;
    try {
      const real = realpathSync(resolve(dirname(origin.real), name));
      if (!isInside(origin.realRoot, real)) return { file: relativeTo.path, message: 'refers to a file outside of its folder: keep what it refers to beside it' };
      const file = this.opened.get(real) ?? this.openNew(relativeTo, relative(dirname(origin.real), real), { real, realRoot: origin.realRoot });
      this.opened.set(real, file);
      return file;
    } catch (thrown) {
      return isMissing(thrown) ? undefined : { file: relativeTo.path, message: `refers to a file that ${failure(thrown)}` };
    }
  }

  private openNew({ path, root }: InputFile, name: string, origin: Origin): InputFile | Problem {
    const shown = join(dirname(path), name).split(sep).join('/');
    const content = this.held.read(origin.real, basename(name));
    if ('why' in content) return { file: shown, message: content.why };
    const file = inputOf({ path: shown, root, named: false }, content);
    this.origins.set(file, origin);
    this.ignored.delete(origin.real);
    return file;
  }

  private shown(given: string, below = ''): string {
    return shownPath(this.options.cwd, given, below);
  }
}

/** Asks for the text when somebody needs it: it may have to be read again. */
function inputOf(about: Omit<InputFile, 'text' | 'sha256'>, content: Extract<Content, { readonly text: string }>): InputFile {
  return {
    ...about,
    sha256: content.sha256,
    get text() {
      return content.text;
    },
  };
}
