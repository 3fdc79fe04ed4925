import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { isCandidate, isSkippedFolder, isTerraform } from './names';
import { failure, isMissing } from './read';
import { sourceOfAnotherTool } from './recognize';

/** Files and folders of one walk, beyond which it gives up. */
export const MOST_FILES = 100_000;

/** A file met on a walk: to be read, to be left out, or unreadable with the reason. */
export interface Met {
  /** Relative to the root, with the system's separators. */
  readonly path: string;
  readonly real: string;
  readonly as: 'candidate' | 'ignored' | { readonly why: string };
}

/** Everything below a folder, in code unit order. `root` is its real path, which no link leads out of. */
export function walk(root: string, most = MOST_FILES): readonly Met[] {
  return new Walk(root, most).run();
}

/** Whether a real path is the root or below it. */
export function isInside(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

class Walk {
  private readonly met = new Map<string, Met>();
  private readonly walked = new Set<string>();
  private readonly folders: string[] = [''];
  /** Links wait until all real folders are walked, so that things keep their own names. */
  private readonly linkedFolders: string[] = [];
  private readonly linkedFiles: Met[] = [];

  public constructor(
    private readonly root: string,
    private readonly most: number,
  ) {}

  public run(): readonly Met[] {
    for (let folder = this.next(); folder !== undefined; folder = this.next()) this.enter(folder);
    const read = new Set([...this.met.values()].filter(({ as }) => as === 'candidate').map(({ real }) => real));
    for (const link of this.linkedFiles) {
      if (isTerraform(link.path) || !read.has(link.real)) this.add(link);
      read.add(link.real);
    }
    return [...this.met.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private next(): string | undefined {
    if (this.met.size + this.walked.size <= this.most) return this.folders.pop() ?? this.linkedFolders.pop();
    this.refuse('', `more than ${this.most} files and folders: name fewer folders`);
    return undefined;
  }

  private enter(folder: string): void {
    try {
      const real = realpathSync(join(this.root, folder));
      if (this.walked.has(real)) return;
      this.walked.add(real);
      const entries = readdirSync(real, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
      const besideManifest = entries.some(({ name }) => name === 'manifest.json');
      for (const entry of entries) this.meet(entry, join(folder, entry.name), join(real, entry.name), besideManifest);
    } catch (thrown) {
      this.refuse(folder, failure(thrown));
    }
  }

  private meet(entry: Dirent, path: string, real: string, besideManifest: boolean): void {
    const isFolder = entry.isDirectory();
    if (isFolder && isSkippedFolder(entry.name, besideManifest)) return;
    if (isFolder) this.folders.push(path);
    else if (entry.isSymbolicLink()) this.follow(path, besideManifest);
    else this.add(this.judged(path, real, besideManifest));
  }

  private follow(path: string, besideManifest: boolean): void {
    const name = basename(path);
    const link = this.judged(path, join(this.root, path), besideManifest);
    try {
      const real = realpathSync(link.real);
      const isFolder = statSync(real).isDirectory();
      if (isFolder && isSkippedFolder(name, besideManifest)) return;
      const matters = isFolder || link.as !== 'ignored';
      if (matters && !isInside(this.root, real)) this.refuse(path, 'a link out of the folder: name its target');
      else if (isFolder) this.linkedFolders.push(path);
      else this.linkedFiles.push({ ...link, real });
    } catch (thrown) {
      if (!isMissing(thrown)) this.refuse(path, failure(thrown));
      else if (link.as === 'ignored') this.add(link);
      else this.refuse(path, 'a link that leads nowhere: remove it');
    }
  }

  private judged(path: string, real: string, besideManifest: boolean): Met {
    const name = basename(path);
    const matters = isCandidate(name, besideManifest) || sourceOfAnotherTool(name) !== undefined;
    return { path, real, as: matters ? 'candidate' : 'ignored' };
  }

  private refuse(path: string, why: string): void {
    this.add({ path, real: join(this.root, path), as: { why } });
  }

  private add(met: Met): void {
    this.met.set(met.path, met);
  }
}
