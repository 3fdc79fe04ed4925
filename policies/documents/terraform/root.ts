import type { Problem } from '../document';
import type { Folder } from './folder';
import { Budget } from './node';
import type { Provider } from './providers';
import type { Outside } from './outside';
import type { RegionContext } from './region';
import type { Templates } from './templates';

/** What all modules below one root module share. */
export class Root {
  readonly budget = new Budget();
  readonly problems: Problem[] = [];
  /** Provider configurations that no block writes, by name. */
  readonly ambient = new Map<string, Provider>();
  private calls = 0;

  constructor(
    /** Says apart what has the same address in different root modules. */
    readonly scope: string,
    readonly folder: Folder,
    readonly folders: ReadonlyMap<string, Folder>,
    readonly files: ReadonlyMap<string, string>,
    readonly templates: Templates,
    readonly context: RegionContext & Outside,
  ) {}

  /** Counts a module call; false when there are too many to follow. */
  admits(most: number): boolean {
    this.calls += 1;
    return this.calls <= most;
  }
}
